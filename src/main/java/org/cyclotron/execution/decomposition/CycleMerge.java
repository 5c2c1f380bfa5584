package org.cyclotron.execution.decomposition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclotron.enumeration.CycleList;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.execution.WorkCounters;

/**
 * Joins the cycles that several workers found, each cycle once. Two workers may have walked the same cycle; it is known
 * again by its least state.
 */
@FunctionalInterface
interface CycleMerge {
    /** Adds the distinct cycles to a tally. Returns the duplicates that were left out. */
    WorkCounters merge(List<CycleList> lists, CycleTally into);

    /** Sorts the least states of the cycles of each length: O(n log n) for n cycles, 8 bytes each. */
    CycleMerge BY_LEAST_STATE = (lists, into) -> {
        long cycles = 0;
        long states = 0;
        for (Map.Entry<Long, LongRow> entry : leastStatesByLength(lists).entrySet()) {
            long length = entry.getKey();
            long[] leasts = entry.getValue().sorted();
            long distinct = 1;
            for (int i = 1; i < leasts.length; i++) {
                distinct += leasts[i] == leasts[i - 1] ? 0 : 1;
            }
            into.add(length, distinct, leasts[0]);
            cycles += leasts.length - distinct;
            states += (leasts.length - distinct) * length;
        }
        return new WorkCounters(0, 0, 0, cycles, states, 0, 0, 0, 0, 0);
    };

    private static Map<Long, LongRow> leastStatesByLength(List<CycleList> lists) {
        Map<Long, LongRow> rows = new TreeMap<>();
        long lastLength = 0;
        LongRow row = new LongRow();
        for (CycleList list : lists) {
            for (int i = 0; i < list.size(); i++) {
                if (list.length(i) != lastLength) {
                    lastLength = list.length(i);
                    row = rows.computeIfAbsent(lastLength, length -> new LongRow());
                }
                row.add(list.leastState(i));
            }
        }
        return rows;
    }

    /** Numbers, as many as come. */
    final class LongRow {
        private long[] values = new long[4];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.multiplyExact(size, 2));
            }
            values[size++] = value;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
