package org.cyclotron.enumeration;

/**
 * Walks pieces of cycles from marks that it claims to marks that were claimed before.
 *
 * <p>Each mark is claimed by one walker. A walk begins at a mark it claimed, claims the marks it comes to, and ends at
 * the first that was claimed already. Since the step is a permutation, a mark inside a segment can be reached only
 * through the mark before it, which the same walker holds: so a walk ends where another, or itself, began, no state is
 * walked twice, and the segments of all walkers join to whole cycles. A giant cycle is shared by all walkers evenly, since
 * the walker that is done first takes an unclaimed mark ahead of another.
 *
 * <p>Not thread safe; the walks of several threads share their {@link MarkClaims}.
 */
public interface SegmentWalker {
    /**
     * Walks from each mark in [fromMark, toMark) that nobody has claimed.
     *
     * @param open receives the segments that end at another mark than their own
     * @param closed receives the cycles walked whole
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    WalkedSteps walk(long fromMark, long toMark, SegmentList open, CycleTally closed);
}
