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
}
