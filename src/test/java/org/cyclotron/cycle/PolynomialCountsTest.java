package org.cyclotron.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.PrimePower;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.integer.IntegerFactorization;
import org.cyclotron.algebra.integer.PrimeFactor;
import org.cyclotron.algebra.integer.PrimePowerMinusOne;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.oracle.PolynomialCount;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All monic polynomials of a degree, analysed one by one and counted, against published counts. */
class PolynomialCountsTest {
    static Stream<PolynomialCount> small() {
        return PolynomialCount.all().stream().filter(count -> count.polynomials() <= 5_000);
    }

    static Stream<PolynomialCount> large() {
        return PolynomialCount.all().stream()
                .filter(count -> count.polynomials() > 5_000 && count.polynomials() <= 300_000);
    }

    @ParameterizedTest
    @MethodSource("small")
    void irreducibleAndPrimitivePolynomialsAreAsManyAsPublished(PolynomialCount count) {
        assertCounts(count);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("large")
    void irreducibleAndPrimitivePolynomialsOfLargerDegreesAreAsManyAsPublished(PolynomialCount count) {
        assertCounts(count);
    }

    static Stream<PolynomialCount> all() {
        return PolynomialCount.all().stream();
    }

    /**
     * An irreducible polynomial of degree n other than x is one Frobenius orbit of n elements of one order e, where n is
     * the order of q modulo e; there are phi(e) elements of order e (Lidl and Niederreiter, Theorem 3.5).
     */
    @ParameterizedTest
    @MethodSource("all")
    void theFactorsOfTheGroupOrderGiveThePublishedCounts(PolynomialCount count) {
        PrimePower q = PrimePower.of(count.q());
        IntegerFactorization group = PrimePowerMinusOne.factor(
                q.prime(), q.exponent() * count.degree(), FactoringBudget.DEFAULT, Cancellation.NONE);
        assertThat(group.isComplete()).isTrue();
        Map<BigInteger, BigInteger> orders = new TreeMap<>();
        for (BigInteger e : divisors(group)) {
            if (orderModulo(count.q(), e) == count.degree()) {
                orders.put(e, totient(e, group).divide(BigInteger.valueOf(count.degree())));
            }
        }
        assertOrders(orders, count);
        BigInteger withoutX = orders.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(withoutX.longValueExact() + (count.degree() == 1 ? 1 : 0)).isEqualTo(count.irreducible());
        assertThat(orders.get(group.number())).isEqualTo(BigInteger.valueOf(count.primitive()));
    }

    private static List<BigInteger> divisors(IntegerFactorization number) {
        List<BigInteger> divisors = new ArrayList<>(List.of(BigInteger.ONE));
        for (PrimeFactor factor : number.primes()) {
            List<BigInteger> before = List.copyOf(divisors);
            BigInteger power = BigInteger.ONE;
            for (int i = 0; i < factor.exponent(); i++) {
                power = power.multiply(factor.prime());
                for (BigInteger divisor : before) {
                    divisors.add(divisor.multiply(power));
                }
            }
        }
        return divisors;
    }

    private static int orderModulo(long q, BigInteger e) {
        BigInteger power = BigInteger.valueOf(q).mod(e);
        int order = 1;
        while (!power.equals(BigInteger.ONE.mod(e))) {
            power = power.multiply(BigInteger.valueOf(q)).mod(e);
            order++;
        }
        return order;
    }

    private static BigInteger totient(BigInteger e, IntegerFactorization multiple) {
        BigInteger totient = e;
        for (PrimeFactor factor : multiple.primes()) {
            if (e.mod(factor.prime()).signum() == 0) {
                totient = totient.divide(factor.prime()).multiply(factor.prime().subtract(BigInteger.ONE));
            }
        }
        return totient;
    }

    private static void assertCounts(PolynomialCount count) {
        FiniteField field = FiniteFields.of(count.q());
        long irreducible = 0;
        long primitive = 0;
        Map<BigInteger, BigInteger> orders = new TreeMap<>();
        for (long number = 0; number < count.polynomials(); number++) {
            AlgebraicAnalysis analysis = AlgebraicAnalyzer.analyze(
                    register(field, count.degree(), number), FactoringBudget.DEFAULT, Cancellation.NONE);
            irreducible += analysis.irreducible() ? 1 : 0;
            primitive += analysis.primitive() == Certainty.YES ? 1 : 0;
            Order order = analysis.factors().getFirst().order();
            if (analysis.irreducible() && order != null) {
                orders.merge(order.value(), BigInteger.ONE, BigInteger::add);
            }
        }
        assertThat(irreducible).isEqualTo(count.irreducible());
        assertThat(primitive).isEqualTo(count.primitive());
        assertOrders(orders, count);
    }

    /** The published table lists the forty smallest orders where there are more. */
    private static void assertOrders(Map<BigInteger, BigInteger> orders, PolynomialCount count) {
        if (orders.size() > 40) {
            assertThat(count.orders()).hasSize(40);
            assertThat(orders).containsAllEntriesOf(count.orders());
        } else {
            assertThat(orders).isEqualTo(count.orders());
        }
    }

    /** The register whose row has the digits of this number. */
    private static Lfsr register(FiniteField field, int degree, long number) {
        long[] row = new long[degree];
        long rest = number;
        for (int i = 0; i < degree; i++) {
            row[i] = rest % field.order();
            rest /= field.order();
        }
        return new Lfsr(field, row);
    }
}
