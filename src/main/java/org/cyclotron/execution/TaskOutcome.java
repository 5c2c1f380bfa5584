package org.cyclotron.execution;

import java.util.List;
import org.cyclotron.enumeration.CycleList;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.SegmentList;
import org.cyclotron.enumeration.WalkedSteps;

/** What came of a task, as data. The lists inside are handed over, not copied. */
public sealed interface TaskOutcome {
    /** What the task took. */
    WalkedSteps work();

    /** Cycles, possibly found by others too. */
    record Cycles(CycleList found, WalkedSteps work) implements TaskOutcome {}

    /** How many states of the tree over zero take 0, 1, … steps to it. */
    record Heights(List<Long> counts, WalkedSteps work) implements TaskOutcome {}

    /** Segments that end at other marks, and cycles that closed. */
    record Segments(SegmentList open, CycleTally closed, WalkedSteps work) implements TaskOutcome {}

    /** Cycles without a mark. */
    record Rest(CycleTally found, WalkedSteps work) implements TaskOutcome {}

    /** Where pieces led, from the piece with index {@code first} on. */
    record Ends(int first, List<PieceEnd> ends, WalkedSteps work) implements TaskOutcome {}

    /**
     * Where a piece led.
     *
     * @param end the state after its last step
     * @param least the least state passed, the end not counted
     * @param returns how often the piece was at its start again, its end included
     */
    record PieceEnd(long end, long least, long returns) {}

    /**
     * A register done.
     *
     * @param index its place among the registers of the division
     * @param counters what enumerating it took
     */
    record RegisterDone(int index, RegisterResult result, WorkCounters counters) implements TaskOutcome {
        @Override
        public WalkedSteps work() {
            return WalkedSteps.NONE;
        }
    }
}
