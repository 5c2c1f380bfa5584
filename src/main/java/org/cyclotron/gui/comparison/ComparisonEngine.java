package org.cyclotron.gui.comparison;

import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.experiment.Subject;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * What measures and races. An interface, because real runs take minutes and start processes. Measuring and racing are called
 * on worker threads, predictions on any.
 */
public interface ComparisonEngine {
    /** What is predicted of comparisons made in an environment, as far as it is known without waiting. */
    default Predictions predictions(Environment where) {
        return Predictions.NOT_CALIBRATED;
    }

    /** The same for comparisons made here and now. */
    default Predictions predictions() {
        return Predictions.NOT_CALIBRATED;
    }

    /** Where it measures, as far as it is known without waiting; null while it is not. */
    default @Nullable Environment here() {
        return null;
    }

    /**
     * Measures the rounds that are missing.
     *
     * @param before what was measured earlier; null to begin anew
     * @param progress hears of every run that begins or ends, on the calling thread
     * @return the complete rounds, also when cancelled
     */
    Comparison compare(
            ComparisonRequest request,
            @Nullable Comparison before,
            Consumer<ComparisonProgress> progress,
            Cancellation cancellation)
            throws HostFailedException;

    /** Lets strategies run at once. @param standings hears several times a second */
    RaceStanding race(
            Subject subject,
            List<StrategyName> strategies,
            Consumer<RaceStanding> standings,
            Cancellation cancellation);
}
