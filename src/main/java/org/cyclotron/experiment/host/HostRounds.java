package org.cyclotron.experiment.host;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RoundHost;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.process.ChildJava;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameReader;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** Runs rounds in fresh processes of this program. */
public final class HostRounds implements RoundHost {
    private static final long POLL_MILLIS = 20;
    /** Ctrl+C at a terminal reaches the child as well as this process, and the child may be the first to go. */
    private static final int POLLS_FOR_AN_INTERRUPT = 15;

    private final Clock clock;
    private final List<String> moreFlags;

    /** @param clock tells when a round began */
    public HostRounds(Clock clock) {
        this(clock, List.of());
    }

    /** @param moreFlags of the JVM of hosts, such as {@code -Xmx1g} */
    public HostRounds(Clock clock, List<String> moreFlags) {
        this.clock = clock;
        this.moreFlags = List.copyOf(moreFlags);
    }

    @Override
    public void run(RoundTask task, Listener listener, Cancellation cancellation) throws HostFailedException {
        cancellation.check();
        try (ChildJava child = ChildJava.start(moreFlags, HostMain.ARGUMENT)) {
            try {
                child.frames().write(HostFrame.TASK.code(), payload -> HostCodec.write(payload, task));
                new Conversation(task, listener, child).run(cancellation);
            } catch (IOException e) {
                throw broken(child, e);
            }
        } catch (IOException e) {
            throw new HostFailedException(
                    "No process could be started to measure in: " + e.getMessage()
                            + ". Check that the Java of this program is complete and that processes may be started",
                    e);
        }
    }

    private static HostFailedException broken(ChildJava child, IOException e) {
        return new HostFailedException(
                "The process that measured broke off (" + e.getMessage() + "): " + child.complaint()
                        + ". Complete rounds stay; run again to go on",
                e);
    }

    /** What a reading thread heard: a frame, the end of them (null), or a problem. */
    private record Heard(@Nullable Frame frame, @Nullable IOException problem) {}

    private final class Conversation {
        private final RoundTask task;
        private final Listener listener;
        private final ChildJava child;
        private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        private final List<RunRecord> runs = new ArrayList<>();
        private Instant started = clock.instant();
        private int rounds;

        Conversation(RoundTask task, Listener listener, ChildJava child) {
            this.task = task;
            this.listener = listener;
            this.child = child;
        }

        void run(Cancellation cancellation) throws IOException, HostFailedException {
            Thread reader = new Thread(() -> read(child.answers()), "host-answers-" + child.pid());
            reader.setDaemon(true);
            reader.start();
            while (rounds < task.count()) {
                hear(next(cancellation));
            }
        }

        private void read(FrameReader answers) {
            try {
                @Nullable Frame frame;
                do {
                    frame = answers.read();
                    heard.add(new Heard(frame, null));
                } while (frame != null);
            } catch (IOException e) {
                heard.add(new Heard(null, e));
            }
        }

        /** Waits for a frame and looks every few milliseconds whether to stop: ending the child is what stops it. */
        private Frame next(Cancellation cancellation) throws IOException {
            while (true) {
                @Nullable Heard next = poll();
                cancellation.check();
                if (next != null && next.frame() != null) {
                    return next.frame();
                }
                if (next != null) {
                    awaitInterrupt(cancellation);
                    throw next.problem() != null
                            ? next.problem()
                            : new ProtocolException("it ended before its task was done");
                }
            }
        }

        private void awaitInterrupt(Cancellation cancellation) {
            for (int i = 0; i < POLLS_FOR_AN_INTERRUPT; i++) {
                poll();
                cancellation.check();
            }
        }

        private @Nullable Heard poll() {
            try {
                return heard.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }

        private void hear(Frame frame) throws IOException, HostFailedException {
            PayloadReader payload = frame.payload();
            if (frame.type() == HostFrame.RUNNING.code()) {
                listener.running(HostCodec.readStrategy(payload));
            } else if (frame.type() == HostFrame.RUN.code()) {
                RunRecord run = HostCodec.readRun(payload);
                runs.add(run);
                listener.ran(run);
            } else if (frame.type() == HostFrame.ROUND.code()) {
                finish(payload.number(), payload.real());
            } else if (frame.type() == HostFrame.PROBLEM.code()) {
                throw new HostFailedException("The process that measured gave up: " + payload.text()
                        + ". Complete rounds stay; compare fewer strategies or a smaller register");
            } else {
                throw new ProtocolException("a frame of the unknown type " + frame.type());
            }
            payload.end();
        }

        private void finish(long warmNanos, double backgroundLoad) {
            Round round = new Round(
                    task.session(), task.first() + rounds, task.seed(), started, warmNanos, backgroundLoad, runs);
            rounds++;
            runs.clear();
            started = clock.instant();
            listener.finished(round);
        }
    }
}
