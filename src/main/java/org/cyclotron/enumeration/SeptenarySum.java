package org.cyclotron.enumeration;

/**
 * A sum in GF(7) in 64 lanes, as three words of bits of a number 0 to 7, of which 0 and 7 are the same: as 2^3 = 1 modulo 7, a
 * carry out of the last bit comes in at the first (ones' complement). Seventeen operations an addition. Lives within one
 * computation, in registers.
 */
final class SeptenarySum {
    private long ones;
    private long twos;
    private long fours;

    /** Adds numbers 0 to 7 given by their bits. */
    void add(long moreOnes, long moreTwos, long moreFours) {
        long low = ones ^ moreOnes;
        long carry = ones & moreOnes;
        long halves = twos ^ moreTwos;
        long middle = halves ^ carry;
        carry = (twos & moreTwos) | (halves & carry);
        halves = fours ^ moreFours;
        long high = halves ^ carry;
        carry = (fours & moreFours) | (halves & carry);
        ones = low ^ carry;
        carry &= low;
        twos = middle ^ carry;
        fours = high ^ (middle & carry);
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

    /** Where the sum is neither 0 nor 7. */
    long occupied() {
        return (ones | twos | fours) & ~(ones & twos & fours);
    }
}
