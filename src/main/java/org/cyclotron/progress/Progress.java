package org.cyclotron.progress;

/**
 * Hears how far a piece of work is. Called from the working thread, possibly often: implementations must be quick and
 * must not block.
 */
@FunctionalInterface
public interface Progress {
    /** Ignores every report. */
    Progress NONE = (done, total) -> {};

    /**
     * Reports an amount of work done.
     *
     * @param done units finished so far, 0 &le; done &le; total when the total is known
     * @param total units in all, or a negative number when it is not known
     */
    void report(long done, long total);
}
