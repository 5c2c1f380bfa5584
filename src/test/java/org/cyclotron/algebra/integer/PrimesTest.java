package org.cyclotron.algebra.integer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrimesTest {
    private static final long SEED = 20261126L;

    @Test
    void smallPrimesAreThoseWithoutAProperDivisor() {
        int[] expected = IntStream.rangeClosed(2, 5000)
                .filter(n -> IntStream.range(2, n).noneMatch(d -> n % d == 0))
                .toArray();
        assertThat(Primes.upTo(5000)).containsExactly(expected);
        assertThat(IntStream.rangeClosed(-3, 5000).filter(Primes::isPrime).toArray())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 24, 25, 26, 29})
    void theSieveIncludesItsBound(int bound) {
        assertThat(Primes.upTo(bound))
                .containsExactly(IntStream.rangeClosed(2, bound)
                        .filter(n -> Primes.isPrime(n))
                        .toArray());
    }

    @Test
    void thereAre664579PrimesBelowTenMillion() {
        assertThat(Primes.upTo(10_000_000)).hasSize(664_579);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2047", // strong pseudoprime to base 2
                "1373653", // 2, 3
                "3215031751", // 2, 3, 5, 7
                "3825123056546413051", // 2 to 23
                "318665857834031151167461", // 2 to 37
                "3317044064679887385961981", // 2 to 41
                "561", // Carmichael
                "5459", // strong Lucas
                "147573952589676412927" // 2^67 - 1
            })
    void pseudoprimesAreComposite(String number) {
        assertThat(Primes.test(new BigInteger(number), Cancellation.NONE)).isEqualTo(Primality.COMPOSITE);
    }

    /** A strong pseudoprime to the bases 2 to 41, so that the Lucas test alone tells. */
    @Test
    void theLucasTestRefusesWhatPassesEveryBase() {
        BigInteger pseudoprime = new BigInteger("3317044064679887385961981");
        assertThat(BailliePsw.isPrime(pseudoprime, WorkMeter.unlimited(Cancellation.NONE)))
                .isFalse();
        assertThat(BailliePsw.isPrime(pseudoprime.nextProbablePrime(), WorkMeter.unlimited(Cancellation.NONE)))
                .isTrue();
    }

    @Test
    void randomNumbersAgreeWithTheLibrary() {
        long seed = 20260102;
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            BigInteger n = new BigInteger(20 + random.nextInt(160), random).setBit(0);
            assertThat(Primes.isProbablePrime(n, Cancellation.NONE))
                    .as("seed %d, n = %s", seed, n)
                    .isEqualTo(n.isProbablePrime(60));
        }
    }

    @Test
    void theJacobiSymbolOfAPrimeIsEulersCriterion() {
        for (int p : Primes.upTo(200)) {
            for (int a = -300; p > 2 && a <= 300; a++) {
                BigInteger prime = BigInteger.valueOf(p);
                int power = BigInteger.valueOf(a)
                        .modPow(BigInteger.valueOf((p - 1) / 2), prime)
                        .intValueExact();
                int expected = power == p - 1 ? -1 : power;
                assertThat(a == 0 ? 0 : BailliePsw.jacobi(a, prime))
                        .as("(%d/%d)", a, p)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aPrimeWhosePredecessorIsSmoothIsProven() {
        // 3 * 2^189 + 1 and 2^127 - 1: the first by a power of two, the second by small factors of 2^126 - 1.
        BigInteger proth =
                BigInteger.TWO.pow(189).multiply(BigInteger.valueOf(3)).add(BigInteger.ONE);
        BigInteger mersenne = BigInteger.TWO.pow(127).subtract(BigInteger.ONE);
        assertThat(Primes.test(proth, Cancellation.NONE)).isEqualTo(Primality.PROVEN_PRIME);
        assertThat(Primes.test(mersenne, Cancellation.NONE)).isEqualTo(Primality.PROVEN_PRIME);
    }

    @Test
    void aPrimeWhosePredecessorResistsIsProbable() {
        // (n - 1)/2 is prime times a composite of two 100-bit primes: nothing there factors at once.
        BigInteger p = BigInteger.TWO.pow(180).nextProbablePrime();
        BigInteger q = BigInteger.TWO.pow(190).nextProbablePrime();
        BigInteger n = null;
        for (int h = 2; n == null; h += 2) {
            BigInteger candidate = p.multiply(q).multiply(BigInteger.valueOf(h)).add(BigInteger.ONE);
            n = candidate.isProbablePrime(50) ? candidate : null;
        }
        assertThat(Primes.test(n, Cancellation.NONE)).isEqualTo(Primality.PROBABLE_PRIME);
    }

    /** Of 270 bits some 105 to 115 are factored: less than half, more than a third (Brillhart, Lehmer and Selfridge 1975). */
    @Test
    void aPrimeIsProvenByAThirdOfTheDigitsOfItsPredecessor() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 3; trial++) {
            BigInteger resisting = BigInteger.probablePrime(80, random).multiply(BigInteger.probablePrime(80, random));
            BigInteger prime = BigInteger.ZERO;
            for (long h = 1; !prime.isProbablePrime(100); h++) {
                prime = resisting.multiply(BigInteger.valueOf(h)).shiftLeft(100).add(BigInteger.ONE);
            }
            assertThat(Primes.test(prime, Cancellation.NONE))
                    .as("%s, seed %d", prime, SEED)
                    .isEqualTo(Primality.PROVEN_PRIME);
        }
    }

    @Test
    void aLongPrimeIsProbableAndALongCompositeComposite() {
        BigInteger mersenne = BigInteger.TWO.pow(1279).subtract(BigInteger.ONE);
        assertThat(Primes.test(mersenne, Cancellation.NONE)).isEqualTo(Primality.PROBABLE_PRIME);
        assertThat(Primes.test(mersenne.subtract(BigInteger.TWO), Cancellation.NONE))
                .isEqualTo(Primality.COMPOSITE);
    }

    @Test
    void aCancelledTestStops() {
        Cancellation.Switch cancellation = Cancellation.newSwitch();
        cancellation.request();
        assertThatThrownBy(() -> Primes.test(BigInteger.TWO.pow(607).subtract(BigInteger.ONE), cancellation))
                .isInstanceOf(CancellationException.class);
    }
}
