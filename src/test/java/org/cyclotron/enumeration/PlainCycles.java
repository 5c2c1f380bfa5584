package org.cyclotron.enumeration;

import java.util.Map;
import java.util.TreeMap;
import org.cyclotron.lfsr.Lfsr;

/** The cycles of a small nonsingular register by definition, from the step on cells. */
final class PlainCycles {
    private final PlainMap map;

    PlainCycles(Lfsr lfsr) {
        map = PlainMap.of(lfsr);
    }

    long states() {
        return map.states();
    }

    long next(long state) {
        return map.next(state);
    }

    /** The length of each cycle by its least state. */
    Map<Long, Long> lengths() {
        Map<Long, Long> lengths = new TreeMap<>();
        for (long start = 0; start < states(); start++) {
            long length = 1;
            long state = next(start);
            while (state > start) {
                state = next(state);
                length++;
            }
            if (state == start) {
                lengths.put(start, length);
            }
        }
        return lengths;
    }

    /** Whether a cycle meets none of the marks. */
    boolean isUnmarked(long start, Marks marks) {
        long state = start;
        do {
            if (marks.id(state) >= 0) {
                return false;
            }
            state = next(state);
        } while (state != start);
        return true;
    }

    /** The cycles of a list by their least states, each of which is there once. */
    static Map<Long, Long> lengths(CycleList cycles) {
        Map<Long, Long> lengths = new TreeMap<>();
        for (int i = 0; i < cycles.size(); i++) {
            if (lengths.put(cycles.leastState(i), cycles.length(i)) != null) {
                throw new AssertionError("the cycle of " + cycles.leastState(i) + " was found twice");
            }
        }
        return lengths;
    }
}
