package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.drawing.StateDiagram;
import org.cyclotron.report.drawing.StateNode;
import org.cyclotron.report.drawing.StateRing;

/** What stands in the place of the diagram. */
sealed interface DiagramContent {
    /** No diagram, and why. */
    record Absent(String heading, String reason) implements DiagramContent {}

    /** The states are being walked. */
    record Walking() implements DiagramContent {}

    /**
     * A diagram.
     *
     * @param overview whether a ring stands for all cycles of its length
     * @param caption how much of the register it shows, briefly
     * @param sentence the same in full
     * @param ringOfState the ring on which, or on whose tails, a state lies that is drawn
     */
    record Drawn(
            Lfsr lfsr,
            StateDiagram diagram,
            boolean overview,
            String caption,
            String sentence,
            Map<BigInteger, Integer> ringOfState)
            implements DiagramContent {
        public Drawn {
            ringOfState = Map.copyOf(ringOfState);
        }

        static Drawn of(Lfsr lfsr, StateDiagram diagram, boolean overview, String caption, String sentence) {
            Map<BigInteger, Integer> rings = new HashMap<>();
            for (int i = 0; i < diagram.rings().size(); i++) {
                for (StateNode state : diagram.rings().get(i).states()) {
                    enter(state, i, rings);
                }
            }
            return new Drawn(lfsr, diagram, overview, caption, sentence, rings);
        }

        private static void enter(StateNode state, int ring, Map<BigInteger, Integer> rings) {
            rings.put(state.number(), ring);
            state.predecessors().forEach(before -> enter(before, ring, rings));
        }

        /** The ring of a cycle; -1 where it cannot be told. */
        int ringOf(CycleSelection selection) {
            return overview || selection.representative() == null
                    ? firstOf(selection.length())
                    : ringOfState.getOrDefault(lfsr.stateNumber(selection.representative()), -1);
        }

        private int firstOf(BigInteger length) {
            for (int i = 0; i < diagram.rings().size(); i++) {
                StateRing ring = diagram.rings().get(i);
                if (ring.length().equals(length)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
