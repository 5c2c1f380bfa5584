package org.cyclotron.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.oracle.PolynomialCount;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All monic polynomials of a degree, analysed one by one and counted, against published counts. */
class PolynomialCountsTest {
    static Stream<PolynomialCount> small() {
        return PolynomialCount.all().stream().filter(count -> count.polynomials() <= 600);
    }

    static Stream<PolynomialCount> large() {
        return PolynomialCount.all().stream()
                .filter(count -> count.polynomials() > 600 && count.polynomials() <= 70_000);
    }

    @ParameterizedTest
    @MethodSource("small")
    void irreducibleAndPrimitivePolynomialsAreAsManyAsPublished(PolynomialCount count) {
        assertCounts(count);
    }

    @Tag("long")
    @EnabledIfSystemProperty(named = "cyclotron.long", matches = "true")
    @ParameterizedTest
    @MethodSource("large")
    void irreducibleAndPrimitivePolynomialsOfLargerDegreesAreAsManyAsPublished(PolynomialCount count) {
        assertCounts(count);
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
        assertThat(orders).isEqualTo(count.orders());
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
