package org.cyclotron.gui.comparison;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.cyclotron.app.CompareStrategies;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RaceStrategies;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.experiment.Subject;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** The engine of the program: measures in host processes, races in this one. */
public final class MeasuringEngine implements ComparisonEngine {
    private final CompareStrategies compare;
    private final RaceStrategies race;
    private final CostProfiles profiles = CostProfiles.ofUser();
    /** By environment, without its time and load; files are read in the background. */
    private final Map<Environment, CompletableFuture<Predictions>> predictions = new ConcurrentHashMap<>();

    private volatile @Nullable Environment here;

    public MeasuringEngine(InterfaceThread interfaceThread) {
        compare = new CompareStrategies(interfaceThread, profiles);
        race = new RaceStrategies(interfaceThread, profiles);
        CompletableFuture.runAsync(() -> {
            Environment now = EnvironmentProbe.take(Clock.systemUTC());
            predictions(now);
            here = now;
        });
    }

    /** Reads calibrations anew, such as after one was made. */
    public void renew() {
        predictions.clear();
        predictions();
    }

    @Override
    public @Nullable Environment here() {
        return here;
    }

    @Override
    public Predictions predictions() {
        Environment known = here;
        return known == null ? Predictions.NOT_CALIBRATED : predictions(known);
    }

    @Override
    public Predictions predictions(Environment where) {
        CompletableFuture<Predictions> read = predictions.computeIfAbsent(
                where.lasting(), lasting -> CompletableFuture.supplyAsync(() -> profiles.predictions(where)));
        return read.isCompletedExceptionally() ? Predictions.NOT_CALIBRATED : read.getNow(Predictions.NOT_CALIBRATED);
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
