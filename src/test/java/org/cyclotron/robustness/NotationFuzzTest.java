package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.NotationException;
import org.cyclotron.lfsr.Notations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every notation over small, large and extreme fields reads damaged registers or refuses them with a place. */
class NotationFuzzTest {
    private static final int LARGEST_COMPARED = 64;

    private static final List<FiniteField> FIELDS = LongStream.of(
                    2, 2, 2, 3, 4, 5, 9, 16, 251, 256, 65_537, 1L << 33, (1L << 53) - 111)
            .mapToObj(FiniteFields::of)
            .toList();

    private static final List<String> OTHER_TEXTS = List.of(
            "1,0,0,1",
            "x^5 + x^2 + 1",
            "8 bits 0x8E",
            "[8,6,5,4]",
            "D^3+D^2+1 length 5",
            "[[0,1],[1,1]]",
            "0 1; 1 1",
            "0x04C11DB7",
            "023",
            "{3, {1, 3}}",
            "−x⁴ + 2·x");

    @Test
    void damagedRegistersAreReadOrRefusedWithAPlace() {
        Cases.run("notations", 6_000, NotationFuzzTest::readOrRefuse);
    }

    @Test
    @Tag("long")
    void aHundredThousandDamagedRegistersAreReadOrRefusedWithAPlace() {
        Cases.run("notations", 100_000, NotationFuzzTest::readOrRefuse);
    }

    private static void readOrRefuse(long seed) {
        Damage damage = new Damage(seed);
        Notation notation = damage.any(Notations.all());
        FiniteField field = damage.any(FIELDS);
        String text = damage.text(written(notation, field, damage));
        OptionalInt length = damage.below(4) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(damage.any(List.of(-1, 0, 1, 4, 8, 64, 1_000_000, Integer.MAX_VALUE)));
        try {
            requireSameWrittenAgain(notation.parse(field, text, length));
        } catch (NotationException fault) {
            assertThat(fault.position()).as(text).isBetween(-1, text.length());
            assertThat(fault.reason())
                    .as(text)
                    .isNotBlank()
                    .isNotEqualTo("null")
                    .doesNotContain("Exception");
        }
    }

    private static String written(Notation notation, FiniteField field, Damage damage) {
        Optional<String> own = damage.below(5) == 0 ? Optional.empty() : notation.format(register(field, damage));
        return own.orElseGet(() -> damage.any(OTHER_TEXTS));
    }

    private static Lfsr register(FiniteField field, Damage damage) {
        long[] row = new long[1 + damage.below(damage.below(20) == 0 ? 200 : 20)];
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(damage.number(), field.order());
        }
        return new Lfsr(field, row);
    }

    /** Whatever was read is a register: every notation that can write it reads the same back. */
    private static void requireSameWrittenAgain(Lfsr lfsr) throws NotationException {
        if (lfsr.degree() > LARGEST_COMPARED) {
            return;
        }
        List<String> differing = new ArrayList<>();
        for (Notation notation : Notations.all()) {
            Optional<String> text = notation.format(lfsr);
            if (text.isPresent()
                    && !notation.parse(lfsr.field(), text.get(), OptionalInt.empty())
                            .equals(lfsr)) {
                differing.add(notation.id() + ": " + text.get());
            }
        }
        assertThat(differing).isEmpty();
    }
}
