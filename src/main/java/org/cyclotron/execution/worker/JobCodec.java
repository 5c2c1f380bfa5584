package org.cyclotron.execution.worker;

import java.io.IOException;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;

/** Jobs and reports as fields of frames. */
final class JobCodec {
    private JobCodec() {}

    static void write(PayloadWriter out, WorkerJob job) throws IOException {
        out.integer(job.number());
        out.text(job.decomposition());
        out.text(job.kernel());
        out.list(job.registers(), RegisterCodec::write);
        out.number(job.commonLongs());
    }

    static WorkerJob readJob(PayloadReader in) throws IOException {
        return new WorkerJob(in.integer(), in.text(), in.text(), in.list(RegisterCodec::readLfsr), in.number());
    }

    static void write(PayloadWriter out, WorkerReport report) throws IOException {
        out.number(report.originNanos());
        out.number(report.cpuNanos());
        out.list(report.spans(), (writer, span) -> {
            writer.integer(span.phase().ordinal());
            writer.number(span.startNanos());
            writer.number(span.endNanos());
            writer.integer(span.merged());
        });
    }

    static WorkerReport readReport(PayloadReader in) throws IOException {
        long origin = in.number();
        long cpu = in.number();
        return new WorkerReport(origin, in.list(JobCodec::readSpan), cpu);
    }

    private static Span readSpan(PayloadReader in) throws IOException {
        int phase = in.integer();
        if (phase < 0 || phase >= Phase.values().length) {
            throw new ProtocolException("there is no phase " + phase);
        }
        try {
            return new Span(1, Phase.values()[phase], in.number(), in.number(), in.integer());
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("a span makes no sense: " + e.getMessage(), e);
        }
    }
}
