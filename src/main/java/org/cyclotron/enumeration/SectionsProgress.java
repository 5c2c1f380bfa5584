package org.cyclotron.enumeration;

import org.cyclotron.progress.Progress;

/**
 * How far a walk by sections is: first the base, then the fibres, in the proportion of the times they should take. Safe for use by several threads.
 */
final class SectionsProgress {
    private final Progress progress;
    private final long total;
    private final double baseShare;

    /**
     * A progress of which nothing is done.
     *
     * @param total what is reported when all is done
     * @param baseShare of the base, 0 to 1
     */
    SectionsProgress(long total, double baseShare, Progress progress) {
        this.total = total;
        this.baseShare = Math.clamp(baseShare, 0, 1);
        this.progress = progress;
    }

    /** Hears how far the walk of the base is. */
    Progress base() {
        return (done, all) -> report(all <= 0 ? 0 : baseShare * done / all);
    }

    /** Hears how many of the fibres are done. */
    void fibres(long done, long all) {
        report(baseShare + (1 - baseShare) * done / all);
    }

    private synchronized void report(double share) {
        progress.report((long) (Math.min(share, 1) * (double) total), total);
    }
}
