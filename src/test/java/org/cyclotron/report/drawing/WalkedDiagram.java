package org.cyclotron.report.drawing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;

/** The state diagram of a small register by stepping every state: the plainest way there is. */
public final class WalkedDiagram {
    private WalkedDiagram() {}

    public static StateDiagram of(Lfsr lfsr) {
        int n = lfsr.stateCount().intValueExact();
        int[] next = new int[n];
        Map<Integer, List<Integer>> before = new TreeMap<>();
        for (int s = 0; s < n; s++) {
            long[] state = lfsr.state(BigInteger.valueOf(s));
            lfsr.step(state);
            next[s] = lfsr.stateNumber(state).intValueExact();
            before.computeIfAbsent(next[s], k -> new ArrayList<>()).add(s);
        }
        Set<Integer> cyclic = cyclic(next);
        List<StateRing> rings = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int s = 0; s < n; s++) {
            if (cyclic.contains(s) && seen.add(s)) {
                List<StateNode> states = new ArrayList<>();
                int at = s;
                do {
                    seen.add(at);
                    states.add(node(at, before, cyclic));
                    at = next[at];
                } while (at != s);
                rings.add(StateRing.of(states));
            }
        }
        return new StateDiagram(rings);
    }

    public static CycleStructure structure(StateDiagram diagram) {
        Map<BigInteger, Long> counts = new TreeMap<>();
        diagram.rings().forEach(r -> counts.merge(r.length(), 1L, Long::sum));
        return new CycleStructure(counts.entrySet().stream()
                .map(e -> CycleTerm.of(e.getKey().longValueExact(), e.getValue()))
                .toList());
    }

    private static Set<Integer> cyclic(int[] next) {
        Set<Integer> image = new HashSet<>();
        for (int s = 0; s < next.length; s++) {
            image.add(s);
        }
        while (true) {
            Set<Integer> smaller = new HashSet<>();
            image.forEach(s -> smaller.add(next[s]));
            if (smaller.size() == image.size()) {
                return smaller;
            }
            image = smaller;
        }
    }

    private static StateNode node(int state, Map<Integer, List<Integer>> before, Set<Integer> cyclic) {
        List<StateNode> predecessors = before.getOrDefault(state, List.of()).stream()
                .filter(p -> !cyclic.contains(p))
                .map(p -> node(p, before, cyclic))
                .toList();
        return new StateNode(BigInteger.valueOf(state), predecessors);
    }
}
