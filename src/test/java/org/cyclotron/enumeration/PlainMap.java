package org.cyclotron.enumeration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.lfsr.Lfsr;

/**
 * The steps of a small register by definition, on states as lists of symbols.
 *
 * @param following the number of the state after each state
 */
record PlainMap(int[] following) {
    static PlainMap of(Lfsr lfsr) {
        long order = lfsr.field().order();
        int[] following = new int[lfsr.stateCount().intValueExact()];
        long[] state = new long[lfsr.degree()];
        for (int number = 0; number < following.length; number++) {
            for (long i = 0, rest = number; i < state.length; i++, rest /= order) {
                state[(int) i] = rest % order;
            }
            lfsr.step(state);
            following[number] = number(state, order);
        }
        return new PlainMap(following);
    }

    private static int number(long[] state, long order) {
        long number = 0;
        for (int i = state.length - 1; i >= 0; i--) {
            number = number * order + state[i];
        }
        return Math.toIntExact(number);
    }

    int states() {
        return following.length;
    }

    int next(long state) {
        return following[(int) state];
    }

    /** Steps from a state to its cycle, and the length of that: the first state met again and when. */
    CycleFinder.Rho rho(int start) {
        Map<Integer, Integer> met = new HashMap<>();
        int state = start;
        while (met.putIfAbsent(state, met.size()) == null) {
            state = following[state];
        }
        int preperiod = met.getOrDefault(state, -1);
        return new CycleFinder.Rho(preperiod, met.size() - preperiod);
    }

    /** Steps from a state until one comes that is not above it. */
    int stepsToOneNotAbove(int start) {
        int steps = 1;
        for (int state = following[start]; state > start; state = following[state]) {
            steps++;
        }
        return steps;
    }

    /** The cycles of a permutation: of each all states, beginning with the least. */
    List<List<Integer>> cycles() {
        List<List<Integer>> cycles = new ArrayList<>();
        boolean[] met = new boolean[following.length];
        for (int start = 0; start < following.length; start++) {
            List<Integer> cycle = new ArrayList<>();
            for (int state = start; !met[state]; state = following[state]) {
                met[state] = true;
                cycle.add(state);
            }
            if (!cycle.isEmpty()) {
                cycles.add(cycle);
            }
        }
        return cycles;
    }
}
