package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.Optional;
import org.cyclotron.progress.Cancellation;

/**
 * A number as a power root^exponent of a smaller one, exponent &ge; 2.
 *
 * @param root at least 2
 * @param exponent a prime
 */
record PerfectPower(BigInteger root, int exponent) {
    /**
     * Finds n = root^exponent with a prime exponent.
     *
     * @param n at least 4
     * @param leastRoot roots below this need not be found
     */
    static Optional<PerfectPower> of(BigInteger n, BigInteger leastRoot, Cancellation cancellation) {
        int largest = n.bitLength() / Math.max(1, leastRoot.bitLength() - 1);
        for (int exponent : Primes.upTo(largest)) {
            cancellation.check();
            BigInteger root = root(n, exponent);
            if (root.compareTo(BigInteger.ONE) > 0 && root.pow(exponent).equals(n)) {
                return Optional.of(new PerfectPower(root, exponent));
            }
        }
        return Optional.empty();
    }

    /** The integer part of the e-th root: Newton's iteration from above. */
    static BigInteger root(BigInteger n, int e) {
        BigInteger exponent = BigInteger.valueOf(e);
        BigInteger x = BigInteger.ONE.shiftLeft((n.bitLength() + e - 1) / e);
        while (true) {
            BigInteger quotient = n.divide(x.pow(e - 1));
            BigInteger next =
                    x.multiply(BigInteger.valueOf(e - 1L)).add(quotient).divide(exponent);
            if (next.compareTo(x) >= 0) {
                return x;
            }
            x = next;
        }
    }
}
