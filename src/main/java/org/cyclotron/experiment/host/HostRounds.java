package org.cyclotron.experiment.host;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RoundHost;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.process.ChildAnswers;
import org.cyclotron.process.ChildJava;
import org.cyclotron.process.Frame;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;

/** Runs rounds in fresh processes of this program. */
public final class HostRounds implements RoundHost {
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

    private final class Conversation {
        private final RoundTask task;
        private final Listener listener;
        private final ChildAnswers answers;
        private final List<RunRecord> runs = new ArrayList<>();
        private Instant started = clock.instant();
        private int rounds;

        Conversation(RoundTask task, Listener listener, ChildJava child) {
            this.task = task;
            this.listener = listener;
            this.answers = new ChildAnswers(child);
        }

        void run(Cancellation cancellation) throws IOException, HostFailedException {
            while (rounds < task.count()) {
                hear(answers.next(cancellation));
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
