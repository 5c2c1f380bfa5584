package org.cyclotron.sequence;

/**
 * All that is known of a span of a sequence.
 *
 * @param elements the first elements of the span, at most {@link SequenceAnalyzer#KEPT} of them; not copied, not to be
 *     changed
 */
@SuppressWarnings("ArrayRecordComponent") // A million elements are read by row and never copied.
public record SequenceAnalysis(
        SequenceSpan span,
        long[] elements,
        SymbolCounts counts,
        RunLengths runs,
        Autocorrelation autocorrelation,
        LinearComplexityProfile profile,
        GolombPostulates postulates) {}
