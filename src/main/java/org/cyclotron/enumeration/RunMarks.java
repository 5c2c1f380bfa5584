package org.cyclotron.enumeration;

/**
 * Marks the zero state and, over GF(2), the states whose output begins with a one and then k zeros.
 *
 * <p>Such a state has a number that ends in the bits 0…01, k zeros and a one, so the rest of the number, which is free, serves
 * as an id: 2^(d&minus;k&minus;1) marks, numbered from 1, and the zero state is mark 0. In a stream of outputs a mark is where
 * a run of at least k zeros begins, which many outputs at a time can be searched for. On a cycle of a primitive register,
 * marks lie 2^(k+1) states apart on average; a short cycle may have none.
 *
 * <p>Source for the spread of patterns over a cycle: R. Lidl, H. Niederreiter, Finite Fields, Theorem 8.84 ff. (a pattern
 * stands on a cycle of length L of an irreducible register L/2^(k+1) times, give or take 2^(d/2)). Immutable.
 */
public final class RunMarks implements Marks {
    /** As many marks share the longest cycle evenly among many workers. */
    private static final int MOST_CHOSEN_BITS = 10;

    private final int degree;
    private final int zeros;
    private final long pattern;

    /**
     * Marks of a register with this many cells.
     *
     * @param degree d, 1 to 63
     * @param zeros k, 0 to d &minus; 1
     */
    public RunMarks(int degree, int zeros) {
        if (degree < 1 || degree > 63 || zeros < 0 || zeros >= degree) {
            throw new IllegalArgumentException(
                    "runs of %d zeros do not mark states of %d cells: 1 to 63 cells and fewer zeros are needed"
                            .formatted(zeros, degree));
        }
        this.degree = degree;
        this.zeros = zeros;
        this.pattern = (2L << zeros) - 1;
    }

    /**
     * Marks of at most this spacing, or the closest there are.
     *
     * @param spacing 2^(k+1) or up to twice as much
     */
    static RunMarks ofSpacing(int degree, double spacing) {
        return new RunMarks(degree, Math.clamp(Math.getExponent(spacing) - 1L, 0, degree - 1));
    }

    /**
     * The usual spacing: runs of 15 to 19 zeros where that leaves some marks, since the longer a run, the easier it is told from
     * chance, and no more than a thousand marks.
     */
    static double usualSpacing(int degree) {
        return Math.scalb(1.0, degree - Math.clamp(degree - 20, Math.min(4, degree - 1), MOST_CHOSEN_BITS));
    }

    /** The zeros k that follow the one. */
    public int zeros() {
        return zeros;
    }

    /** The k + 1 low bits, of which a marked state has the lowest alone. */
    long pattern() {
        return pattern;
    }

    @Override
    public long count() {
        return (1L << (degree - zeros - 1)) + 1;
    }

    @Override
    public long state(long id) {
        return id == 0 ? 0 : (id - 1) << (zeros + 1) | 1;
    }

    @Override
    public boolean mayBeMarked(long state) {
        return (state & pattern) == 1 || state == 0;
    }

    @Override
    public long id(long state) {
        return state == 0 ? 0 : (state & pattern) == 1 ? (state >>> (zeros + 1)) + 1 : -1;
    }
}
