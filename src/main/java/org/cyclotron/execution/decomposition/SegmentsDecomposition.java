package org.cyclotron.execution.decomposition;

import java.util.List;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.enumeration.MarkClaims;
import org.cyclotron.enumeration.StateMarks;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.lfsr.Lfsr;

/**
 * Pieces of cycles between marked states, joined at the end.
 *
 * <p>One state in {@value #SPACING} is marked by a hash, in small registers more. Workers walk from unclaimed marks to claimed ones
 * ({@link org.cyclotron.enumeration.SegmentWalk}); no state is walked twice, and one giant cycle is shared evenly. Where
 * the cycles with a mark leave states over, the shortest cycles are found by their words
 * ({@link org.cyclotron.enumeration.ShortPeriodWalk}), and then the others by a sweep without memory in which the least
 * state of a cycle leads ({@link org.cyclotron.enumeration.RestWalk}). Each round is begun only when states are missing,
 * and ends when none are. So the count closes at exactly q^(d&minus;e) for every register over every field, and never goes
 * on for ever: all rounds walk within cycles, whatever the marks are like.
 *
 * <p>Memory: a bit a mark, 128 KiB for 2^30 states. Time: one step a state when every cycle has a mark, else up to
 * ln {@value #SPACING} + 1 &asymp; 8 more.
 */
final class SegmentsDecomposition implements Decomposition {
    /**
     * A claim is written to memory that all workers write to, which costs about as much as 50 steps when another processor
     * wrote last: with 64 steps between marks two threads were hardly faster than one, with 512 they reached nine
     * tenths of what two threads can do. Wider spacing lengthens the sweep for the rest.
     */
    private static final long SPACING = 1024;

    /** Small registers have so many marks, for the sake of workers whose states are costly: else there were one each. */
    private static final long LEAST_MARKS = 256;

    private static final long LEAST_SPACING = 8;

    private static final double WORST_STEPS = 9;
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
    public WorkShape shape(double states, int workers) {
        return new WorkShape.Segments(id(), spacing(states), chunk((long) (states / spacing(states)), workers));
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        return Feasibility.predict(
                register.lfsr(),
                kernel,
                states -> MarkClaims.bytes(states / spacing(states)) + 64.0 * BYTES_A_SEGMENT * workers,
                states -> states * WORST_STEPS / workers);
    }

    /** Without claims in common, nearly every mark begins a segment, and all of them wait to be joined. */
    @Override
    public WalkPrediction predictApart(PlannedRegister register, TaskKernel kernel, int workers) {
        return Feasibility.predict(
                register.lfsr(),
                kernel,
                states -> states / spacing(states) * SegmentJoin.BYTES_A_SEGMENT
                        + workers * MarkClaims.bytes(states / spacing(states)),
                states -> states * WORST_STEPS / workers);
    }

    @Override
    public Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control) {
        PeriodicPart part = PeriodicPart.of(registers.getFirst().lfsr());
        StateMarks marks = marks(part);
        SegmentCommons commons = commons(marks, control);
        long bytes = (commons.areCommon()
                        ? predict(registers.getFirst(), kernel, workers)
                        : predictApart(registers.getFirst(), kernel, workers))
                .bytes();
        return new SegmentDivision(part, kernel, workers, control, bytes, marks, commons);
    }

    @Override
    public TaskWorker worker(List<Lfsr> registers, TaskKernel kernel, RunControl control) {
        PeriodicPart part = PeriodicPart.of(registers.getFirst());
        StateMarks marks = marks(part);
        return new SegmentWorker(part, kernel, control, marks, commons(marks, control), ShortWords.longest(part));
    }

    @Override
    public long commonLongs(Lfsr lfsr) {
        return SegmentCommons.size(marks(PeriodicPart.of(lfsr)));
    }

    private static StateMarks marks(PeriodicPart part) {
        return StateMarks.of(Math.max(2, part.states()), spacing(part.states()));
    }

    /** The mean number of states from mark to mark, which follows from their number alone: all workers must agree on it. */
    static long spacing(double states) {
        return (long) Math.clamp(states / LEAST_MARKS, LEAST_SPACING, SPACING);
    }

    /** The marks in a task. */
    static long chunk(long marks, int workers) {
        return Math.clamp(marks / (64L * workers), 1, 1024);
    }

    private static SegmentCommons commons(StateMarks marks, RunControl control) {
        return new SegmentCommons(marks, control.memory().longs(SegmentCommons.size(marks)));
    }
}
