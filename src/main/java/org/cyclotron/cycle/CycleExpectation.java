package org.cyclotron.cycle;

import java.math.BigInteger;

/**
 * What theory leads one to expect of the cycles of a permutation of N states, to set beside {@link CycleStatistics}.
 * Figures are doubles, good to about 15 digits while they are finite; beyond 2^1023 states lengths are infinite.
 *
 * @param cycles the expected number of cycles
 * @param meanLengthByState the expected length of the cycle of a uniformly chosen state
 * @param longestShare the expected share of the states on a longest cycle
 * @param source where the figures come from
 */
public record CycleExpectation(double cycles, double meanLengthByState, double longestShare, String source) {
    /** Euler's constant. */
    private static final double GAMMA = 0.5772156649015329;
    /** The Golomb–Dickman constant: the limit of the expected share of the longest cycle. */
    private static final double GOLOMB_DICKMAN = 0.6243299885435508;

    private static final double LN_2 = Math.log(2);

    /**
     * A primitive characteristic polynomial: the zero cycle and one cycle of N &minus; 1 states.
     *
     * @param states N = q^d, at least 2
     */
    public static CycleExpectation primitive(BigInteger states) {
        double n = states.doubleValue();
        double mean = n < 0x1p53 ? ((n - 1) * (n - 1) + 1) / n : n;
        return new CycleExpectation(
                2, mean, 1 - 1 / n, "S. W. Golomb, Shift Register Sequences (1967): maximal length sequences");
    }

    /**
     * A uniformly random permutation of N states: H_N cycles, (N + 1)/2 states on the cycle of a random state, and in
     * the limit of large N a share of 0.6243 on the longest cycle.
     *
     * @param states N, at least 1
     */
    public static CycleExpectation randomPermutation(BigInteger states) {
        return new CycleExpectation(
                harmonic(states),
                (states.doubleValue() + 1) / 2,
                GOLOMB_DICKMAN,
                "L. A. Shepp, S. P. Lloyd, Ordered cycle lengths in a random permutation,"
                        + " Trans. Amer. Math. Soc. 121 (1966), 340–357");
    }

    /** The harmonic number: summed when short, else ln N + γ + 1/(2N) − 1/(12N²), whose error is below 1/(120 N⁴). */
    private static double harmonic(BigInteger states) {
        if (states.bitLength() < 7) {
            double sum = 0;
            for (int i = states.intValueExact(); i >= 1; i--) {
                sum += 1.0 / i;
            }
            return sum;
        }
        // The logarithm of a number beyond the doubles: that of its top 60 bits, and the shift.
        int shift = Math.max(0, states.bitLength() - 60);
        double logarithm = Math.log(states.shiftRight(shift).doubleValue()) + shift * LN_2;
        double n = states.doubleValue();
        return logarithm + GAMMA + 1 / (2 * n) - 1 / (12 * n * n);
    }
}
