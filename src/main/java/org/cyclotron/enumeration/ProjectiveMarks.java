package org.cyclotron.enumeration;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * Marks the zero state, and the states that begin with a symbol that is not 0 and then k zeros; a mark stands for the q &minus; 1
 * multiples of a state, and is the one of them that begins with 1.
 *
 * <p>The multiple &lambda;s of a state s, &lambda; in GF(q)*, is followed by the multiple of what follows s, so it is enough to
 * walk states up to a factor. A walk from a mark m comes to &lambda;m' for a mark m', which as the end of a segment is written
 * m'&middot;(q &minus; 1) + &lambda; &minus; 1. When segments close after n steps with the product &lambda; of their factors, of
 * order o in GF(q)*, the cycle through m has the length n&middot;o, and the multiples of m lie on (q &minus; 1)/o cycles like it.
 *
 * <p>The d &minus; k &minus; 1 symbols after those are free: q^(d&minus;k&minus;1) marks, numbered from 1 by these symbols in
 * base q, and the zero state is mark 0. Of states taken up to a factor, one in q^(k+1)/(q &minus; 1) is a mark. Immutable.
 *
 * <p>Source for the spread of patterns over a cycle: R. Lidl, H. Niederreiter, Finite Fields, Theorem 8.84 ff.
 */
public final class ProjectiveMarks implements Marks {
    /** Marks lie no further apart, so that few cycles miss them and workers end together. */
    private static final double WIDEST_GAP = 8192;

    /** As many marks as this keep many workers of 64 lanes busy to the end. */
    private static final double ENOUGH_MARKS = 8192;

    /** About the most marks that are worth their memory, 2 MiB: spacings are powers of q, so there may be up to q times as many. */
    private static final double MOST_MARKS = 1 << 24;

    private final int degree;
    private final int zeros;
    private final long order;
    private final long count;
    /** q^(k+1). */
    private final long pattern;

    private final FiniteField field;
    /** quotients[a][b] = b / a; made when they are first needed, since marks may be asked for their number alone. */
    private volatile short @Nullable [][] quotients;

    /**
     * Marks of a register.
     *
     * @param lfsr a register with fewer than 2^62 states over a field of at most {@value Lanes#LARGEST_FIELD} elements
     * @param zeros k, 0 to d &minus; 1
     */
    public ProjectiveMarks(Lfsr lfsr, int zeros) {
        if (zeros < 0 || zeros >= lfsr.degree()) {
            throw new IllegalArgumentException(
                    "a state of %d cells does not begin with 1 and %d zeros".formatted(lfsr.degree(), zeros));
        }
        this.degree = lfsr.degree();
        this.zeros = zeros;
        order = lfsr.field().order();
        pattern = power(order, zeros + 1);
        count = power(order, degree - zeros - 1) + 1;
        field = lfsr.field();
    }

    private short[][] quotients() {
        short[][] known = quotients;
        if (known == null) {
            known = quotients(field);
            quotients = known;
        }
        return known;
    }

    private static short[][] quotients(FiniteField field) {
        int order = (int) field.order();
        short[][] quotients = new short[order][order];
        for (int divisor = 1; divisor < order; divisor++) {
            long inverse = field.inverse(divisor);
            for (int dividend = 0; dividend < order; dividend++) {
                quotients[divisor][dividend] = (short) field.multiply(inverse, dividend);
            }
        }
        return quotients;
    }

    /** Marks with at most so many states for each of them, or the closest there are. */
    static ProjectiveMarks ofSpacing(Lfsr lfsr, double spacing) {
        double order = (double) lfsr.field().order();
        int zeros = 0;
        for (double next = order * order; zeros + 1 < lfsr.degree() && next <= spacing; next *= order) {
            zeros++;
        }
        return new ProjectiveMarks(lfsr, zeros);
    }

    private static int usualZeros(Lfsr lfsr) {
        double q = (double) lfsr.field().order();
        double directions = lfsr.stateCount().doubleValue() / (q - 1);
        double widest = Math.max(directions / MOST_MARKS, Math.min(WIDEST_GAP, directions / ENOUGH_MARKS));
        int zeros = 0;
        for (double gap = q * q / (q - 1); zeros + 1 < lfsr.degree() && gap <= widest; gap *= q) {
            zeros++;
        }
        return zeros;
    }

    /** The usual number of states for each mark of a register of any size: marks are neither far apart nor few. */
    static double usualSpacing(Lfsr lfsr) {
        return Math.pow((double) lfsr.field().order(), usualZeros(lfsr) + 1.0);
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power = Math.multiplyExact(power, base);
        }
        return power;
    }

    /** The zeros k after the first symbol. */
    int zeros() {
        return zeros;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public long state(long id) {
        return id == 0 ? 0 : (id - 1) * pattern + 1;
    }

    /** The symbols of the state of a mark. */
    long[] symbols(long id) {
        long[] symbols = new long[degree];
        long rest = state(id);
        for (int i = 0; i < degree; i++) {
            symbols[i] = rest % order;
            rest /= order;
        }
        return symbols;
    }

    @Override
    public boolean mayBeMarked(long state) {
        long start = state % pattern;
        return start < order && (start != 0 || state == 0);
    }

    /** The id of the mark that a state is a multiple of, or &minus;1. */
    @Override
    public long id(long state) {
        if (!mayBeMarked(state)) {
            return -1;
        }
        return state == 0 ? 0 : id(state % pattern, state / pattern);
    }

    private long id(long scalar, long free) {
        short[] normal = quotients()[(int) scalar];
        long id = 0;
        long weight = 1;
        for (long rest = free; rest != 0; rest /= order) {
            id += normal[(int) (rest % order)] * weight;
            weight *= order;
        }
        return id + 1;
    }

    /** The id of the mark that the state of a lane is a multiple of, where that state begins like a mark. */
    long id(Lanes lanes, int lane, int time) {
        short[] normal = quotients()[lanes.symbol(lane, time)];
        long id = 0;
        for (int i = degree - 1; i > zeros; i--) {
            id = id * order + normal[lanes.symbol(lane, time + i)];
        }
        return id + 1;
    }

    /** The end of a segment at a multiple of a mark. */
    long end(long mark, long factor) {
        return mark * (order - 1) + factor - 1;
    }

    @Override
    public long markAt(long end) {
        return end / (order - 1);
    }

    @Override
    public long factorAt(long factor, long end) {
        return field.multiply(factor, end % (order - 1) + 1);
    }

    /** {@inheritDoc} One for each coset of the powers of the factor. */
    @Override
    public void count(long mark, long length, long factor, CycleTally cycles) {
        boolean[] met = new boolean[(int) order];
        for (long leader = 1; leader < (mark == 0 ? 2 : order); leader++) {
            long powers = 0;
            for (long multiple = leader; !met[(int) multiple]; multiple = field.multiply(multiple, factor)) {
                met[(int) multiple] = true;
                powers++;
            }
            if (powers > 0) {
                cycles.add(length * powers, multiple(mark, leader));
            }
        }
    }

    /** The number of the state of a mark times a factor. */
    private long multiple(long mark, long factor) {
        long[] symbols = symbols(mark);
        long number = 0;
        for (int i = degree - 1; i >= 0; i--) {
            number = number * order + field.multiply(factor, symbols[i]);
        }
        return number;
    }
}
