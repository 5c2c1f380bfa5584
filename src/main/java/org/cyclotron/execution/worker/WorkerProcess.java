package org.cyclotron.execution.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.cyclotron.process.Child;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameReader;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * A worker as the coordinator sees it. A thread of its own reads what it says: it makes the handshake by itself and hands
 * everything else to whoever the worker is attached to. Everything but {@link #close} is for one thread at a time.
 */
final class WorkerProcess implements AutoCloseable {
    private static final int PINGS = 4;
    /** A pipe takes so much without a reader, on every system; more is written by a thread that may be left behind. */
    private static final int SAFE_BYTES = 2048;

    private static final AtomicInteger JOBS = new AtomicInteger();

    private final Child child;
    private final FrameWriter out;
    private WorkerPipe pipe = WorkerPipe.IN_FRAMES;
    private @Nullable SharedCommons commons;
    private volatile int mappings;
    private final long startedNanos = System.nanoTime();
    private @Nullable Queue<WorkerEvent> listener;
    private @Nullable WorkerEvent last;
    private volatile WorkerClock clock = WorkerClock.UNKNOWN;
    private volatile long readyNanos;
    private volatile long heardNanos = startedNanos;
    private volatile boolean lost;

    private WorkerProcess(Child child) {
        this.child = child;
        this.out = child.frames();
    }

    /**
     * Starts a worker, which is not ready yet.
     *
     * @param number counts the workers of a backend
     * @throws IOException when it cannot be started
     */
    static WorkerProcess start(WorkerLauncher launcher, WorkerSettings settings, int number) throws IOException {
        List<String> arguments = Stream.concat(
                        Stream.of(WorkerMain.ARGUMENT), settings.arguments().apply(number).stream())
                .toList();
        WorkerProcess worker = new WorkerProcess(launcher.launch(arguments));
        Thread reader = new Thread(worker::read, "worker-answers-" + worker.pid());
        reader.setDaemon(true);
        reader.start();
        return worker;
    }

    /** A number that no other job of this process has. */
    static int newJobNumber() {
        return JOBS.incrementAndGet();
    }

    long pid() {
        return child.pid();
    }

    boolean isReady() {
        return readyNanos != 0;
    }

    boolean isLost() {
        return lost;
    }

    /** From the start until it was ready. */
    long startNanos() {
        return readyNanos - startedNanos;
    }

    /** When it was last heard of, or started. */
    long heardNanos() {
        return heardNanos;
    }

    /** Counts from now when it was last heard of. */
    void forgiveSilence() {
        heardNanos = System.nanoTime();
    }

    /** How contents travel; in frames, until told otherwise. */
    WorkerPipe pipe() {
        return pipe;
    }

    void pipe(WorkerPipe other) {
        pipe = other;
    }

    /** The commons it has mapped; null for none. */
    @Nullable
    SharedCommons commons() {
        return commons;
    }

    void commons(SharedCommons other) {
        commons = other;
    }

    /** Has it map memory, and waits until it has. */
    void map(WorkerMemory.Use use, Path path, long bytes, long mostMillis, Cancellation cancellation)
            throws IOException {
        int before = mappings;
        send(WorkerFrame.MAP, payload -> {
            payload.integer(use.ordinal());
            payload.text(path.toString());
            payload.number(bytes);
        });
        long deadline = System.nanoTime() + mostMillis * 1_000_000;
        if (!await(() -> mappings > before, deadline, cancellation)) {
            throw new ProtocolException("it did not map the memory it was told of");
        }
    }

    WorkerClock clock() {
        return clock;
    }

    /** What it said before it ended, for a message. */
    String complaint() {
        return child.complaint();
    }

    /** Hands over everything from now on, and that it was ready or lost before. */
    synchronized void attach(Queue<WorkerEvent> events) {
        listener = events;
        forgiveSilence();
        if (last != null) {
            events.add(last);
        } else if (isReady()) {
            events.add(new WorkerEvent(this, null, null));
        }
    }

    /** Keeps the loss of the worker for the next listener. */
    synchronized void detach() {
        listener = null;
    }

    private synchronized void tell(WorkerEvent event) {
        if (event.problem() != null) {
            last = event;
            lost = true;
        }
        if (listener != null) {
            listener.add(event);
        }
        notifyAll();
    }

    /** Waits until it is ready or lost. Returns whether it is ready. */
    boolean awaitReady(long millis, Cancellation cancellation) {
        return await(this::isReady, startedNanos + millis * 1_000_000, cancellation);
    }

    /** Waits until something is so, or the worker is lost, or it is too late. Returns whether it is so. */
    private synchronized boolean await(BooleanSupplier condition, long deadline, Cancellation cancellation) {
        boolean interrupted = false;
        try {
            while (!condition.getAsBoolean() && !lost && System.nanoTime() < deadline) {
                cancellation.check();
                try {
                    wait(10);
                } catch (InterruptedException e) {
                    // Kept for the caller: what stops the wait is the cancellation.
                    interrupted = true;
                }
            }
            return condition.getAsBoolean() && !lost;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void read() {
        FrameReader in = child.answers();
        try {
            shakeHands(in);
            readyNanos = System.nanoTime();
            tell(new WorkerEvent(this, null, null));
            for (Frame frame = in.read(); frame != null; frame = in.read()) {
                heardNanos = System.nanoTime();
                if (frame.type() == WorkerFrame.MAPPED.code()) {
                    hasMapped();
                } else {
                    tell(new WorkerEvent(this, frame, null));
                }
            }
            throw new ProtocolException("it ended");
        } catch (IOException e) {
            tell(new WorkerEvent(this, null, e));
        } catch (RuntimeException e) {
            tell(new WorkerEvent(this, null, new ProtocolException("what it said makes no sense: " + e)));
        }
    }

    private synchronized void hasMapped() {
        mappings++;
        notifyAll();
    }

    private void shakeHands(FrameReader in) throws IOException {
        hear(in, WorkerFrame.HELLO);
        for (int number = 0; number < PINGS; number++) {
            int expected = number;
            long asked = System.nanoTime();
            out.write(WorkerFrame.PING.code(), payload -> payload.integer(expected));
            PayloadReader answer = hear(in, WorkerFrame.PONG);
            long heard = System.nanoTime();
            if (answer.integer() != expected) {
                throw new ProtocolException("it answered another question");
            }
            clock = clock.better(WorkerClock.trial(asked, answer.number(), heard));
        }
    }

    private PayloadReader hear(FrameReader in, WorkerFrame expected) throws IOException {
        Frame frame = in.read();
        if (frame == null) {
            throw new ProtocolException("it ended before it was ready");
        }
        heardNanos = System.nanoTime();
        if (frame.type() != expected.code()) {
            throw new ProtocolException("it sent a frame of type %d instead of %s".formatted(frame.type(), expected));
        }
        return frame.payload();
    }

    /**
     * Sends a frame. One that does not fit the pipe is waited for, as long as the worker may be silent and nobody cancels.
     *
     * @throws IOException when the worker does not take it
     */
    void send(Frame frame, long silenceMillis, Cancellation cancellation) throws IOException {
        if (frame.length() <= SAFE_BYTES) {
            out.write(frame);
        } else {
            new LargeFrame(frame, out).send(silenceMillis, cancellation);
        }
    }

    void send(WorkerFrame type, FrameWriter.Payload payload) throws IOException {
        out.write(type.code(), payload);
    }

    /** Ends it at once without waiting until it is gone. */
    void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }
}
