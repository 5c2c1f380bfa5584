package org.cyclotron.app;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Preset;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.SizeLadder;
import org.cyclotron.experiment.Subject;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;

/**
 * The comparisons that the overhead report needs: the original's register of many cycles, registers of a single giant cycle up
 * to sizes that pay, the published case at its published pace, and a file.
 */
public final class OverheadComparisons {
    /** The workers of the published case. */
    private static final int PUBLISHED_WORKERS = 4;

    /** From the original's largest sample to sizes at which work is long enough to be shared. */
    private static final int[] GIANT_DEGREES = {14, 18, 21, 24};

    private static final FiniteField BINARY = FiniteFields.of(2);

    private OverheadComparisons() {}

    /**
     * The requests, each with all presets; what the program would choose by itself stands last.
     *
     * @param workers of each preset, but for the published case, which has four
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static List<ComparisonRequest> requests(int workers, int rounds, long seed, Cancellation cancellation) {
        List<ComparisonRequest> requests = new ArrayList<>();
        requests.add(request(Subject.of(manyCycles(cancellation)), "plain", workers, rounds, seed));
        for (int degree : GIANT_DEGREES) {
            requests.add(request(giant(degree, cancellation), "plain", workers, rounds, seed));
        }
        requests.add(request(giant(10, cancellation), TaskKernels.PUBLISHED_PACE, PUBLISHED_WORKERS, rounds, seed));
        requests.add(request(
                new Subject(
                        Scope.FILE,
                        "ten registers of 2^5 to 2^14",
                        SizeLadder.primitive(BINARY, 5, 14, 1, cancellation)),
                "plain",
                workers,
                rounds,
                seed));
        return List.copyOf(requests);
    }

    private static Subject giant(int degree, Cancellation cancellation) {
        return Subject.of(
                SizeLadder.primitive(BINARY, degree, degree, 1, cancellation).getFirst());
    }

    /** x^12 + x^5 + x^3 + x + 1, of the original's samples: cycles of twelve lengths. */
    private static AnalyzedRegister manyCycles(Cancellation cancellation) {
        Lfsr lfsr = new Lfsr(BINARY, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0);
        AlgebraicAnalysis analysis = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, cancellation);
        return new AnalyzedRegister(
                new RegisterRow(1, 1, "original-12", "row", lfsr, "1,1,0,1,0,1,0,0,0,0,0,0"),
                new RegisterAnalysis(
                        analysis, Verification.algebraicOnly(lfsr.stateCount(), "walking was not asked for")));
    }

    private static ComparisonRequest request(Subject subject, String kernel, int workers, int rounds, long seed) {
        List<StrategyName> strategies = new StrategyChoice(kernel, List.of(workers))
                .read(Presets.all().stream().map(Preset::id).toList());
        return new ComparisonRequest(subject, strategies, strategies.getFirst(), rounds, false, seed);
    }
}
