package org.cyclotron.execution.worker;

import java.io.IOException;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;

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
        out.list(report.spans(), RegisterCodec::write);
    }

    static WorkerReport readReport(PayloadReader in) throws IOException {
        long origin = in.number();
        long cpu = in.number();
        return new WorkerReport(origin, in.list(RegisterCodec::readSpan), cpu);
    }
}
