package org.cyclotron.algebra.integer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class CyclotomicValueTest {
    @Test
    void theValuesOverAllDivisorsMultiplyToThePowerLessOne() {
        for (long p : new long[] {2, 3, 7, 101, 9007199254740881L}) {
            for (int n = 1; n <= 120; n++) {
                BigInteger product = CyclotomicValue.divisors(n).stream()
                        .map(k -> new CyclotomicValue(p, k).value())
                        .reduce(BigInteger.ONE, BigInteger::multiply);
                assertThat(product)
                        .as("%d^%d - 1", p, n)
                        .isEqualTo(BigInteger.valueOf(p).pow(n).subtract(BigInteger.ONE));
            }
        }
    }

    @Test
    void trialDivisionFindsExactlyTheSmallPrimeFactors() {
        for (long p : new long[] {2, 3, 5, 13, 257}) {
            for (int k = 1; k <= 60; k++) {
                CyclotomicValue phi = new CyclotomicValue(p, k);
                TrialDivision division = TrialDivision.of(phi, 3000, WorkMeter.unlimited(Cancellation.NONE));
                BigInteger rest = phi.value();
                Stream.Builder<BigInteger> expected = Stream.builder();
                for (int prime : Primes.upTo(3000)) {
                    BigInteger q = BigInteger.valueOf(prime);
                    for (; rest.mod(q).signum() == 0; rest = rest.divide(q)) {
                        expected.add(q);
                    }
                }
                BigInteger largest = division.restIsPrime() ? division.rest() : BigInteger.ONE;
                assertThat(Stream.concat(
                                        division.primes().stream(),
                                        Stream.of(largest, division.rest().divide(largest)))
                                .filter(factor -> factor.compareTo(BigInteger.valueOf(3000)) <= 0)
                                .filter(factor -> !factor.equals(BigInteger.ONE)))
                        .as("Phi_%d(%d)", k, p)
                        .containsExactlyElementsOf(expected.build().toList());
                if (division.restIsPrime()) {
                    assertThat(division.rest().isProbablePrime(50))
                            .as("Phi_%d(%d)", k, p)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aurifeuillesIdentitiesSplitTheirCyclotomicValues() {
        int[][] bases = {{2, 8, 4}, {3, 12, 6}, {5, 10, 5}, {7, 28, 14}, {11, 44, 22}, {13, 26, 13}};
        for (int[] base : bases) {
            for (int k = base[2] * 5; k <= base[2] * 17; k += base[1]) {
                CyclotomicValue phi = new CyclotomicValue(base[0], k);
                assertThat(AurifeuillianSplit.factor(phi, phi.value()))
                        .as("Phi_%d(%d)", k, base[0])
                        .hasValueSatisfying(
                                factor -> assertThat(phi.value().mod(factor)).isEqualTo(BigInteger.ZERO));
            }
        }
    }

    @Test
    void perfectPowersAreRecognisedAndNothingElse() {
        for (int root = 2; root < 300; root++) {
            for (int e : new int[] {2, 3, 5, 7, 11, 13}) {
                BigInteger power = BigInteger.valueOf(root).pow(e);
                assertThat(PerfectPower.of(power, BigInteger.TWO, Cancellation.NONE))
                        .hasValueSatisfying(found ->
                                assertThat(found.root().pow(found.exponent())).isEqualTo(power));
                boolean stillPower = root == 2 && e == 3; // 2^3 + 1 = 3^2
                assertThat(PerfectPower.of(power.add(BigInteger.ONE), BigInteger.TWO, Cancellation.NONE)
                                .isPresent())
                        .as("%d^%d + 1", root, e)
                        .isEqualTo(stillPower);
            }
        }
    }
}
