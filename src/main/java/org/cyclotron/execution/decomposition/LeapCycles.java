package org.cyclotron.execution.decomposition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleListing;
import org.cyclotron.cycle.ListedCycle;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.UnsupportedRegisterException;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/**
 * The cycles of a periodic part as algebra lists them, in pieces.
 *
 * @param pieces all pieces, those of one cycle one after the other
 * @param firsts the index of the first piece of each cycle
 */
record LeapCycles(List<Task.Piece> pieces, List<Integer> firsts) {
    /** A cycle is cut when it holds at least this many states for each worker. */
    static final long LEAST_PIECE = 1024;

    static LeapCycles of(PeriodicPart part, AlgebraicAnalysis algebra, int workers, Cancellation cancellation) {
        LeapCycles cycles = new LeapCycles(new ArrayList<>(), new ArrayList<>());
        if (part.periodic() == null) {
            return cycles;
        }
        try {
            for (ListedCycle cycle : CycleListing.of(algebra, FactoringBudget.DEFAULT, cancellation)) {
                cycles.add(part, cycle, workers, cancellation);
            }
        } catch (IllegalArgumentException e) {
            throw new UnsupportedRegisterException(String.valueOf(e.getMessage()));
        }
        return cycles;
    }

    private void add(PeriodicPart part, ListedCycle cycle, int workers, Cancellation cancellation) {
        long length = cycle.length().longValueExact();
        long start = part.project(cycle.representative());
        firsts.add(pieces.size());
        if (workers == 1 || length < LEAST_PIECE * workers) {
            pieces.add(new Task.Piece(start, length));
            return;
        }
        Lfsr lfsr = part.requirePeriodic();
        long[] state = lfsr.state(BigInteger.valueOf(start));
        for (int i = 0; i < workers; i++) {
            long from = Ranges.bound(length, i, workers);
            long to = Ranges.bound(length, i + 1, workers);
            pieces.add(new Task.Piece(lfsr.stateNumber(state).longValueExact(), to - from));
            state = JumpAhead.jump(lfsr, state, BigInteger.valueOf(to - from), cancellation);
        }
    }

    /** The number of cycles. */
    int size() {
        return firsts.size();
    }

    /** One past the last piece of a cycle. */
    int end(int cycle) {
        return cycle + 1 < firsts.size() ? firsts.get(cycle + 1) : pieces.size();
    }
}
