package org.cyclotron.sequence;

import java.util.Map;
import java.util.TreeMap;

/**
 * How often each element of the field stands in a span.
 *
 * @param fieldOrder q
 * @param length the elements of the span
 * @param counts of the elements that occur, ascending; the others occur 0 times
 */
public record SymbolCounts(long fieldOrder, long length, Map<Long, Long> counts) {
    public SymbolCounts {
        counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** How often a symbol occurs. */
    public long count(long symbol) {
        return counts.getOrDefault(symbol, 0L);
    }

    /** The count of the rarest element of the field; 0 where one does not occur. */
    public long least() {
        return counts.size() < fieldOrder
                ? 0
                : counts.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    /** The count of the most frequent element. */
    public long most() {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** n / q: what each element would have of a span without preference. */
    public double expected() {
        return (double) length / fieldOrder;
    }

    /** Counts symbols one after another. Small fields are counted in an array, others sparsely. */
    static final class Counter {
        private static final long LARGEST_ARRAY = 1 << 16;

        private final long fieldOrder;
        private final long[] dense;
        private final Map<Long, Long> sparse = new TreeMap<>();
        private long length;

        Counter(long fieldOrder) {
            this.fieldOrder = fieldOrder;
            this.dense = new long[fieldOrder <= LARGEST_ARRAY ? (int) fieldOrder : 0];
        }

        void add(long symbol) {
            length++;
            if (dense.length > 0) {
                dense[(int) symbol]++;
            } else {
                sparse.merge(symbol, 1L, Long::sum);
            }
        }

        SymbolCounts counts() {
            for (int symbol = 0; symbol < dense.length; symbol++) {
                if (dense[symbol] > 0) {
                    sparse.put((long) symbol, dense[symbol]);
                }
            }
            return new SymbolCounts(fieldOrder, length, sparse);
        }
    }
}
