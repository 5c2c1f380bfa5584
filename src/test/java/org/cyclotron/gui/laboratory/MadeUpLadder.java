package org.cyclotron.gui.laboratory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.Subject;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Comparisons of primitive registers of growing size whose times are made up: a fixed cost, and a cost a state. */
final class MadeUpLadder {
    private static final int ROUNDS = 10;
    private static final List<StrategyName> STRATEGIES = Stream.of(
                    "whole@caller", "segments@threads:2", "blocks@pool:2", "blocks@standby:2", "blocks@spawn:2")
            .map(StrategyName::parse)
            .toList();
    /** Nanoseconds, in the order of the strategies. */
    private static final double[] FIXED = {2_000, 60_000, 900_000, 25_000_000, 320_000_000};

    private static final double[] A_STATE = {2.4, 1.25, 2.5, 2.5, 2.9};

    private MadeUpLadder() {}

    static List<Comparison> comparisons() {
        return List.of(
                comparison(6, SampleRegisters.trinomialSum(6, 1)),
                comparison(8, SampleRegisters.trinomialSum(8, 4, 3, 2)),
                comparison(10, SampleRegisters.trinomialSum(10, 3)),
                comparison(12, SampleRegisters.trinomialSum(12, 6, 4, 1)),
                comparison(14, SampleRegisters.trinomialSum(14, 10, 6, 1)),
                comparison(16, SampleRegisters.trinomialSum(16, 12, 3, 1)));
    }

    private static Comparison comparison(int degree, Lfsr lfsr) {
        AnalyzedRegister register = new AnalyzedRegister(
                new RegisterRow(degree, 1, "original-" + degree, "row", lfsr, ""),
                RegisterAnalyzer.analyze(
                        lfsr, AnalysisOptions.standard().withoutWalking(), Progress.NONE, Cancellation.NONE));
        ComparisonRequest request =
                new ComparisonRequest(Subject.of(register), STRATEGIES, STRATEGIES.getFirst(), ROUNDS, false, 7);
        Comparison made = new Comparison(request, CannedRounds.ENVIRONMENT, List.of());
        for (int number = 1; number <= ROUNDS; number++) {
            made = made.with(round(number, Math.pow(2, degree)));
        }
        return made;
    }

    private static Round round(int number, double states) {
        List<RunRecord> runs = new ArrayList<>();
        for (int i = 0; i < STRATEGIES.size(); i++) {
            double wall = (FIXED[i] + A_STATE[i] * states) * (1 + 0.01 * (number * (i + 3) % 7 - 3));
            runs.add(CannedRounds.run(STRATEGIES.get(i), i + 1, Math.round(wall)));
        }
        Round like = CannedRounds.round(1, number, STRATEGIES);
        return new Round(1, number, like.hostSeed(), Instant.EPOCH, like.warmNanos(), like.backgroundLoad(), runs);
    }
}
