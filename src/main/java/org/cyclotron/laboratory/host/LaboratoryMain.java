package org.cyclotron.laboratory.host;

import java.io.IOException;
import java.util.List;
import org.cyclotron.laboratory.Effort;
import org.cyclotron.laboratory.LocalCases;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.laboratory.MeasureFailedException;
import org.cyclotron.laboratory.Measures;
import org.cyclotron.process.Frame;
import org.cyclotron.process.ParentFrames;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;

/** The process that measures: answers one case after the other. It ends with its parent, which ends it to cancel. */
public final class LaboratoryMain {
    /** The argument of the program that makes it one. */
    public static final String ARGUMENT = "--laboratory";

    private LaboratoryMain() {}

    /** Serves until the end of input. Returns the exit code, which is that of a failure. */
    public static int serve() {
        ParentFrames parent = ParentFrames.takeOver();
        try {
            while (true) {
                answer(parent.take(), parent);
            }
        } catch (InterruptedException | IOException e) {
            System.err.println("cyclotron: " + e.getMessage());
            return 1;
        }
    }

    private static void answer(Frame frame, ParentFrames parent) throws IOException {
        if (frame.type() != LaboratoryFrame.CASE.code()) {
            throw new ProtocolException("a process that measures was sent a frame of type " + frame.type());
        }
        PayloadReader in = frame.payload();
        String id = in.text();
        int index = in.integer();
        Effort effort = EffortCodec.read(in);
        try {
            Measure measure = Measures.byId(id);
            List<Double> values = new LocalCases().run(measure, index, effort, Cancellation.NONE);
            parent.out()
                    .write(
                            LaboratoryFrame.VALUES.code(),
                            out -> out.list(values, (writer, value) -> writer.real(value)));
        } catch (MeasureFailedException e) {
            fail(parent, String.valueOf(e.getMessage()));
        } catch (RuntimeException | OutOfMemoryError e) {
            fail(parent, String.valueOf(e));
        }
    }

    private static void fail(ParentFrames parent, String reason) throws IOException {
        parent.out().write(LaboratoryFrame.FAILED.code(), out -> out.text(reason));
    }
}
