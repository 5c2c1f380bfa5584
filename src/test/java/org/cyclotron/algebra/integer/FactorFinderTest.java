package org.cyclotron.algebra.integer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

/** Answer first: multiply primes and expect one of them back. */
class FactorFinderTest {
    private static final long SEED = 71;

    @Test
    void rhoFactorsEveryProductOfTwoThirtyBitPrimes() {
        Random random = new Random(SEED);
        for (int i = 0; i < 15; i++) {
            BigInteger p = BigInteger.probablePrime(30, random);
            BigInteger q = BigInteger.probablePrime(31, random);
            expectFactor(new PollardRho(Long.MAX_VALUE), p, q);
        }
    }

    @Test
    void rhoSeparatesTinyPrimesThatMeetInOneBatch() {
        for (int p : Primes.upTo(60)) {
            for (int q : Primes.upTo(60)) {
                if (p > 2 && q > p) {
                    expectFactor(new PollardRho(1 << 10), BigInteger.valueOf(p), BigInteger.valueOf(q));
                }
            }
        }
    }

    @Test
    void curvesFindAFortyTwoBitPrimeBesideALargeOne() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3; i++) {
            BigInteger p = BigInteger.probablePrime(42, random);
            BigInteger q = BigInteger.probablePrime(150, random);
            expectFactor(new EllipticCurveMethod(200, 2_000, 100_000), p, q);
        }
    }

    @Test
    void theSecondStageCoversThePrimesBetweenItsBounds() {
        // Over the same curves a wide second stage finds what the first stage alone misses.
        Random random = new Random(SEED);
        int narrow = 0;
        int wide = 0;
        for (int i = 0; i < 12; i++) {
            BigInteger n = BigInteger.probablePrime(38, random).multiply(BigInteger.probablePrime(90, random));
            narrow += found(new EllipticCurveMethod(3, 1_200, 1_300), n) ? 1 : 0;
            wide += found(new EllipticCurveMethod(3, 1_200, 60_000), n) ? 1 : 0;
        }
        assertThat(wide).as("seed %d", SEED).isGreaterThan(narrow + 3);
    }

    @Test
    void pMinusOneUsesTheKnownDivisorAndOneLargerPrime() {
        // p - 1 = 2k * small * one prime above the first bound, with k far above both bounds
        BigInteger k = BigInteger.valueOf(1_000_000_007L);
        for (int large : new int[] {1009, 4999, 9973}) {
            BigInteger p = BigInteger.ONE;
            for (int h = 2; !p.isProbablePrime(50) || p.equals(BigInteger.ONE); h += 2) {
                p = k.multiply(BigInteger.valueOf((long) large * h)).add(BigInteger.ONE);
            }
            BigInteger q = BigInteger.TWO.pow(89).subtract(BigInteger.ONE);
            assertThat(new PollardPMinusOne(1000, 10_000)
                            .find(p.multiply(q), k.longValueExact(), WorkMeter.unlimited(Cancellation.NONE)))
                    .contains(p);
            assertThat(new PollardPMinusOne(1000, 10_000)
                            .find(p.multiply(q), 1, WorkMeter.unlimited(Cancellation.NONE)))
                    .as("without the divisor")
                    .isEmpty();
        }
    }

    @Test
    void anExhaustedBudgetEndsTheSearch() {
        BigInteger n = twoLargePrimes();
        WorkMeter meter = new WorkMeter(1_000_000, Cancellation.NONE);
        assertThat(new EllipticCurveMethod(1000, 50_000, 5_000_000).find(n, 1, meter))
                .isEmpty();
        assertThat(meter.spent()).isLessThan(1_200_000);
    }

    @Test
    void aCancelledSearchStops() {
        Cancellation.Switch cancellation = Cancellation.newSwitch();
        cancellation.request();
        BigInteger n = twoLargePrimes();
        for (FactorFinder finder : new FactorFinder[] {
            new PollardRho(1 << 20), new PollardPMinusOne(10_000, 20_000), new EllipticCurveMethod(9, 2_000, 50_000)
        }) {
            assertThatThrownBy(() -> finder.find(n, 1, WorkMeter.unlimited(cancellation)))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private static BigInteger twoLargePrimes() {
        Random random = new Random(SEED);
        return BigInteger.probablePrime(120, random).multiply(BigInteger.probablePrime(125, random));
    }

    private static boolean found(FactorFinder finder, BigInteger n) {
        return finder.find(n, 1, WorkMeter.unlimited(Cancellation.NONE)).isPresent();
    }

    private static void expectFactor(FactorFinder finder, BigInteger p, BigInteger q) {
        assertThat(finder.find(p.multiply(q), 1, WorkMeter.unlimited(Cancellation.NONE)))
                .as("seed %d, %s * %s", SEED, p, q)
                .hasValueSatisfying(factor -> assertThat(factor).isIn(p, q));
    }
}
