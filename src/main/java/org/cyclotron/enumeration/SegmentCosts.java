package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;

/**
 * What passes of segments over a register and a sweep for the rest should take.
 *
 * @param periodic a nonsingular register of any size
 * @param workers the threads
 */
record SegmentCosts(TaskKernel kernel, Lfsr periodic, int workers) {
    /** More for a mark whose bit is not in the cache. */
    private static final double MISS_NANOSECONDS = 70;

    private static final double CACHED_BYTES = 4 << 20;

    private double states() {
        return periodic.stateCount().doubleValue();
    }

    /**
     * The seconds of a pass.
     *
     * @param spacing states from mark to mark
     * @param starts how often a walk begins
     */
    double passSeconds(double spacing, double starts) {
        double miss = states() / spacing / 8 > CACHED_BYTES ? MISS_NANOSECONDS : 0;
        double perMark = kernel.nanosecondsAtMark(periodic) + miss;
        double perState = kernel.nanosecondsInSegment(periodic) + perMark / spacing;
        return (states() * perState + starts * kernel.nanosecondsToStart(periodic)) * 1e-9 / workers;
    }

    /**
     * The seconds of a sweep in which walks end at marks or at lesser states.
     *
     * @param spacing states from mark to mark, or the length of a cycle where there are no marks
     */
    double sweepSeconds(double spacing) {
        return states() * (Math.log(spacing) + 1) * kernel.nanosecondsPerStep(periodic) * 1e-9 / workers;
    }

    /** The distance of marks that are {@value SegmentPasses#CLOSER} times as close, or as close as there are; 0 where none are closer. */
    double closer(double spacing) {
        double closer = spacing;
        do {
            closer /= SegmentPasses.CLOSER;
        } while (closer > 1 && marks(closer) <= marks(spacing));
        return Math.max(closer, 2) < spacing && marks(Math.max(closer, 2)) > marks(spacing) ? Math.max(closer, 2) : 0;
    }

    private long marks(double spacing) {
        return kernel.marks(periodic, spacing).count();
    }

    /** The memory of claims, in bytes. */
    double claimBytes(double spacing) {
        return MarkClaims.bytes((double) marks(spacing));
    }
}
