package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclotron.algebra.polynomial.RandomPolynomials.irreducible;
import static org.cyclotron.algebra.polynomial.RandomPolynomials.sum;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.integer.IntegerFactorization;
import org.cyclotron.algebra.integer.PrimeFactor;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolynomialOrderTest {
    private static final FiniteField TWO = FiniteFields.of(2);
    private static final FactoringBudget STARVED = FactoringBudget.trialDivision(2);

    private static Order orderOf(Polynomial polynomial, FactoringBudget budget) {
        return PolynomialOrder.of(PolynomialFactorization.of(polynomial, Cancellation.NONE), budget, Cancellation.NONE);
    }

    private static Order irreducibleOrder(Polynomial polynomial, FactoringBudget budget) {
        return PolynomialOrder.ofIrreducible(polynomial, budget, Cancellation.NONE);
    }

    /** The order by definition: how many products with x lead back to 1. */
    private static long countedOrder(Polynomial polynomial) {
        Polynomial x = Polynomial.x(polynomial.field());
        Polynomial one = Polynomial.one(polynomial.field()).mod(polynomial);
        Polynomial power = x.mod(polynomial);
        long count = 1;
        while (!power.equals(one)) {
            power = power.multiply(x).mod(polynomial);
            count++;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 8, 9, 16, 27, 101})
    void theOrderIsTheNumberOfStepsThatLeadXBackToOne(long q) {
        FiniteField field = FiniteFields.of(q);
        int largest = (int) Math.floor(Math.log(60_000) / Math.log((double) q));
        for (long seed = 1; seed <= 20; seed++) {
            SplittableRandom generator = new SplittableRandom(seed);
            Polynomial polynomial = RandomPolynomials.monic(field, generator.nextInt(1, largest + 1), generator);
            if (polynomial.coefficient(0) != 0) {
                assertThat(orderOf(polynomial, FactoringBudget.DEFAULT))
                        .as("seed %d: %s", seed, polynomial)
                        .isEqualTo(Order.exact(BigInteger.valueOf(countedOrder(polynomial)), true));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4,3,15", "4,1,15", "6,3,9", "31,3,2147483647", "33,13,8589934591", "60,1,1152921504606846975"})
    void binaryTrinomialsHaveTheirPublishedOrders(int degree, int middle, String order) {
        assertThat(irreducibleOrder(sum(TWO, degree, middle, 0), FactoringBudget.DEFAULT)
                        .value())
                .isEqualTo(new BigInteger(order));
    }

    /** The register of the ZUC stream cipher over GF(2^31 − 1) is published as primitive. */
    @Test
    void noFactorIsRemovedFromTheOrderOfTheRegisterOfZuc() {
        FiniteField field = FiniteFields.of(Integer.MAX_VALUE);
        long[] coefficients = new long[17];
        coefficients[16] = 1;
        int[][] terms = {{15, 15}, {17, 13}, {21, 10}, {20, 4}};
        for (int[] term : terms) {
            coefficients[term[1]] = field.negate(1L << term[0]);
        }
        coefficients[0] = field.negate((1 << 8) + 1);
        BigInteger states = BigInteger.valueOf(Integer.MAX_VALUE).pow(16).subtract(BigInteger.ONE);
        Order order = irreducibleOrder(Polynomial.of(field, coefficients), FactoringBudget.trialDivision(100_000));
        assertThat(order.divides()).isEqualTo(states);
        assertThat(states.mod(order.multipleOf())).isZero();
    }

    @Test
    void aPowerOfAnIrreducibleHasItsOrderTimesAPowerOfTheCharacteristic() {
        Polynomial polynomial = sum(TWO, 2, 1, 0);
        long[] expected = {3, 6, 12, 12, 24, 24, 24, 24, 48};
        for (int m = 1; m <= expected.length; m++) {
            assertThat(orderOf(polynomial.power(m), FactoringBudget.DEFAULT).value())
                    .isEqualTo(expected[m - 1]);
        }
        assertThat(PolynomialOrder.powerFactor(3, 10)).isEqualTo(27);
        assertThat(PolynomialOrder.powerFactor(7, 1)).isEqualTo(1);
    }

    @Test
    void theFactorXIsLeftOut() {
        assertThat(orderOf(sum(TWO, 9, 8, 5), FactoringBudget.DEFAULT).value()).isEqualTo(15);
        assertThat(orderOf(sum(TWO, 5), FactoringBudget.DEFAULT)).isEqualTo(Order.ONE);
        assertThat(orderOf(sum(TWO, 1, 0), FactoringBudget.DEFAULT)).isEqualTo(Order.ONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void aStarvedSearchEnclosesTheOrder(long q) {
        FiniteField field = FiniteFields.of(q);
        int inexact = 0;
        for (long seed = 1; seed <= 40; seed++) {
            SplittableRandom generator = new SplittableRandom(seed);
            Polynomial polynomial = irreducible(field, generator.nextInt(2, 24), generator)
                    .multiply(irreducible(field, generator.nextInt(2, 24), generator));
            if (polynomial.coefficient(0) == 0) {
                continue;
            }
            BigInteger truth = orderOf(polynomial, FactoringBudget.DEFAULT).value();
            Order starved = orderOf(polynomial, STARVED);
            assertThat(truth.mod(starved.multipleOf())).as("seed %d", seed).isZero();
            assertThat(starved.divides().mod(truth)).as("seed %d", seed).isZero();
            inexact += starved.isExact() ? 0 : 1;
        }
        assertThat(inexact).isPositive();
    }

    /** The polynomial 1 + x^5 + x^10 + x^15 + x^20 has the order 25, and 2^20 − 1 = 3 · 5^2 · 11 · 31 · 41. */
    private static Order orderOfTwentyFive(long cofactorPrime, PrimeFactor... primes) {
        BigInteger number = BigInteger.valueOf((1 << 20) - 1);
        IntegerFactorization group =
                new IntegerFactorization(number, List.of(primes), List.of(BigInteger.valueOf(cofactorPrime)), 5);
        BinaryPolynomialRing ring = new BinaryPolynomialRing(TWO, Cancellation.NONE);
        return ElementOrder.of(ring.modulo(ring.element(sum(TWO, 0, 5, 10, 15, 20))), ring.x(), group);
    }

    private static PrimeFactor prime(long prime, int exponent, boolean proven) {
        return new PrimeFactor(BigInteger.valueOf(prime), exponent, proven);
    }

    @Test
    void theOrderIsExactWhenTheUnfactoredPartHasNoShareInIt() {
        assertThat(orderOfTwentyFive(11 * 31 * 41, prime(3, 1, false), prime(5, 2, true)))
                .isEqualTo(Order.exact(BigInteger.valueOf(25), true));
    }

    @Test
    void anUnprovenPrimeInTheOrderMakesItUnproven() {
        assertThat(orderOfTwentyFive(11 * 31 * 41, prime(3, 1, true), prime(5, 2, false)))
                .isEqualTo(Order.exact(BigInteger.valueOf(25), false));
    }

    @Test
    void aPrimeThatDividesACofactorTooIsRemovedFromIt() {
        assertThat(orderOfTwentyFive(5 * 11 * 31 * 41, prime(3, 1, true), prime(5, 1, true)))
                .isEqualTo(Order.exact(BigInteger.valueOf(25), true));
    }

    @Test
    void anUnfactoredPartWithAShareInTheOrderIsNamed() {
        BigInteger cofactor = BigInteger.valueOf(25 * 41);
        assertThat(orderOfTwentyFive(25 * 41, prime(3, 1, true), prime(11, 1, true), prime(31, 1, true)))
                .isEqualTo(new Order(BigInteger.ONE, cofactor, cofactor, 5, true));
    }

    @Test
    void cofactorsWithACommonDivisorAreTakenTogether() {
        BinaryPolynomialRing ring = new BinaryPolynomialRing(TWO, Cancellation.NONE);
        BigInteger number = BigInteger.valueOf(63);
        IntegerFactorization group =
                new IntegerFactorization(number, List.of(), List.of(BigInteger.valueOf(3), BigInteger.valueOf(21)), 2);
        Order order = ElementOrder.of(ring.modulo(ring.element(sum(TWO, 6, 1, 0))), ring.x(), group);
        assertThat(order).isEqualTo(new Order(BigInteger.ONE, number, number, 2, true));
    }

    @Test
    void polynomialsWithoutAnOrderAreRefused() {
        assertThatThrownBy(() -> irreducibleOrder(Polynomial.x(TWO), FactoringBudget.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("factor x");
        assertThatThrownBy(() -> irreducibleOrder(Polynomial.one(TWO), FactoringBudget.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> irreducibleOrder(sum(TWO, 4, 0), FactoringBudget.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not irreducible");
    }
}
