package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.enumeration.WalkHints.Expected;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkHintsTest {
    private static final long SEED = 20261126L;

    /** The cycles of an irreducible polynomial but that of zero are as long as its order. */
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 7})
    void algebraSuggestsTheOrderOfAnIrreducible(long q) {
        Random random = new Random(SEED + q);
        FiniteField field = FiniteFields.of(q);
        for (int trial = 0; trial < 10; trial++) {
            Polynomial irreducible = FieldRegisters.irreducible(field, 2 + random.nextInt(3), random);
            long length = new PlainCycles(Lfsr.ofCharacteristic(irreducible))
                    .lengths().values().stream()
                            .mapToLong(Long::longValue)
                            .max()
                            .orElseThrow();
            assertThat(WalkHints.ALGEBRA.order(irreducible))
                    .as("%s, seed %d", irreducible, SEED)
                    .isEqualTo(BigInteger.valueOf(length));
        }
    }

    @Test
    void algebraSuggestsEachFactorAsOftenAsItDivides() {
        Random random = new Random(SEED);
        Polynomial first = BinaryRegisters.irreducible(5, random);
        Polynomial second = BinaryRegisters.irreducible(7, random);
        assertThat(WalkHints.ALGEBRA.factors(first.power(3).multiply(second)))
                .as("seed %d", SEED)
                .containsExactlyInAnyOrder(first, first, first, second);
    }

    @Test
    void algebraSuggestsTheCyclesOfARegister() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 10; trial++) {
            Polynomial product = FieldRegisters.irreducible(FiniteFields.of(3), 2, random)
                    .power(2)
                    .multiply(FieldRegisters.irreducible(FiniteFields.of(3), 1, random));
            TreeMap<Double, Double> suggested = new TreeMap<>();
            for (Expected each : WalkHints.ALGEBRA.cycles(product)) {
                suggested.merge(each.length(), each.count(), Double::sum);
            }
            TreeMap<Double, Double> walked = new TreeMap<>();
            for (long length :
                    new PlainCycles(Lfsr.ofCharacteristic(product)).lengths().values()) {
                walked.merge((double) length, 1.0, Double::sum);
            }
            assertThat(suggested).as("%s, seed %d", product, SEED).isEqualTo(walked);
        }
    }

    @Test
    void whereNothingIsKnownAllMustBeExpected() {
        assertThat(WalkHints.count(List.of())).isInfinite();
        assertThat(WalkHints.withoutMark(List.of(), 64, 3)).isInfinite();
        assertThat(WalkHints.count(List.of(new Expected(3, 4), new Expected(100, 5))))
                .isEqualTo(9);
    }

    /** Each of the states of a cycle is unmarked with the probability 1 − 1/m, by itself. */
    @ParameterizedTest
    @ValueSource(doubles = {500, 2000, 10000})
    void theStatesOnUnmarkedCyclesAreExpectedAsMarksAtRandomMissThem(double spacing) {
        double expected = 0;
        for (Expected each : List.of(new Expected(40, 7), new Expected(1000, 3), new Expected(5000, 1))) {
            expected += each.count() * each.length() * Math.pow(1 - 1 / spacing, each.length());
        }
        List<Expected> cycles = List.of(
                new Expected(1, 100),
                new Expected(40, 7),
                new Expected(1000, 3),
                new Expected(5000, 1),
                new Expected(12, 50));
        assertThat(WalkHints.withoutMark(cycles, spacing, 12)).isCloseTo(expected, within(0.01 * expected));
    }
}
