package org.cyclotron.app;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.drawing.StateDiagram;
import org.cyclotron.report.drawing.StateNode;
import org.cyclotron.report.drawing.StateRing;
import org.jspecify.annotations.Nullable;

/**
 * What the state diagram of a register shows: every state of a small register, found by stepping each once, and a sample
 * of a large one.
 */
public final class StateDiagrams {
    /** The most states that are drawn singly. */
    public static final int MOST_STATES = 4096;

    /** More rings than this are not told apart. */
    public static final int MOST_LENGTHS = 120;

    private static final BigInteger MOST = BigInteger.valueOf(MOST_STATES);

    private final InterfaceThread interfaceThread;

    public StateDiagrams(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /** Whether the states of a register are few enough to be drawn singly. */
    public static boolean fits(Lfsr lfsr) {
        return lfsr.stateCount().compareTo(MOST) <= 0;
    }

    /** Whether there is an overview: the structure is known. */
    public static boolean hasOverview(@Nullable CycleStructure structure) {
        return structure != null;
    }

    /**
     * Every cycle of a register with all its states and their tails, shortest cycles first, those of one length by their
     * least state number. A ring begins with its state of the least number; predecessors stand in ascending order. Takes
     * some milliseconds: each state is stepped once.
     *
     * @throws IllegalArgumentException when the register has more than {@value #MOST_STATES} states
     */
    public StateDiagram walk(Lfsr lfsr, Cancellation cancellation) {
        interfaceThread.refuse("Walking the states of a diagram");
        if (!fits(lfsr)) {
            throw new IllegalArgumentException("A diagram shows at most " + MOST_STATES + " states; this register has "
                    + lfsr.stateCount() + ", for which there is an overview");
        }
        return new Walk(successors(lfsr, cancellation)).diagram();
    }

    /**
     * A diagram with a sentence that says how much of the register it shows.
     *
     * @param caption such as {@code overview, a ring for each length · 31 of 2⁴⁰ states}
     * @param brief the same where room is short
     */
    public record Captioned(StateDiagram diagram, String caption, String brief) {}

    /**
     * A sample of a register of any size: a ring for each length, standing for all cycles of it, or for {@value
     * #MOST_LENGTHS} lengths evenly spread. Of cycles up to 24 states one is drawn state by state, with some of the tails
     * that lead into it. Takes some milliseconds.
     */
    public Captioned overview(Lfsr lfsr, CycleStructure structure, Cancellation cancellation) {
        interfaceThread.refuse("Sampling the states of a diagram");
        StateOverview overview = StateOverview.of(lfsr, structure, cancellation);
        return new Captioned(
                overview.diagram(), overview.caption(lfsr.stateCount()), overview.brief(lfsr.stateCount()));
    }

    private static int[] successors(Lfsr lfsr, Cancellation cancellation) {
        int[] successor = new int[lfsr.stateCount().intValueExact()];
        for (int number = 0; number < successor.length; number++) {
            if (number % 256 == 0) {
                cancellation.check();
            }
            long[] state = lfsr.state(BigInteger.valueOf(number));
            lfsr.step(state);
            successor[number] = lfsr.stateNumber(state).intValueExact();
        }
        return successor;
    }

    /** States by number: the one after each, those before each as linked lists in ascending order, and what is cyclic. */
    private static final class Walk {
        private static final int NONE = -1;

        private final int[] successor;
        private final int[] firstBefore;
        private final int[] nextSibling;
        private final boolean[] onCycle;

        Walk(int[] successor) {
            this.successor = successor;
            int n = successor.length;
            firstBefore = new int[n];
            nextSibling = new int[n];
            onCycle = new boolean[n];
            Arrays.fill(firstBefore, NONE);
            Arrays.fill(onCycle, true);
            for (int s = n - 1; s >= 0; s--) {
                nextSibling[s] = firstBefore[successor[s]];
                firstBefore[successor[s]] = s;
            }
            stripTails();
        }

        /** A state that nothing on a cycle can precede is off the cycles; taking it away may bare the next one. */
        private void stripTails() {
            int[] before = new int[successor.length];
            for (int next : successor) {
                before[next]++;
            }
            for (int s = 0; s < successor.length; s++) {
                for (int at = s; onCycle[at] && before[at] == 0; at = successor[at]) {
                    onCycle[at] = false;
                    before[successor[at]]--;
                }
            }
        }

        StateDiagram diagram() {
            boolean[] drawn = new boolean[successor.length];
            List<StateRing> rings = new ArrayList<>();
            for (int s = 0; s < successor.length; s++) {
                if (onCycle[s] && !drawn[s]) {
                    rings.add(ring(s, drawn));
                }
            }
            // The sort is stable: rings were found by ascending least state.
            rings.sort(Comparator.comparing(StateRing::length));
            return new StateDiagram(rings);
        }

        private StateRing ring(int start, boolean[] drawn) {
            List<StateNode> states = new ArrayList<>();
            for (int at = start; !drawn[at]; at = successor[at]) {
                drawn[at] = true;
                states.add(node(at));
            }
            return StateRing.of(states);
        }

        /** The depth is the pre-period, at most 12 for so few states. */
        private StateNode node(int state) {
            List<StateNode> tails = new ArrayList<>();
            for (int s = firstBefore[state]; s != NONE; s = nextSibling[s]) {
                if (!onCycle[s]) {
                    tails.add(node(s));
                }
            }
            return new StateNode(BigInteger.valueOf(state), tails);
        }
    }
}
