package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

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
     */
    static BaseCycles of(CycleList list, BigInteger states) {
        Map<Long, Integer> places = new TreeMap<>();
        for (int i = 0; i < list.size(); i++) {
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
            int place = places.merge(list.length(i), 1, Integer::sum) - 1;
            sorted.lengths[place] = list.length(i);
            sorted.states[place] = list.leastState(i);
        }
        return sorted;
    }

    int size() {
        return lengths.length;
    }
}
