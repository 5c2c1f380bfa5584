package org.cyclotron.execution.decomposition;

import java.util.List;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.enumeration.MarkPasses;
import org.cyclotron.enumeration.PeriodicPart;
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
 * <p>Workers walk from unclaimed marks to claimed ones ({@link org.cyclotron.enumeration.SegmentWalker}); no state is walked
 * twice, and one giant cycle is shared evenly. Which states are marked, and how a segment is walked, is the kernel's choice.
 * Where the cycles with a mark leave states over, the shortest cycles are found by their words
 * ({@link org.cyclotron.enumeration.ShortPeriodWalk}); then all are found anew in a pass between closer marks, where the kernel is so fast that
 * this pays ({@link org.cyclotron.enumeration.MarkPasses}); and last the others by a sweep without memory in which the least
 * state of a cycle leads ({@link org.cyclotron.enumeration.RestWalk}). Each round is begun only when states are missing,
 * and ends when none are. So the count closes at exactly q^(d&minus;e) for every register over every field, and never goes
 * on for ever: all rounds walk within cycles, whatever the marks are like.
 *
 * <p>Memory: a bit a mark. Time: one step a state when every cycle has a mark, else up to ln(states a mark) + 1 more.
 */
final class SegmentsDecomposition implements Decomposition {
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
        return kernel.walksSegments();
    }

    @Override
    public WorkShape shape(double states, Lfsr like, TaskKernel kernel, int workers) {
        double spacing = kernel.markSpacing(like);
        return new WorkShape.Segments(id(), spacing, chunk((long) (states / spacing), workers));
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        return SegmentForecast.of(register, kernel).together(workers);
    }

    @Override
    public WalkPrediction predictApart(PlannedRegister register, TaskKernel kernel, int workers) {
        return SegmentForecast.of(register, kernel).apart(workers);
    }

    @Override
    public Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control) {
        PeriodicPart part = PeriodicPart.of(registers.getFirst().lfsr());
        MarkPasses passes = passes(part, kernel);
        SegmentCommons commons = commons(passes, control);
        long bytes = (commons.areCommon()
                        ? predict(registers.getFirst(), kernel, workers)
                        : predictApart(registers.getFirst(), kernel, workers))
                .bytes();
        return new SegmentDivision(part, kernel, workers, control, bytes, passes, commons);
    }

    @Override
    public TaskWorker worker(List<Lfsr> registers, TaskKernel kernel, RunControl control) {
        PeriodicPart part = PeriodicPart.of(registers.getFirst());
        MarkPasses passes = passes(part, kernel);
        return new SegmentWorker(
                part, kernel, control, passes, commons(passes, control), ShortWords.longest(part, passes));
    }

    @Override
    public long commonLongs(Lfsr lfsr, TaskKernel kernel) {
        return SegmentCommons.size(passes(PeriodicPart.of(lfsr), kernel));
    }

    /** Those of a register of one cell where there is no periodic part, since then nothing is walked between marks. */
    private static MarkPasses passes(PeriodicPart part, TaskKernel kernel) {
        Lfsr periodic = part.periodic();
        return new MarkPasses(kernel, periodic == null ? new Lfsr(part.whole().field(), 1) : periodic);
    }

    /** The marks in a task. */
    static long chunk(long marks, int workers) {
        return Math.clamp(marks / (64L * workers), 1, 1024);
    }

    private static SegmentCommons commons(MarkPasses passes, RunControl control) {
        return new SegmentCommons(passes, control.memory().longs(SegmentCommons.size(passes)));
    }
}
