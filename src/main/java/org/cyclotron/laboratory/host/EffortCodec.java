package org.cyclotron.laboratory.host;

import java.io.IOException;
import org.cyclotron.laboratory.Effort;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;

/** How much trouble is taken, as fields of frames. */
final class EffortCodec {
    private EffortCodec() {}

    static void write(PayloadWriter out, Effort effort) throws IOException {
        out.flag(effort.quick());
        out.integer(effort.repetitions());
        out.integer(effort.leastRepetitions());
        out.number(effort.caseNanos());
        out.number(effort.warmNanos());
        out.integer(effort.largestDegree());
        out.integer(effort.cores());
    }

    static Effort read(PayloadReader in) throws IOException {
        return new Effort(in.flag(), in.integer(), in.integer(), in.number(), in.number(), in.integer(), in.integer());
    }
}
