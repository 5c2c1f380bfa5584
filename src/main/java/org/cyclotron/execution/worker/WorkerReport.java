package org.cyclotron.execution.worker;

import java.util.List;
import org.cyclotron.timing.Span;

/**
 * Where the time of a worker went in one job.
 *
 * @param originNanos the time 0 of the spans on the worker's clock
 * @param spans on lane 1
 * @param cpuNanos processor time of the whole process since its last report
 */
record WorkerReport(long originNanos, List<Span> spans, long cpuNanos) {
    WorkerReport {
        spans = List.copyOf(spans);
    }
}
