package org.cyclotron.gui.comparison;

import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.app.CompareStrategies;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RaceStrategies;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.experiment.Subject;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** The engine of the program: measures in host processes, races in this one. */
public final class MeasuringEngine implements ComparisonEngine {
    private final CompareStrategies compare;
    private final RaceStrategies race;

    public MeasuringEngine(InterfaceThread interfaceThread) {
        compare = new CompareStrategies(interfaceThread);
        race = new RaceStrategies(interfaceThread);
    }

    @Override
    public Comparison compare(
            ComparisonRequest request,
            @Nullable Comparison before,
            Consumer<ComparisonProgress> progress,
            Cancellation cancellation)
            throws HostFailedException {
        return compare.run(request, before, progress, cancellation);
    }

    @Override
    public RaceStanding race(
            Subject subject,
            List<StrategyName> strategies,
            Consumer<RaceStanding> standings,
            Cancellation cancellation) {
        return race.run(subject, strategies, standings, cancellation);
    }
}
