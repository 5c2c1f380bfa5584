package org.cyclotron.enumeration;

/**
 * Chosen states of a register, numbered without gaps, at which pieces of cycles begin and end. Which states are marked follows
 * from the register alone, so all walkers agree. Implementations are immutable and safe for use by several threads.
 */
public interface Marks {
    /** The number of marks. */
    long count();

    /** The number of the state of a mark, by its id in [0, count). */
    long state(long id);

    /** Whether a state may be marked; never false for one that is. Quick: asked at every step. */
    boolean mayBeMarked(long state);

    /** The id of the mark, or &minus;1 where the state is not marked. */
    long id(long state);

    /** The mark at which a segment ends, from the end as the segment holds it. */
    default long markAt(long end) {
        return end;
    }

    /**
     * The factor by which a walk differs from the mark it has come to, where marks stand for the multiples of a state.
     *
     * @param factor that by which it differed from the mark where its last segment began, 1 at first
     * @param end of that segment
     */
    default long factorAt(long factor, long end) {
        return 1;
    }

    /**
     * Counts the cycles through a mark and its multiples.
     *
     * @param length the steps from the mark to itself or a multiple of it
     * @param factor of that multiple
     */
    default void count(long mark, long length, long factor, CycleTally cycles) {
        cycles.add(length, state(mark));
    }
}
