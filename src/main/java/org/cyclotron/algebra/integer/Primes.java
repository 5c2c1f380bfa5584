package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import org.cyclotron.progress.Cancellation;

/** Primality of integers. Deterministic and safe for use by several threads. */
public final class Primes {
    /** Larger probable primes are left without a proof: the attempt would cost more than a moment. */
    private static final int LONGEST_PROOF = 1024;

    private Primes() {}

    /** Whether n is prime; always certain. Microseconds. */
    public static boolean isPrime(long n) {
        return n >= 2 && BailliePsw.isPrime(BigInteger.valueOf(n), WorkMeter.unlimited(Cancellation.NONE));
    }

    /**
     * Whether n is prime or a Baillie&ndash;PSW probable prime. An answer of false is certain, and so is any answer below
     * 3.3&middot;10^24. Cost: about five modular powers, seconds at 20 000 bits.
     *
     * @throws java.util.concurrent.CancellationException when cancellation was requested
     */
    public static boolean isProbablePrime(BigInteger n, Cancellation cancellation) {
        return n.signum() > 0 && BailliePsw.isPrime(n, WorkMeter.unlimited(cancellation));
    }

    /**
     * Tests n and tries to prove it prime: below 3.3&middot;10^24 always, up to 1024 bits when enough of n &minus; 1
     * factors at once.
     *
     * @throws java.util.concurrent.CancellationException when cancellation was requested
     */
    public static Primality test(BigInteger n, Cancellation cancellation) {
        if (!isProbablePrime(n, cancellation)) {
            return Primality.COMPOSITE;
        }
        if (n.compareTo(BailliePsw.DETERMINISTIC_LIMIT) < 0) {
            return Primality.PROVEN_PRIME;
        }
        if (n.bitLength() > LONGEST_PROOF) {
            return Primality.PROBABLE_PRIME;
        }
        return new PocklingtonProof(cancellation).test(n);
    }

    /**
     * The primes up to a bound, ascending, by the sieve of Eratosthenes.
     *
     * @param bound at most 2^30
     */
    static int[] upTo(int bound) {
        if (bound < 2) {
            return new int[0];
        }
        // Bit i stands for the odd number 2i + 1; bit 0 stands for 2.
        BitSet composite = new BitSet(bound / 2 + 1);
        for (int i = 1; 2 * i * (i + 1) <= bound / 2 && i < 46_340; i++) {
            if (!composite.get(i)) {
                for (int j = 2 * i * (i + 1); 2 * j + 1 <= bound; j += 2 * i + 1) {
                    composite.set(j);
                }
            }
        }
        int[] primes = new int[(bound + 1) / 2];
        int count = 0;
        for (int i = composite.nextClearBit(0); 2 * i + 1 <= bound; i = composite.nextClearBit(i + 1)) {
            primes[count++] = i == 0 ? 2 : 2 * i + 1;
        }
        // For bound = 2 the loop above sees bit 0 alone.
        return Arrays.copyOf(primes, count);
    }
}
