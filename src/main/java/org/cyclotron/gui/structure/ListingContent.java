package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.lfsr.Lfsr;

/** What stands in the list of states or cycles. */
sealed interface ListingContent {
    /** The list is closed; the diagram is seen. */
    record Closed() implements ListingContent {}

    /**
     * States of one cycle.
     *
     * @param representative the state counted 0
     * @param length the states of the whole cycle
     * @param first how far the first row lies from the representative
     */
    // The array is handed on, never changed.
    @SuppressWarnings("ArrayRecordComponent")
    record States(
            String heading, Lfsr lfsr, long[] representative, BigInteger length, BigInteger first, List<StateRow> rows)
            implements ListingContent {
        public States {
            rows = List.copyOf(rows);
        }
    }

    /** The first cycles of the register. @param complete whether these are all */
    record Cycles(String heading, List<CycleEntry> rows, boolean complete) implements ListingContent {
        public Cycles {
            rows = List.copyOf(rows);
        }
    }

    /** No list, and why. */
    record Refused(String reason) implements ListingContent {}

    /**
     * A state of a cycle.
     *
     * @param index its steps from the representative
     * @param state in short notation, abridged
     * @param elements its elements, abridged
     */
    record StateRow(BigInteger index, long[] cells, String state, String elements) {}

    /** A cycle of the register. @param number from 1 */
    record CycleEntry(long number, BigInteger length, long[] representative, String state) {}
}
