package org.cyclotron.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.oracle.KnownStructure;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleListingTest {
    private static final long SEED = 20260103L;

    static Stream<KnownStructure> small() {
        return KnownStructure.all().stream()
                .filter(known -> known.lfsr().stateCount().doubleValue() <= 0x1p13);
    }

    @ParameterizedTest
    @MethodSource("small")
    void everyCycleOfAKnownRegisterIsListedOnce(KnownStructure known) {
        assertListsEveryCycleOnce(known.lfsr(), known.id());
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 8, 9, 25, 49})
    void everyCycleOfARandomRegisterIsListedOnce(long q) {
        Random random = new Random(SEED + q);
        FiniteField field = FiniteFields.of(q);
        int most = (int) Math.floor(Math.log(3000) / Math.log((double) q));
        for (int trial = 0; trial < 20; trial++) {
            long[] row = new long[1 + random.nextInt(most)];
            Arrays.setAll(row, i -> random.nextLong(q));
            assertListsEveryCycleOnce(new Lfsr(field, row), "seed " + (SEED + q));
        }
    }

    @Test
    void highPowersOfOneFactorAreListedCompletely() {
        FiniteField two = FiniteFields.of(2);
        FiniteField three = FiniteFields.of(3);
        FiniteField four = FiniteFields.of(4);
        assertListsEveryCycleOnce(power(Polynomial.of(two, 1, 1, 1), 6), "(x^2+x+1)^6");
        assertListsEveryCycleOnce(power(Polynomial.of(two, 1, 1), 12), "(x+1)^12");
        assertListsEveryCycleOnce(power(Polynomial.of(three, 1, 0, 1), 4), "(x^2+1)^4");
        assertListsEveryCycleOnce(power(Polynomial.of(four, 2, 1), 6), "(x+a)^6");
    }

    private static Lfsr power(Polynomial g, int exponent) {
        return Lfsr.ofCharacteristic(g.power(exponent));
    }

    private static void assertListsEveryCycleOnce(Lfsr lfsr, String description) {
        AlgebraicAnalysis analysis = analyze(lfsr);
        Set<BigInteger> seen = new HashSet<>();
        Map<BigInteger, BigInteger> counts = new TreeMap<>();
        for (ListedCycle cycle : CycleListing.of(analysis, FactoringBudget.DEFAULT, Cancellation.NONE)) {
            long length = CycleStates.through(lfsr, cycle.representative())
                    .limit(10_000)
                    .filter(state -> seen.add(lfsr.stateNumber(state)))
                    .count();
            assertThat(cycle.length())
                    .as("%s, %s: new states", lfsr, description)
                    .isEqualTo(length);
            counts.merge(cycle.length(), BigInteger.ONE, BigInteger::add);
        }
        assertThat(BigInteger.valueOf(seen.size())).isEqualTo(analysis.cyclicStates());
        Objects.requireNonNull(analysis.structure())
                .terms()
                .forEach(term -> assertThat(counts).containsEntry(term.length(), term.count()));
    }

    @Test
    void theFirstCyclesOfAnEnormousRegisterComeAtOnce() {
        // x^180 − 1: more than 2^170 cycles.
        long[] row = new long[180];
        row[0] = 1;
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), row);
        AlgebraicAnalysis analysis = analyze(lfsr);
        List<ListedCycle> cycles = CycleListing.of(analysis, FactoringBudget.DEFAULT, Cancellation.NONE).stream()
                .limit(500)
                .toList();
        Set<BigInteger> leaders = new HashSet<>();
        for (ListedCycle cycle : cycles) {
            List<BigInteger> states = CycleStates.through(lfsr, cycle.representative())
                    .map(lfsr::stateNumber)
                    .toList();
            assertThat(cycle.length()).isEqualTo(states.size());
            assertThat(leaders.add(states.stream().min(BigInteger::compareTo).orElseThrow()))
                    .isTrue();
        }
        assertThat(cycles.getFirst().length()).isEqualTo(1);
        assertThat(analysis.structure()).isNotNull();
    }

    @Test
    void theNilpotentRegisterHasTheZeroCycleAlone() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(7), 0, 0, 0);
        List<ListedCycle> cycles = CycleListing.of(analyze(lfsr), FactoringBudget.DEFAULT, Cancellation.NONE).stream()
                .toList();
        assertThat(cycles).hasSize(1);
        assertThat(cycles.getFirst().representative()).containsOnly(0);
    }

    @Test
    void aListingStopsWhenCancelled() {
        Cancellation.Switch off = Cancellation.newSwitch();
        CycleListing listing =
                CycleListing.of(analyze(new Lfsr(FiniteFields.of(2), 1, 0, 0, 0, 0, 0)), FactoringBudget.DEFAULT, off);
        off.request();
        assertThatThrownBy(() -> listing.forEach(cycle -> {})).isInstanceOf(CancellationException.class);
    }

    @Test
    void aListingWithoutTheNeededFactorisationIsRefused() {
        // An irreducible factor of degree 101: 2^101 − 1 is the product of two primes of 13 and 18 digits.
        long[] row = new long[101];
        row[0] = 1;
        row[1] = 1;
        row[6] = 1;
        row[7] = 1;
        FactoringBudget small = FactoringBudget.trialDivision(1000);
        AlgebraicAnalysis analysis =
                AlgebraicAnalyzer.analyze(new Lfsr(FiniteFields.of(2), row), small, Cancellation.NONE);
        assertThat(analysis.irreducible()).isTrue();
        assertThat(analysis.structure()).isNull();
        assertThat(analysis.structureReason()).contains("degree 101");
        assertThat(analysis.primitive()).isEqualTo(Certainty.UNKNOWN);
        assertThat(analysis.order().isExact()).isFalse();
        assertThatThrownBy(() -> CycleListing.of(analysis, small, Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("degree 101");
        assertThat(analyze(analysis.lfsr()).primitive()).isEqualTo(Certainty.YES);
    }

    private static AlgebraicAnalysis analyze(Lfsr lfsr) {
        return AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
    }
}
