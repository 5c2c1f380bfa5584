package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.cyclotron.progress.Cancellation;

/**
 * All cycles of the base of a section, those of one length together.
 *
 * @param lengths of the cycles, ascending
 * @param states a state on each, as a number of the register of the base
 */
record BaseCycles(long[] lengths, long[] states) {
    /**
     * Sorts a list.
     *
     * @throws IllegalStateException when the cycles do not hold so many states
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    static BaseCycles of(CycleList list, BigInteger states, Cancellation cancellation) {
        Map<Long, Integer> places = new TreeMap<>();
        for (int i = 0; i < list.size(); i++) {
            poll(i, cancellation);
            places.merge(list.length(i), 1, Integer::sum);
        }
        int next = 0;
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Long, Integer> each : places.entrySet()) {
            sum = sum.add(BigInteger.valueOf(each.getKey()).multiply(BigInteger.valueOf(each.getValue())));
            int count = each.getValue();
            each.setValue(next);
            next += count;
        }
        if (!sum.equals(states)) {
            throw new IllegalStateException("the cycles of the base hold %s states of %s".formatted(sum, states));
        }
        BaseCycles sorted = new BaseCycles(new long[list.size()], new long[list.size()]);
        for (int i = 0; i < list.size(); i++) {
            poll(i, cancellation);
            int place = places.merge(list.length(i), 1, Integer::sum) - 1;
            sorted.lengths[place] = list.length(i);
            sorted.states[place] = list.leastState(i);
        }
        return sorted;
    }

    private static void poll(int index, Cancellation cancellation) {
        if ((index & 0xFFFF) == 0) {
            cancellation.check();
        }
    }

    /** The rows that {@link #ofRows} makes the same cycles of: lengths and states. */
    List<long[]> toRows() {
        return List.of(lengths, states);
    }

    static BaseCycles ofRows(List<long[]> rows) {
        return new BaseCycles(rows.getFirst(), rows.getLast());
    }

    /** Tells one list of cycles from another, by their order too. */
    long checksum() {
        Checksum checksum = new CRC32C();
        for (int i = 0; i < lengths.length; i++) {
            update(checksum, lengths[i]);
            update(checksum, states[i]);
        }
        return checksum.getValue();
    }

    private static void update(Checksum checksum, long number) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            checksum.update((int) (number >>> shift) & 0xFF);
        }
    }

    int size() {
        return lengths.length;
    }
}
