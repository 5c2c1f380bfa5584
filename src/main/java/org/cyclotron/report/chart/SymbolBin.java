package org.cyclotron.report.chart;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cyclotron.report.Figures;
import org.cyclotron.report.SequenceTables;
import org.cyclotron.report.Table;
import org.cyclotron.sequence.SymbolCounts;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive elements of a field and how often they occur together.
 *
 * @param from the first element
 * @param to the last one
 * @param count how often they occur
 * @param expected how often they would without preference
 */
record SymbolBin(long from, long to, long count, double expected) {
    private static final long LARGEST_WRITTEN_OUT = 10_000;

    /** Elements as bars: one each where they are few, else ranges of equal size. @param most bars */
    static List<SymbolBin> of(SymbolCounts counts, int most) {
        long width = Math.ceilDiv(counts.fieldOrder(), most);
        int bins = (int) Math.ceilDiv(counts.fieldOrder(), width);
        long[] sums = new long[bins];
        for (Map.Entry<Long, Long> entry : counts.counts().entrySet()) {
            sums[(int) (entry.getKey() / width)] += entry.getValue();
        }
        List<SymbolBin> result = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            long from = i * width;
            long to = Math.min(counts.fieldOrder(), from + width) - 1;
            result.add(new SymbolBin(from, to, sums[i], counts.expected() * (to - from + 1)));
        }
        return result;
    }

    /** {@code 3}, or {@code 8–15}. */
    String label() {
        return from == to ? String.valueOf(from) : shown(from) + "–" + shown(to);
    }

    /** Large elements are rounded. */
    private static String shown(long element) {
        return element < LARGEST_WRITTEN_OUT ? String.valueOf(element) : Figures.compact(BigInteger.valueOf(element));
    }

    /** The figures behind the bars. */
    static Table table(List<SymbolBin> bins) {
        return new Table(
                "balance",
                "Balance",
                List.of(
                        new Table.Column("from", "From element", true),
                        new Table.Column("to", "To element", true),
                        new Table.Column("count", "Count", true),
                        new Table.Column("expected", "Expected", true)),
                bins.stream()
                        .map(bin -> Arrays.<@Nullable Object>asList(
                                bin.from(), bin.to(), bin.count(), SequenceTables.decimal(bin.expected())))
                        .toList());
    }
}
