package org.cyclotron.enumeration;

/**
 * A sum in GF(3) in 64 lanes: one word tells where it is 1, another where it is 2. Seven operations an addition. Source: Knuth,
 * The Art of Computer Programming, vol. 4A, section 7.1.3, on arithmetic mod 3. Lives within one computation, in registers.
 */
final class TernarySum {
    private long ones;
    private long twos;

    void add(long moreOnes, long moreTwos) {
        long crossed = (ones | moreTwos) ^ (twos | moreOnes);
        long sum = (twos | moreTwos) ^ crossed;
        twos = (ones | moreOnes) ^ crossed;
        ones = sum;
    }

    long ones() {
        return ones;
    }

    long twos() {
        return twos;
    }

    /** Where the sum is not 0. */
    long occupied() {
        return ones | twos;
    }
}
