package org.cyclotron.algebra.polynomial;

/**
 * Rows over GF(p), 2 &lt; p &lt; 2^31, with delayed reduction: sums are nonnegative longs congruent to the element.
 *
 * <p>Below 2^20 more than 2^23 products fit into a sum, more than any polynomial here has terms to add (a product
 * followed by a reduction adds at most its length). Above, a sum is kept below p^2 by one conditional subtraction.
 */
final class PrimeRows implements RowArithmetic {
    static final long LARGEST_PRIME = Integer.MAX_VALUE;

    private static final long ROOMY = 1L << 20;

    private final long p;
    /** p^2. */
    private final long bound;
    /** floor(2^64 / p), unsigned. */
    private final long reciprocal;

    PrimeRows(long p) {
        this.p = p;
        this.bound = p * p;
        this.reciprocal = Long.divideUnsigned(-1, p);
    }

    @Override
    public void addMultiple(long[] sums, int offset, long factor, long[] row, int from, int to) {
        if (p < ROOMY) {
            for (int i = from; i < to; i++) {
                sums[offset + i] += factor * row[i];
            }
        } else {
            for (int i = from; i < to; i++) {
                long excess = sums[offset + i] + factor * row[i] - bound;
                sums[offset + i] = excess + (bound & excess >> 63);
            }
        }
    }

    /** The estimated quotient is the true one or one less (Barrett), because the sum is below 2^63. */
    @Override
    public long settle(long sum) {
        long rest = sum - Math.unsignedMultiplyHigh(sum, reciprocal) * p;
        return rest >= p ? rest - p : rest;
    }
}
