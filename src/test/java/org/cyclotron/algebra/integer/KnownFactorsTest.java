package org.cyclotron.algebra.integer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFactorsTest {
    @Test
    void everyRowMultipliesToItsCyclotomicValue() {
        assertThat(KnownFactors.all()).isNotEmpty().allSatisfy(entry -> {
            BigInteger product = entry.composites().stream().reduce(BigInteger.ONE, BigInteger::multiply);
            for (PrimeFactor factor : entry.primes()) {
                product = product.multiply(factor.value());
            }
            assertThat(product)
                    .as(entry.value().toString())
                    .isEqualTo(entry.value().value());
        });
    }

    @Test
    void everyPrimeIsPrimeAndEveryCompositeComposite() {
        assertThat(KnownFactors.all()).allSatisfy(entry -> {
            assertThat(entry.primes())
                    .as(entry.value().toString())
                    .allMatch(factor -> Primes.isProbablePrime(factor.prime(), Cancellation.NONE));
            assertThat(entry.composites())
                    .as(entry.value().toString())
                    .noneMatch(composite -> Primes.isProbablePrime(composite, Cancellation.NONE));
        });
    }

    @Test
    void noCompositeHasAFactorBelowTheStatedBound() {
        List<KnownFactors.Entry> incomplete = KnownFactors.all().stream()
                .filter(entry -> !entry.composites().isEmpty())
                .toList();
        assertThat(incomplete).allSatisfy(entry -> {
            TrialDivision division =
                    TrialDivision.of(entry.value(), KnownFactors.TRIAL_BOUND, WorkMeter.unlimited(Cancellation.NONE));
            assertThat(entry.composites())
                    .as(entry.value().toString())
                    .allSatisfy(composite ->
                            assertThat(division.rest().mod(composite)).isEqualTo(BigInteger.ZERO));
        });
    }

    /** The Lucas&ndash;Lehmer test: s(0) = 4, s(i+1) = s(i)^2 &minus; 2, prime exactly when s(q&minus;2) = 0. */
    @ParameterizedTest
    @ValueSource(ints = {521, 607, 1279, 2203, 2281})
    void aListedMersenneNumberPassesTheLucasLehmerTest(int q) {
        CyclotomicValue phi = new CyclotomicValue(2, q);
        BigInteger mersenne = phi.value();
        BigInteger s = BigInteger.valueOf(4);
        for (int i = 0; i < q - 2; i++) {
            s = s.multiply(s).subtract(BigInteger.TWO);
            s = s.and(mersenne).add(s.shiftRight(q)).mod(mersenne);
        }
        assertThat(s).isEqualTo(BigInteger.ZERO);
        assertThat(KnownFactors.find(phi))
                .hasValueSatisfying(
                        entry -> assertThat(entry.primes()).containsExactly(new PrimeFactor(mersenne, 1, true)));
    }

    @Test
    void theMersenneTwistersPeriodIsPrime() {
        assertThat(KnownFactors.find(new CyclotomicValue(2, 19937)))
                .hasValueSatisfying(entry -> assertThat(entry.composites()).isEmpty());
    }
}
