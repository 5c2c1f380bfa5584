package org.cyclotron.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.oracle.KnownStructure;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The algebraic answer against 245 known ones. */
class KnownStructuresTest {
    static Stream<KnownStructure> known() {
        return KnownStructure.all().stream();
    }

    @Test
    void allKnownStructuresAreRead() {
        assertThat(KnownStructure.all()).hasSize(245);
    }

    @ParameterizedTest
    @MethodSource("known")
    void theAlgebraAgreesWithTheKnownStructure(KnownStructure known) {
        AlgebraicAnalysis found = AlgebraicAnalyzer.analyze(known.lfsr(), FactoringBudget.DEFAULT, Cancellation.NONE);
        assertThat(known.lfsr().characteristicPolynomial()).isEqualTo(known.characteristic());
        assertThat(factors(found)).containsExactlyInAnyOrderElementsOf(known.factors());
        assertThat(found.order().value()).isEqualTo(known.order());
        assertThat(found.cyclicStates()).isEqualTo(known.cyclicStates());
        assertThat(found.irreducible()).isEqualTo(known.irreducible());
        assertThat(found.primitive()).isEqualTo(known.primitive() ? Certainty.YES : Certainty.NO);
        assertThat(counts(Objects.requireNonNull(found.structure()))).isEqualTo(known.cycles());
        assertThat(found.preperiod()).isEqualTo(known.preperiod());
        assertThat(tails(found)).isEqualTo(known.tails());
    }

    private static List<KnownStructure.Factor> factors(AlgebraicAnalysis found) {
        List<KnownStructure.Factor> factors = new ArrayList<>();
        for (RegisterFactor factor : found.factors()) {
            Order order = factor.order();
            BigInteger value = order == null ? BigInteger.ZERO : order.value();
            factors.add(new KnownStructure.Factor(factor.polynomial(), factor.multiplicity(), value));
        }
        return factors;
    }

    private static Map<BigInteger, BigInteger> counts(CycleStructure structure) {
        Map<BigInteger, BigInteger> counts = new TreeMap<>();
        structure.terms().forEach(term -> counts.put(term.length(), term.count()));
        return counts;
    }

    private static Map<BigInteger, BigInteger> tails(AlgebraicAnalysis found) {
        Map<BigInteger, BigInteger> tails = new TreeMap<>();
        if (found.singular()) {
            tails.put(BigInteger.ZERO, found.cyclicStates());
        }
        found.tails().forEach(tail -> tails.put(BigInteger.valueOf(tail.length()), tail.states()));
        return tails;
    }
}
