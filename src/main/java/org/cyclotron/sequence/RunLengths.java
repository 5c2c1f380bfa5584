package org.cyclotron.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The runs of a span: maximal stretches of equal elements, by length and, over small fields, by element. In a period they
 * are counted around its end, so that no run is cut; a constant period is one run of its own length.
 *
 * @param fieldOrder q
 * @param runs how many there are in all
 * @param rows by ascending length, lengths without a run left out
 */
public record RunLengths(long fieldOrder, long runs, List<Row> rows) {
    /** The largest field whose elements are told apart. */
    public static final int LARGEST_TOLD_APART = 256;

    public RunLengths {
        rows = List.copyOf(rows);
    }

    /**
     * The runs of one length.
     *
     * @param bySymbol how many of each element; empty above {@value #LARGEST_TOLD_APART} elements; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // A row is written once and read by charts.
    public record Row(long length, long count, long[] bySymbol) {}

    /** Whether elements are told apart. */
    public boolean bySymbol() {
        return fieldOrder <= LARGEST_TOLD_APART;
    }

    /** The length of the longest run. */
    public long longest() {
        return rows.getLast().length();
    }

    /** The runs of a length; none where there is no such row. */
    public Row row(long length) {
        return rows.stream()
                .filter(row -> row.length() == length)
                .findFirst()
                .orElseGet(() -> new Row(length, 0, new long[bySymbol() ? (int) fieldOrder : 0]));
    }

    /**
     * How many of these runs would have a length k in a sequence without preference: runs &middot; (q&minus;1) / q^k. A half
     * of them 1, a quarter 2, and so on over GF(2).
     */
    public double expected(long length) {
        return runs * (fieldOrder - 1.0) / Math.pow(fieldOrder, length);
    }

    /** Counts runs as elements come. */
    static final class Counter {
        private final long fieldOrder;
        private final Map<Long, long[]> counts = new TreeMap<>();
        private long runs;
        private long firstSymbol = -1;
        private long firstLength;
        private long symbol = -1;
        private long length;

        Counter(long fieldOrder) {
            this.fieldOrder = fieldOrder;
        }

        void add(long next) {
            if (next == symbol) {
                length++;
                return;
            }
            endRun();
            symbol = next;
            length = 1;
        }

        /** The first run is kept back: at the end of a period it may go on. */
        private void endRun() {
            if (length == 0) {
                return;
            }
            if (firstLength == 0) {
                firstSymbol = symbol;
                firstLength = length;
            } else {
                count(symbol, length);
            }
        }

        private void count(long of, long runLength) {
            boolean apart = fieldOrder <= LARGEST_TOLD_APART;
            long[] row = counts.computeIfAbsent(runLength, k -> new long[apart ? (int) fieldOrder : 1]);
            row[apart ? (int) of : 0]++;
            runs++;
        }

        RunLengths lengths(boolean wholePeriod) {
            if (firstLength == 0) {
                count(symbol, length);
            } else if (wholePeriod && symbol == firstSymbol) {
                count(symbol, length + firstLength);
            } else {
                count(symbol, length);
                count(firstSymbol, firstLength);
            }
            List<Row> rows = new ArrayList<>();
            boolean apart = fieldOrder <= LARGEST_TOLD_APART;
            counts.forEach((k, row) -> rows.add(new Row(k, Arrays.stream(row).sum(), apart ? row : new long[0])));
            return new RunLengths(fieldOrder, runs, rows);
        }
    }
}
