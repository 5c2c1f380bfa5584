package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclotron.algebra.polynomial.RandomPolynomials.irreducible;
import static org.cyclotron.algebra.polynomial.RandomPolynomials.ofDegree;
import static org.cyclotron.algebra.polynomial.RandomPolynomials.sum;

import cc.redberry.rings.poly.univar.UnivariateFactorization;
import cc.redberry.rings.poly.univar.UnivariatePolynomialZp64;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolynomialFactorizationTest {
    private static final FiniteField TWO = FiniteFields.of(2);

    static List<FiniteField> fields() {
        return RandomPolynomials.fields();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aProductOfIrreduciblesGivesThemBackWithTheirMultiplicities(FiniteField field) {
        for (long seed = 1; seed <= 12; seed++) {
            SplittableRandom generator = new SplittableRandom(seed);
            TreeMap<Polynomial, Integer> expected = new TreeMap<>();
            for (int i = generator.nextInt(1, 5); i > 0; i--) {
                expected.merge(
                        irreducible(field, generator.nextInt(1, 6), generator), generator.nextInt(1, 5), Integer::sum);
            }
            long leading = 1 + generator.nextLong(field.order() - 1);
            PolynomialFactorization found =
                    PolynomialFactorization.of(product(expected).scale(leading), Cancellation.NONE);
            assertThat(found.factors())
                    .as("seed %d over %s", seed, field.name())
                    .isEqualTo(factors(expected));
            assertThat(found.leadingCoefficient()).isEqualTo(leading);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 9})
    void multiplicitiesMayBeMultiplesOfTheCharacteristic(long order) {
        FiniteField field = FiniteFields.of(order);
        SplittableRandom generator = new SplittableRandom(order);
        int p = (int) field.characteristic();
        Map<Polynomial, Integer> expected = new TreeMap<>();
        expected.put(Polynomial.x(field), p * p + 1);
        expected.put(irreducible(field, 3, generator), p);
        expected.put(irreducible(field, 4, generator), 2 * p * p);
        expected.put(irreducible(field, 5, generator), p * p + p);
        PolynomialFactorization found = PolynomialFactorization.of(product(expected), Cancellation.NONE);
        assertThat(found.factors()).as("seed %d", order).isEqualTo(factors(expected));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5, 101, 65_537})
    void randomPolynomialsFactorAsRingsFactorsThem(long p) {
        FiniteField field = FiniteFields.of(p);
        for (long seed = 1; seed <= 25; seed++) {
            SplittableRandom generator = new SplittableRandom(seed);
            Polynomial polynomial = ofDegree(field, generator.nextInt(2, 70), generator);
            assertThat(PolynomialFactorization.of(polynomial, Cancellation.NONE).factors())
                    .as("seed %d over %s", seed, field.name())
                    .isEqualTo(factors(factoredByRings(polynomial)));
        }
    }

    @Test
    void aLargerPolynomialOverTheBinaryFieldFactorsAsRingsFactorsIt() {
        Polynomial polynomial = ofDegree(TWO, 500, new SplittableRandom(500));
        assertThat(PolynomialFactorization.of(polynomial, Cancellation.NONE).factors())
                .as("seed 500")
                .isEqualTo(factors(factoredByRings(polynomial)));
    }

    /** The degrees of the factors of x^1023 − 1 are the sizes of the cyclotomic cosets of 2 modulo 1023. */
    @Test
    void theFactorsOfABinomialHaveTheDegreesOfTheCyclotomicCosets() {
        TreeMap<Integer, Integer> cosets = new TreeMap<>();
        boolean[] seen = new boolean[1023];
        for (int start = 0; start < seen.length; start++) {
            int size = 0;
            for (int i = start; !seen[i]; i = 2 * i % seen.length) {
                seen[i] = true;
                size++;
            }
            if (size > 0) {
                cosets.merge(size, 1, Integer::sum);
            }
        }
        TreeMap<Integer, Integer> degrees = new TreeMap<>();
        PolynomialFactorization.of(sum(TWO, 0, 1023), Cancellation.NONE)
                .factors()
                .forEach(factor -> degrees.merge(factor.polynomial().degree(), factor.multiplicity(), Integer::sum));
        assertThat(degrees).isEqualTo(cosets);
    }

    /** x^q − x is the product of all x − a, which separates every element of the field. */
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 8, 9, 25, 256, 257})
    void theFieldPolynomialSplitsIntoAllLinearFactors(long order) {
        FiniteField field = FiniteFields.of(order);
        Polynomial polynomial = Polynomial.monomial(field, 1, (int) order).subtract(Polynomial.x(field));
        List<PolynomialFactor> factors =
                PolynomialFactorization.of(polynomial, Cancellation.NONE).factors();
        assertThat(factors).hasSize((int) order);
        for (int a = 0; a < order; a++) {
            assertThat(factors.get(a)).isEqualTo(new PolynomialFactor(Polynomial.of(field, a, 1), 1));
        }
    }

    @Test
    void anIrreduciblePolynomialIsItsOwnFactor() {
        Polynomial polynomial = sum(TWO, 1000, 5, 4, 3, 0);
        PolynomialFactorization found = PolynomialFactorization.of(polynomial, Cancellation.NONE);
        assertThat(found.factors()).containsExactly(new PolynomialFactor(polynomial, 1));
        assertThat(found.isIrreducible()).isTrue();
    }

    @Test
    void aPowerOfXIsNotIrreducible() {
        PolynomialFactorization found = PolynomialFactorization.of(sum(TWO, 300), Cancellation.NONE);
        assertThat(found.factors()).containsExactly(new PolynomialFactor(Polynomial.x(TWO), 300));
        assertThat(found.isIrreducible()).isFalse();
    }

    @Test
    void twoLargeFactorsOfEqualDegreeAreSeparated() {
        for (long order : new long[] {2, 3, 16}) {
            FiniteField field = FiniteFields.of(order);
            SplittableRandom generator = new SplittableRandom(order);
            Map<Polynomial, Integer> expected = new TreeMap<>();
            expected.put(irreducible(field, 40, generator), 1);
            expected.put(irreducible(field, 40, generator), 1);
            PolynomialFactorization found = PolynomialFactorization.of(product(expected), Cancellation.NONE);
            assertThat(found.factors()).as("seed %d", order).isEqualTo(factors(expected));
        }
    }

    @Test
    void constantsAreRefused() {
        assertThatThrownBy(() -> PolynomialFactorization.of(Polynomial.one(TWO), Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PolynomialFactorization.of(Polynomial.zero(TWO), Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRequestedCancellationStopsTheWork() {
        Cancellation.Switch cancellation = Cancellation.newSwitch();
        cancellation.request();
        for (long order : new long[] {2, 3}) {
            Polynomial polynomial = ofDegree(FiniteFields.of(order), 50, new SplittableRandom(1));
            assertThatThrownBy(() -> PolynomialFactorization.of(polynomial, cancellation))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private static Polynomial product(Map<Polynomial, Integer> factors) {
        Polynomial product = Polynomial.one(factors.keySet().iterator().next().field());
        for (PolynomialFactor factor : factors(factors)) {
            product = product.multiply(factor.power());
        }
        return product;
    }

    private static List<PolynomialFactor> factors(Map<Polynomial, Integer> multiplicities) {
        List<PolynomialFactor> factors = new ArrayList<>();
        multiplicities.forEach(
                (polynomial, multiplicity) -> factors.add(new PolynomialFactor(polynomial, multiplicity)));
        return factors;
    }

    private static Map<Polynomial, Integer> factoredByRings(Polynomial polynomial) {
        FiniteField field = polynomial.field();
        var decomposition = UnivariateFactorization.FactorInGF(
                UnivariatePolynomialZp64.create(field.order(), polynomial.coefficients()));
        Map<Polynomial, Integer> factors = new TreeMap<>();
        for (int i = 0; i < decomposition.size(); i++) {
            UnivariatePolynomialZp64 factor = decomposition.get(i);
            long[] coefficients = new long[factor.degree() + 1];
            for (int j = 0; j < coefficients.length; j++) {
                coefficients[j] = factor.get(j);
            }
            factors.merge(Polynomial.of(field, coefficients).monic(), decomposition.getExponent(i), Integer::sum);
        }
        return factors;
    }
}
