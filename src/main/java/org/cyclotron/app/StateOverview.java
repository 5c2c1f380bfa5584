package org.cyclotron.app;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Predecessors;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.Figures;
import org.cyclotron.report.drawing.StateDiagram;
import org.cyclotron.report.drawing.StateNode;
import org.cyclotron.report.drawing.StateRing;

/**
 * A sample of a register whose states are too many to be drawn: one ring for each length, or for lengths evenly spread
 * over all of them where they are many. Of short cycles one is drawn state by state, in a singular register with some of
 * its tails.
 *
 * @param diagram the rings, shortest first
 * @param lengths how many lengths the register has; as many rings are drawn, or {@link StateDiagrams#MOST_LENGTHS}
 * @param states how many states are drawn singly
 */
record StateOverview(StateDiagram diagram, int lengths, int states) {
    /** Longer cycles are rings without states: below, the radius grows with the length either way. */
    static final int LONGEST_DRAWN = 24;

    private static final int TAIL_LEVELS = 4;
    private static final int TAILS_A_STATE = 3;

    /** Samples a register. Some thousand steps at most; polls between rings. */
    static StateOverview of(Lfsr lfsr, CycleStructure structure, Cancellation cancellation) {
        List<StateRing> rings = new ArrayList<>();
        int states = 0;
        for (CycleTerm term : spread(structure.terms())) {
            cancellation.check();
            StateRing ring = ring(lfsr, term);
            states += ring.states().stream().mapToInt(StateOverview::size).sum();
            rings.add(ring);
        }
        return new StateOverview(new StateDiagram(rings), structure.terms().size(), states);
    }

    /** How much of the register is shown, for people. @param all the number of its states */
    String caption(BigInteger all) {
        int shown = diagram.rings().size();
        String rings = shown == lengths
                ? "overview, a ring for each length"
                : "sample, rings for " + Figures.count(shown) + " of " + Figures.count(lengths) + " lengths";
        return states == 0 ? rings : rings + " · " + Figures.count(states) + " of " + Figures.count(all) + " states";
    }

    /** The same where room is short. */
    String brief(BigInteger all) {
        int shown = diagram.rings().size();
        if (shown < lengths) {
            return "sample, " + Figures.count(shown) + " of " + Figures.count(lengths) + " lengths";
        }
        return states == 0
                ? "overview, a ring for each length"
                : "overview, " + Figures.count(states) + " of " + Figures.count(all) + " states";
    }

    private static List<CycleTerm> spread(List<CycleTerm> terms) {
        int most = StateDiagrams.MOST_LENGTHS;
        if (terms.size() <= most) {
            return terms;
        }
        List<CycleTerm> some = new ArrayList<>();
        for (long i = 0; i < most; i++) {
            some.add(terms.get((int) (i * (terms.size() - 1) / (most - 1))));
        }
        return some;
    }

    private static StateRing ring(Lfsr lfsr, CycleTerm term) {
        long[] representative = term.representative();
        if (representative == null || term.length().compareTo(BigInteger.valueOf(LONGEST_DRAWN)) > 0) {
            return StateRing.standIn(term.length(), term.count());
        }
        List<long[]> cycle = new ArrayList<>();
        Set<BigInteger> onCycle = new HashSet<>();
        long[] at = representative.clone();
        for (int i = 0; i < term.length().intValueExact(); i++) {
            cycle.add(at.clone());
            onCycle.add(lfsr.stateNumber(at));
            lfsr.step(at);
        }
        List<StateNode> nodes = new ArrayList<>();
        for (long[] state : cycle) {
            // The tails of the others look alike: every state of a cycle is the root of the same tree.
            nodes.add(new StateNode(
                    lfsr.stateNumber(state), nodes.isEmpty() ? tails(lfsr, state, onCycle, 1) : List.of()));
        }
        return new StateRing(term.length(), term.count(), nodes);
    }

    private static List<StateNode> tails(Lfsr lfsr, long[] state, Set<BigInteger> onCycle, int level) {
        if (!lfsr.isSingular() || level > TAIL_LEVELS) {
            return List.of();
        }
        Predecessors before = Predecessors.of(lfsr, state);
        List<StateNode> tails = new ArrayList<>();
        for (long i = 0; i < before.count() && tails.size() < TAILS_A_STATE; i++) {
            long[] tail = before.state(i);
            BigInteger number = lfsr.stateNumber(tail);
            if (!onCycle.contains(number)) {
                tails.add(new StateNode(number, tails(lfsr, tail, onCycle, level + 1)));
            }
        }
        return tails;
    }

    private static int size(StateNode node) {
        return 1 + node.predecessors().stream().mapToInt(StateOverview::size).sum();
    }
}
