package org.cyclotron.sequence;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.BerlekampMassey;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Finds all that is known of a span: one pass over its elements, then autocorrelation and linear complexity. Memory is 8
 * bytes an element up to {@value #KEPT} and 1 above; the transform takes some 70 bytes an element.
 */
public final class SequenceAnalyzer {
    /** The elements kept to be looked at. */
    public static final int KEPT = 1 << 20;

    private static final int LONGEST = 1 << 24;
    private static final long LARGEST_COUNTED = 1 << 16;
    private static final int BETWEEN_CHECKS = 1 << 14;
    private static final int MOST_CELLS = SequencePeriod.LARGEST_DEGREE;

    private SequenceAnalyzer() {}

    /** The most elements of a span over a field: 2^24, or 2^20 where its elements are too many to be counted densely. */
    public static int longest(FiniteField field) {
        boolean small = field.characteristic() <= CharacterExponents.LARGEST_SMALL && field.order() <= LARGEST_COUNTED;
        return small ? LONGEST : KEPT;
    }

    /**
     * Analyses a span.
     *
     * @param progress counts elements; the work after the pass is not counted
     * @throws IllegalArgumentException when the span is longer than {@link #longest}
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static SequenceAnalysis analyze(SequenceSpan span, Progress progress, Cancellation cancellation) {
        FiniteField field = span.lfsr().field();
        if (span.length() > longest(field)) {
            throw new IllegalArgumentException("A span over " + field.name() + " has at most " + longest(field)
                    + " elements, not " + span.length());
        }
        Pass pass = new Pass(span);
        pass.run(progress, cancellation);
        SymbolCounts counts = pass.symbols.counts();
        RunLengths runs = pass.runs.lengths(span.wholePeriod());
        Autocorrelation autocorrelation =
                Autocorrelation.of(pass.exponents, span.wholePeriod(), Progress.NONE, cancellation);
        LinearComplexityProfile profile = profile(span, cancellation);
        return new SequenceAnalysis(
                span,
                pass.kept,
                counts,
                runs,
                autocorrelation,
                profile,
                GolombPostulates.of(span, counts, runs, autocorrelation, profile));
    }

    /** Twice as many elements as cells decide; those of a period go on after its end. */
    private static LinearComplexityProfile profile(SequenceSpan span, Cancellation cancellation) {
        long deciding = 2L * Math.min(span.lfsr().degree(), MOST_CELLS);
        int count = (int) (span.wholePeriod() ? deciding : Math.min(deciding, span.length()));
        return LinearComplexityProfile.of(
                new BerlekampMassey(span.lfsr().field()),
                span.output(),
                count,
                span.lfsr().degree(),
                Progress.NONE,
                cancellation);
    }

    /** The pass over the elements. */
    private static final class Pass {
        final SymbolCounts.Counter symbols;
        final RunLengths.Counter runs;
        final CharacterExponents exponents;
        final long[] kept;
        private final AdditiveCharacter character;
        private final SequenceSpan span;

        Pass(SequenceSpan span) {
            FiniteField field = span.lfsr().field();
            int length = Math.toIntExact(span.length());
            this.span = span;
            symbols = new SymbolCounts.Counter(field.order());
            runs = new RunLengths.Counter(field.order());
            character = new AdditiveCharacter(field);
            exponents = new CharacterExponents(field.characteristic(), length);
            kept = new long[Math.min(length, KEPT)];
        }

        void run(Progress progress, Cancellation cancellation) {
            SequenceOutput output = span.output();
            for (long t = 0; t < span.length(); t++) {
                if (t % BETWEEN_CHECKS == 0) {
                    cancellation.check();
                    progress.report(t, span.length());
                }
                long element = output.nextLong();
                symbols.add(element);
                runs.add(element);
                exponents.add(character.exponent(element));
                if (t < kept.length) {
                    kept[(int) t] = element;
                }
            }
        }
    }
}
