package org.cyclotron.gui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.Subject;
import org.cyclotron.gui.comparison.ComparisonEngine;
import org.cyclotron.gui.laboratory.FakeLaboratory;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** Engines for a whole window that start no process and write no calibration: comparisons end without a round. */
final class QuietEngines implements ComparisonEngine {
    final List<ComparisonRequest> asked = new ArrayList<>();

    Engines engines() {
        return new Engines(this, new FakeLaboratory(), () -> {});
    }

    @Override
    public synchronized Comparison compare(
            ComparisonRequest request,
            @Nullable Comparison before,
            Consumer<ComparisonProgress> progress,
            Cancellation cancellation) {
        asked.add(request);
        return new Comparison(request, SampleComparisons.finished().environment(), List.of());
    }

    @Override
    public RaceStanding race(
            Subject subject,
            List<StrategyName> strategies,
            Consumer<RaceStanding> standings,
            Cancellation cancellation) {
        standings.accept(SampleComparisons.race());
        if (cancellation.isRequested()) {
            throw new CancellationException();
        }
        return SampleComparisons.race();
    }
}
