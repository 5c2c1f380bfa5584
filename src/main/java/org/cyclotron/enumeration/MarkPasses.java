package org.cyclotron.enumeration;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.lfsr.Lfsr;

/**
 * The marks of the passes in which the cycles of a register may be found, each closer than the ones before and with all of them among its own. They follow from
 * the register and the kernel, so that all walkers agree. Where a kernel steps through segments state by state, further passes
 * would take about as long as the sweep for the rest, and there is one. Immutable.
 */
public final class MarkPasses {
    /** More marks than this are not worth the memory of workers: 32 KiB, cleared for each register. */
    private static final long MOST_MARKS = 1 << 18;
    /** How many times as fast as single steps a kernel walks segments if passes are to be worth it. */
    private static final double WORTH_PASSES = 8;

    private final SegmentCosts costs;
    private final List<Double> spacings = new ArrayList<>();

    /**
     * The passes over a register.
     *
     * @param periodic a nonsingular register that the kernel can handle
     */
    public MarkPasses(TaskKernel kernel, Lfsr periodic) {
        costs = new SegmentCosts(kernel, periodic, 1);
        spacings.add(kernel.markSpacing(periodic));
        boolean several = kernel.nanosecondsPerStep(periodic) > WORTH_PASSES * kernel.nanosecondsInSegment(periodic);
        double closer = several ? costs.closer(spacings.getFirst()) : 0;
        while (closer > 0 && kernel.marks(periodic, closer).count() <= MOST_MARKS) {
            spacings.add(closer);
            closer = costs.closer(closer);
        }
    }

    /** How many there are, at least 1. */
    public int count() {
        return spacings.size();
    }

    /** The marks of a pass, from 0 on. */
    public Marks marks(int pass) {
        return costs.kernel().marks(costs.periodic(), spacings.get(pass));
    }

    /** The most marks of any pass. */
    public long mostMarks() {
        return marks(count() - 1).count();
    }

    /** States from mark to mark. */
    public double spacing(int pass) {
        return spacings.get(pass);
    }

    /**
     * Whether the pass after one should take less than a sweep for what that one left.
     *
     * @param found cycles it found
     * @param missing states it did not account for
     */
    public boolean pays(int after, long found, long missing) {
        if (after + 1 >= count()) {
            return false;
        }
        double closer = spacings.get(after + 1);
        return costs.passSeconds(closer, found + missing / closer) < costs.sweepSeconds(spacings.get(after));
    }
}
