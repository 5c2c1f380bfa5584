package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.progress.Cancellation;

/** Where the cases of a calibration are measured. For one thread. Closing it ends what was started for it. */
public interface CaseRunner extends AutoCloseable {
    /**
     * Measures one case.
     *
     * @param index of the case among {@code measure.cases(effort)}
     * @return every repetition, at least one
     * @throws MeasureFailedException when it cannot be measured
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile; then the case has no values
     */
    List<Double> run(Measure measure, int index, Effort effort, Cancellation cancellation)
            throws MeasureFailedException;

    @Override
    default void close() {}
}
