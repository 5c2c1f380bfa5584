package org.cyclotron.gui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.Subject;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rounds of a sample instead of measuring. Each round is reported; after some it can stop to be looked at, wait
 * for the cancellation, or fail.
 */
public final class CannedEngine implements ComparisonEngine {
    final List<ComparisonRequest> asked = new ArrayList<>();
    final List<@Nullable Comparison> before = new ArrayList<>();
    private final Comparison sample;
    /** Called after so many new rounds. */
    private Runnable pause = () -> {};

    private int pauseAfter = Integer.MAX_VALUE;

    @Nullable
    HostFailedException failure;

    /** Given instead of what was asked for, such as one with more workers than the choices offer here; null for none. */
    @Nullable
    Comparison answer;

    RaceStanding race = SampleComparisons.race();

    /** Where it says that it measures. */
    @Nullable
    Environment here;

    public CannedEngine(Comparison sample) {
        this.sample = sample;
    }

    /** Does something in the middle of a run, such as pressing Stop. */
    void after(int rounds, Runnable action) {
        pauseAfter = rounds;
        pause = action;
    }

    @Override
    public @Nullable Environment here() {
        return here;
    }

    @Override
    public Comparison compare(
            ComparisonRequest request,
            @Nullable Comparison earlier,
            Consumer<ComparisonProgress> progress,
            Cancellation cancellation)
            throws HostFailedException {
        asked.add(request);
        before.add(earlier);
        if (answer != null) {
            return answer;
        }
        Comparison made =
                earlier == null ? new Comparison(request, sample.environment(), List.of()) : earlier.with(request);
        int runs = request.strategies().size();
        for (int number = 1; !made.isComplete(); number++) {
            if (cancellation.isRequested()) {
                return made;
            }
            made = made.with(round(request, number));
            progress.accept(new ComparisonProgress(
                    made,
                    Math.min(number + 1, request.rounds()),
                    List.of(),
                    request.baseline(),
                    number * runs,
                    request.rounds() * runs,
                    72_000_000_000L));
            if (number == pauseAfter) {
                pause.run();
                if (failure != null) {
                    throw failure;
                }
            }
        }
        return made;
    }

    private Round round(ComparisonRequest request, int number) {
        Round like = sample.rounds().get((number - 1) % sample.rounds().size());
        List<RunRecord> runs = like.runs().stream()
                .filter(run -> request.strategies().contains(run.strategy()))
                .toList();
        if (runs.size() < request.strategies().size()) {
            throw new IllegalArgumentException("The sample has not all of " + request.strategies());
        }
        return new Round(1, number, like.hostSeed(), like.started(), like.warmNanos(), like.backgroundLoad(), runs);
    }

    @Override
    public RaceStanding race(
            Subject subject,
            List<StrategyName> strategies,
            Consumer<RaceStanding> standings,
            Cancellation cancellation) {
        standings.accept(race);
        if (cancellation.isRequested()) {
            throw new CancellationException();
        }
        return race;
    }
}
