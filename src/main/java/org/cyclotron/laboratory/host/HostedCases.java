package org.cyclotron.laboratory.host;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.laboratory.CaseRunner;
import org.cyclotron.laboratory.Effort;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.laboratory.MeasureFailedException;
import org.cyclotron.process.ChildAnswers;
import org.cyclotron.process.ChildJava;
import org.cyclotron.process.Frame;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Measures in processes made for it, a new one for each measure. To cancel, the process is ended at once, and with it the
 * workers that it started. One that breaks off costs its case, and the next has a new one.
 */
public final class HostedCases implements CaseRunner {
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

    /** One process. */
    private static final class Host {
        private final Measure measure;
        private final ChildJava child;
        private final ChildAnswers answers;

        Host(Measure measure, ChildJava child) {
            this.measure = measure;
            this.child = child;
            this.answers = new ChildAnswers(child);
        }

        List<Double> ask(int index, Effort effort, Cancellation cancellation)
                throws IOException, MeasureFailedException {
            child.frames().write(LaboratoryFrame.CASE.code(), out -> {
                out.text(measure.id());
                out.integer(index);
                EffortCodec.write(out, effort);
            });
            Frame answer = answers.next(cancellation);
            PayloadReader in = answer.payload();
            if (answer.type() == LaboratoryFrame.FAILED.code()) {
                throw new MeasureFailedException(in.text());
            }
            if (answer.type() != LaboratoryFrame.VALUES.code()) {
                throw new ProtocolException("it sent a frame of type " + answer.type());
            }
            return in.list(PayloadReader::real);
        }
    }
}
