package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cyclotron.process.Frame;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * A worker process that sends back the states it is sent, by the codec and on the way that tasks and outcomes take: for
 * measuring what an exchange costs. For one thread. Closing it ends the process.
 */
public final class WorkerEcho implements AutoCloseable {
    private static final long POLL_MILLIS = 10;
    private static final WorkerSettings SETTINGS = WorkerSettings.DEFAULT;

    private final WorkerProcess worker;
    private final BlockingQueue<WorkerEvent> events = new LinkedBlockingQueue<>();
    private long messages;

    private WorkerEcho(WorkerProcess worker) {
        this.worker = worker;
    }

    /**
     * Starts a worker and waits until it is ready.
     *
     * @param sharedMemory whether contents travel through memory in common, else in frames over pipes
     * @throws IOException when it does not come up, or there is no memory to share
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static WorkerEcho start(boolean sharedMemory, Cancellation cancellation) throws IOException {
        WorkerEcho echo = new WorkerEcho(WorkerProcess.start(WorkerLauncher.PROCESSES, SETTINGS, 0));
        boolean ready = false;
        try {
            if (!echo.worker.awaitReady(SETTINGS.startMillis(), cancellation)) {
                throw new IOException("the worker did not come up: " + echo.worker.complaint());
            }
            if (sharedMemory) {
                SharedSupply.giveMailbox(echo.worker, SETTINGS, cancellation);
            }
            echo.worker.attach(echo.events);
            echo.events.clear();
            ready = true;
            return echo;
        } finally {
            if (!ready) {
                echo.close();
            }
        }
    }

    /** The process, so that a test can see that it is gone. */
    long pid() {
        return worker.pid();
    }

    /**
     * Sends states and waits until they are back.
     *
     * @param states all with the same number of cells
     * @return from the first byte encoded until the last is decoded, in nanoseconds
     * @throws IOException when the worker fails, is silent for too long, or sends back something else
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public long exchange(List<long[]> states, Cancellation cancellation) throws IOException {
        long before = System.nanoTime();
        PayloadWriter payload = new PayloadWriter();
        worker.pipe().outgoing(payload, messages++, out -> StateListCodec.write(out, states));
        worker.send(new Frame(WorkerFrame.ECHO.code(), payload.bytes()), SETTINGS.silenceMillis(), cancellation);
        PayloadReader answer = answer(before, cancellation).payload();
        List<long[]> returned = StateListCodec.read(worker.pipe().incoming(answer));
        long nanos = System.nanoTime() - before;
        if (returned.size() != states.size()) {
            throw new ProtocolException("%d states came back of %d".formatted(returned.size(), states.size()));
        }
        return nanos;
    }

    private Frame answer(long sentNanos, Cancellation cancellation) throws IOException {
        while (System.nanoTime() - sentNanos < SETTINGS.silenceMillis() * 1_000_000) {
            cancellation.check();
            WorkerEvent event = poll();
            if (event != null && event.problem() != null) {
                throw event.problem();
            }
            if (event != null && event.frame() != null) {
                if (event.frame().type() != WorkerFrame.ECHOED.code()) {
                    throw new ProtocolException(
                            "it sent a frame of type " + event.frame().type());
                }
                return event.frame();
            }
        }
        throw new ProtocolException("it did not answer");
    }

    private @Nullable WorkerEvent poll() throws IOException {
        try {
            return events.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the thread that waits for a worker was interrupted", e);
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
