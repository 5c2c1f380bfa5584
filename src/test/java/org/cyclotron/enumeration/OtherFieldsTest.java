package org.cyclotron.enumeration;

import java.util.Random;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernels for many states over fields other than GF(2), against the algebra, on random registers of every kind. */
class OtherFieldsTest {
    private static final long SEED = 20261126L;

    @ParameterizedTest
    @CsvSource({
        "3, 9, 11, 50",
        "4, 7, 8, 40",
        "5, 6, 7, 40",
        "7, 5, 6, 30",
        "8, 5, 5, 30",
        "9, 4, 5, 30",
        "11, 4, 4, 20",
        "16, 3, 4, 20",
        "25, 3, 3, 20",
        "49, 2, 2, 20",
        "121, 2, 2, 20",
        "256, 1, 2, 20"
    })
    void theCountClosesForRegistersOfEveryKind(long q, int least, int most, int trials) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        for (int trial = 0; trial < trials; trial++) {
            Lfsr lfsr = FieldRegisters.random(field, least + random.nextInt(most - least + 1), random);
            ManyStatesTest.assertVerified(ManyStatesTest.segments(1 + trial % 3, WalkHints.ALGEBRA), lfsr);
        }
    }

    static Stream<Arguments> larger() {
        return Stream.of(
                Arguments.of(3L, 17),
                Arguments.of(4L, 13),
                Arguments.of(5L, 11),
                Arguments.of(7L, 9),
                Arguments.of(8L, 9),
                Arguments.of(9L, 8));
    }

    @ParameterizedTest
    @MethodSource("larger")
    void theCountClosesForLargerIrreducibleRegisters(long q, int degree) {
        Random random = new Random(SEED + q);
        for (int trial = 0; trial < 2; trial++) {
            Lfsr lfsr = Lfsr.ofCharacteristic(FieldRegisters.irreducible(FiniteFields.of(q), degree, random));
            ManyStatesTest.assertVerified(ManyStatesTest.segments(2, WalkHints.ALGEBRA), lfsr);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"3, 10, 18", "4, 8, 14", "5, 8, 14", "7, 5, 10", "8, 5, 9", "9, 5, 9"})
    void theCountClosesForHundredsOfRegistersOfEverySize(long q, int least, int most) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED - q);
        Kernel segments = ManyStatesTest.segments(2, WalkHints.ALGEBRA);
        Kernel sections = ManyStatesTest.sections(2, WalkHints.ALGEBRA);
        for (int trial = 0; trial < 500; trial++) {
            // One in twenty of any size, the others small.
            boolean large = trial % 20 == 0;
            int span = large ? most - least : (most - least) / 3;
            Lfsr lfsr = FieldRegisters.random(field, least + random.nextInt(span + 1), random);
            for (Kernel kernel : new Kernel[] {segments, sections}) {
                WalkPrediction prediction = kernel.predict(lfsr);
                if (prediction.feasible() && prediction.seconds() < (large ? 1 : 0.1)) {
                    ManyStatesTest.assertVerified(kernel, lfsr);
                }
            }
        }
    }
}
