package org.cyclotron.enumeration;

/**
 * A sum in GF(5) in 64 lanes, as three words of bits of a number 0 to 4. Lives within one computation, in registers.
 *
 * <p>An addition is that of three-bit numbers, and where the sum is 5 or more, 3 is added modulo 8: twenty operations.
 */
final class QuinarySum {
    private long ones;
    private long twos;
    private long fours;

    /** Adds numbers 0 to 4 given by their bits. */
    void add(long moreOnes, long moreTwos, long moreFours) {
        long carry = ones & moreOnes;
        long low = ones ^ moreOnes;
        long halves = twos ^ moreTwos;
        long middle = halves ^ carry;
        // A 4 has no lower bits, so the fours are set by at most one of: one of the numbers, or the carry.
        long high = fours ^ moreFours ^ ((twos & moreTwos) | (halves & carry));
        long over = (fours & moreFours) | (high & (middle | low));
        ones = low ^ over;
        twos = middle ^ over ^ (low & over);
        fours = high ^ (over & (middle | (low & over)));
    }

    /** Doubles the sum. */
    void twice() {
        long odd = fours | (twos & ones);
        long next = fours | (ones & ~twos);
        fours = twos & ~ones;
        ones = odd;
        twos = next;
    }

    long ones() {
        return ones;
    }

    long twos() {
        return twos;
    }

    long fours() {
        return fours;
    }

    /** Where the sum is not 0. */
    long occupied() {
        return ones | twos | fours;
    }
}
