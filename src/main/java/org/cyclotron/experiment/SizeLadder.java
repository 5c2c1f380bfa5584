package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.Certainty;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;

/**
 * Primitive registers of growing degree over one field, to see from which size on a strategy pays. All have one giant
 * cycle, so size is the only thing in which they differ.
 */
public final class SizeLadder {
    /** Taps beyond c0 that are tried: over every field a primitive polynomial with so many is found early. */
    private static final int MOST_TAPS = 3;

    private SizeLadder() {}

    /**
     * Registers of the degrees from, from + step, … up to to.
     *
     * @param from at least 1
     * @param step at least 1
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static List<AnalyzedRegister> primitive(
            FiniteField field, int from, int to, int step, Cancellation cancellation) {
        if (from < 1 || to < from || step < 1) {
            throw new IllegalArgumentException(
                    "A ladder goes up from degree 1 or more, not from %d to %d by %d".formatted(from, to, step));
        }
        List<AnalyzedRegister> rungs = new ArrayList<>();
        for (int degree = from; degree <= to; degree += step) {
            rungs.add(rung(field, degree, rungs.size() + 1, cancellation));
        }
        return List.copyOf(rungs);
    }

    private static AnalyzedRegister rung(FiniteField field, int degree, int line, Cancellation cancellation) {
        AlgebraicAnalysis analysis = search(field, degree, cancellation);
        String name = "%d^%d".formatted(field.order(), degree);
        String text = String.join(
                ",",
                LongStream.of(analysis.lfsr().row()).mapToObj(String::valueOf).toList());
        return new AnalyzedRegister(
                new RegisterRow(line, 1, name, "row", analysis.lfsr(), text),
                new RegisterAnalysis(
                        analysis,
                        Verification.algebraicOnly(analysis.lfsr().stateCount(), "walking was not asked for")));
    }

    private static AlgebraicAnalysis search(FiniteField field, int degree, Cancellation cancellation) {
        for (int taps = 0; taps <= Math.min(MOST_TAPS, degree - 1); taps++) {
            Optional<AlgebraicAnalysis> found =
                    search(field, new long[degree], taps, 1, Math.min(degree - 1, 24), cancellation);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalArgumentException(
                "no primitive register of degree %d with few taps over %s".formatted(degree, field.name()));
    }

    /** Sets so many taps above the last one, each to any value, and c0 last. */
    private static Optional<AlgebraicAnalysis> search(
            FiniteField field, long[] row, int taps, int from, int to, Cancellation cancellation) {
        cancellation.check();
        if (taps == 0) {
            return constantTerm(field, row, cancellation);
        }
        for (int i = from; i <= to; i++) {
            for (long value = 1; value < Math.min(field.order(), 8); value++) {
                row[i] = value;
                Optional<AlgebraicAnalysis> found = search(field, row, taps - 1, i + 1, to, cancellation);
                if (found.isPresent()) {
                    return found;
                }
            }
            row[i] = 0;
        }
        return Optional.empty();
    }

    private static Optional<AlgebraicAnalysis> constantTerm(FiniteField field, long[] row, Cancellation cancellation) {
        for (long value = 1; value < Math.min(field.order(), 64); value++) {
            row[0] = value;
            AlgebraicAnalysis analysis =
                    AlgebraicAnalyzer.analyze(new Lfsr(field, row), FactoringBudget.DEFAULT, cancellation);
            if (analysis.primitive() == Certainty.YES) {
                return Optional.of(analysis);
            }
        }
        return Optional.empty();
    }
}
