package org.cyclotron.enumeration;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;

/**
 * Outputs of one register from many states at once: each lane is a walker of its own, and all take the same steps.
 *
 * <p>Symbols of GF(q) are stored in bit slices: a word holds one bit of the symbols of 64 lanes at one time, so a few logical
 * operations add 64 pairs of symbols. A register step is then the recurrence itself, s(t+d) = &Sigma; c_i s(t+i), on words in
 * place of symbols. Time runs in blocks: the d symbols before a block stand at times 0 to d &minus; 1, {@link #extend} makes
 * those up to {@link #times}, and {@link #shift} moves the last d to the front. Where lanes begin and end is the caller's
 * affair. Compared with blocks of consecutive outputs of one walker, s(t + d&middot;p^j) = &Sigma; c_i^(p^j) s(t + i&middot;p^j),
 * no bit of a word is wasted for odd p, a walker begins with d symbols, and runs of zeros lie along the array.
 *
 * <p>References: E. Biham, A fast new DES implementation in software, FSE 1997 (bit slices); D. E. Knuth, The Art of Computer
 * Programming, vol. 4A, section 7.1.3 (arithmetic mod 3 and 5 on bits). Not thread safe.
 */
abstract class Lanes {
    /** Times that a block adds: its words stay in the nearest cache, and ends of lanes within waste little. */
    private static final int BLOCK = 256;

    /** Larger fields gain nothing: a walk over multiples takes 1/(q &minus; 1) of the steps there as it is. */
    static final int LARGEST_FIELD = 256;

    final int degree;
    private final long[] occupied;

    Lanes(Lfsr lfsr) {
        degree = lfsr.degree();
        occupied = new long[degree + BLOCK];
    }

    /** Whether lanes over a field are 64 at a time in bit slices. */
    static boolean areSliced(FiniteField field) {
        return field.characteristic() <= 7;
    }

    /** The fastest lanes for a register over a field of at most {@value #LARGEST_FIELD} elements. */
    static Lanes of(Lfsr lfsr) {
        FiniteField field = lfsr.field();
        return switch ((int) field.characteristic()) {
            case 2 -> new BinaryLanes(lfsr);
            case 3 -> new TernaryLanes(lfsr);
            case 5 -> new QuinaryLanes(lfsr);
            case 7 -> new SeptenaryLanes(lfsr);
            default -> new TableLane(lfsr);
        };
    }

    /** The lanes, 1 to 64. */
    int count() {
        return Long.SIZE;
    }

    /** The times in hand after {@link #extend}. */
    final int times() {
        return occupied.length;
    }

    /** The times that a block adds, and by which {@link #shift} moves all. */
    final int block() {
        return occupied.length - degree;
    }

    /** Bit l of word t tells whether lane l is not 0 at time t. Not to be changed. */
    final long[] occupied() {
        return occupied;
    }

    final void occupy(int time, long lanes) {
        occupied[time] = lanes;
    }

    /** Puts a state into a lane, as the symbols at times 0 to d &minus; 1. */
    final void start(int lane, long[] state) {
        long bit = 1L << lane;
        for (int time = 0; time < degree; time++) {
            put(lane, time, (int) state[time]);
            occupied[time] = state[time] == 0 ? (occupied[time] & ~bit) : (occupied[time] | bit);
        }
    }

    /** The symbol of a lane at a time. */
    abstract int symbol(int lane, int time);

    /** Replaces the symbol of a lane at a time. */
    abstract void put(int lane, int time, int symbol);

    /** Makes the symbols of all lanes at times d to {@link #times}. */
    abstract void extend();

    /** Moves the last d times to the front. */
    final void shift() {
        System.arraycopy(occupied, block(), occupied, 0, degree);
        shiftSymbols();
    }

    abstract void shiftSymbols();
}
