package org.cyclotron.execution.decomposition;

import java.util.List;
import org.cyclotron.enumeration.MarkClaims;
import org.cyclotron.enumeration.StateMarks;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RunControl;

/**
 * Pieces of cycles between marked states, joined at the end.
 *
 * <p>One state in {@value #SPACING} is marked by a hash. Workers walk from unclaimed marks to claimed ones
 * ({@link org.cyclotron.enumeration.SegmentWalk}); no state is walked twice, and one giant cycle is shared evenly. Where
 * the cycles with a mark leave states over, the shortest cycles are found by their words
 * ({@link org.cyclotron.enumeration.ShortPeriodWalk}), and then the others by a sweep without memory in which the least
 * state of a cycle leads ({@link org.cyclotron.enumeration.RestWalk}). Each round is begun only when states are missing,
 * and ends when none are. So the count closes at exactly q^(d&minus;e) for every register over every field, and never goes
 * on for ever: all rounds walk within cycles, whatever the marks are like.
 *
 * <p>Memory: a bit a mark, 256 KiB for 2^30 states. Time: one step a state when every cycle has a mark, else up to
 * ln {@value #SPACING} + 1 &asymp; 7 more.
 */
final class SegmentsDecomposition implements Decomposition {
    /**
     * A claim is written to memory that all workers write to, which costs about as much as 50 steps when another processor
     * wrote last: with 64 steps between marks two threads were hardly faster than one, with 512 they reached 0.96 of
     * what two threads can do. Wider spacing lengthens the sweep for the rest.
     */
    static final long SPACING = 512;

    private static final double WORST_STEPS = 8.5;
    private static final long BYTES_A_SEGMENT = 100;

    @Override
    public String id() {
        return "segments";
    }

    @Override
    public String label() {
        return "Segments between marks";
    }

    @Override
    public String explanation() {
        return "Pieces of cycles between marked states, joined at the end. No state is walked twice, and one giant cycle"
                + " is shared evenly by all workers: the bound of whole cycles does not hold here.";
    }

    @Override
    public boolean supports(TaskKernel kernel) {
        return kernel.walksPieces();
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        return Feasibility.predict(
                register.lfsr(),
                kernel,
                states -> MarkClaims.bytes(states / SPACING) + 64.0 * BYTES_A_SEGMENT * workers,
                states -> states * WORST_STEPS / workers);
    }

    @Override
    public Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control) {
        PeriodicPart part = PeriodicPart.of(registers.getFirst().lfsr());
        long bytes = predict(registers.getFirst(), kernel, workers).bytes();
        StateMarks marks = StateMarks.of(Math.max(2, part.states()), SPACING);
        return new SegmentDivision(part, kernel, workers, control, bytes, marks);
    }
}
