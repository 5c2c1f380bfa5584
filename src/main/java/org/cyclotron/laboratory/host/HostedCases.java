package org.cyclotron.laboratory.host;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cyclotron.laboratory.CaseRunner;
import org.cyclotron.laboratory.Effort;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.laboratory.MeasureFailedException;
import org.cyclotron.process.ChildJava;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameReader;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Measures in processes made for it, a new one for each measure. To cancel, the process is ended at once, and with it the
 * workers that it started. One that breaks off costs its case, and the next has a new one.
 */
public final class HostedCases implements CaseRunner {
    private static final long POLL_MILLIS = 20;
    /** Ctrl+C at a terminal reaches the child as well as this process, and the child may be the first to go. */
    private static final int POLLS_FOR_AN_INTERRUPT = 15;

    private @Nullable Host host;

    @Override
    public List<Double> run(Measure measure, int index, Effort effort, Cancellation cancellation)
            throws MeasureFailedException {
        cancellation.check();
        try {
            return hostOf(measure).ask(index, effort, cancellation);
        } catch (IOException e) {
            String complaint = host == null ? "" : ": " + host.child.complaint();
            close();
            throw new MeasureFailedException(
                    "the process that measured broke off (" + e.getMessage() + ")" + complaint, e);
        } catch (CancellationException e) {
            close();
            throw e;
        }
    }

    private Host hostOf(Measure measure) throws IOException {
        Host present = host;
        if (present != null && present.measure.equals(measure)) {
            return present;
        }
        close();
        Host started = new Host(measure, ChildJava.start(List.of(), LaboratoryMain.ARGUMENT));
        host = started;
        return started;
    }

    @Override
    public void close() {
        if (host != null) {
            host.child.close();
            host = null;
        }
    }

    /** What a reading thread heard: a frame, the end of them (null), or a problem. */
    private record Heard(@Nullable Frame frame, @Nullable IOException problem) {}

    /** One process. */
    private static final class Host {
        private final Measure measure;
        private final ChildJava child;
        private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

        Host(Measure measure, ChildJava child) {
            this.measure = measure;
            this.child = child;
            Thread reader = new Thread(() -> read(child.answers()), "laboratory-answers-" + child.pid());
            reader.setDaemon(true);
            reader.start();
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

        List<Double> ask(int index, Effort effort, Cancellation cancellation)
                throws IOException, MeasureFailedException {
            child.frames().write(LaboratoryFrame.CASE.code(), out -> {
                out.text(measure.id());
                out.integer(index);
                EffortCodec.write(out, effort);
            });
            Frame answer = await(cancellation);
            PayloadReader in = answer.payload();
            if (answer.type() == LaboratoryFrame.FAILED.code()) {
                throw new MeasureFailedException(in.text());
            }
            if (answer.type() != LaboratoryFrame.VALUES.code()) {
                throw new ProtocolException("it sent a frame of type " + answer.type());
            }
            return in.list(PayloadReader::real);
        }

        /** Waits for an answer and looks every few milliseconds whether to stop. */
        private Frame await(Cancellation cancellation) throws IOException {
            while (true) {
                @Nullable Heard next = poll();
                cancellation.check();
                if (next != null && next.frame() != null) {
                    return next.frame();
                }
                if (next != null) {
                    awaitInterrupt(cancellation);
                    throw next.problem() != null ? next.problem() : new ProtocolException("it ended");
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
    }
}
