package org.cyclotron.cli;

import java.util.function.Consumer;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** What measures comparisons; the command itself knows of no process and no clock. */
interface ComparisonEngine {
    /** Where it measures. */
    Environment environment();

    /** What is predicted of comparisons made in an environment, or why nothing is. */
    default Predictions predictions(Environment where) {
        return Predictions.NOT_CALIBRATED;
    }

    /**
     * Measures what is missing of a comparison.
     *
     * @param before an earlier part of it, whose complete rounds stay; null for none
     * @return all complete rounds, also when cancelled
     * @throws HostFailedException when a process that measures failed; the listener has heard of the rounds before
     */
    Comparison run(
            ComparisonRequest request,
            @Nullable Comparison before,
            Consumer<ComparisonProgress> listener,
            Cancellation cancellation)
            throws HostFailedException;
}
