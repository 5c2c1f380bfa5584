package org.cyclotron.algebra.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiniteFieldsTest {
    @Test
    void inTheFieldOfFourElementsTwoTimesTwoIsThree() {
        FiniteField field = FiniteFields.of(4);
        assertThat(field.multiply(2, 2)).isEqualTo(3);
        assertThat(field.multiply(2, 3)).isEqualTo(1);
        assertThat(field.add(2, 3)).isEqualTo(1);
        assertThat(field.name()).isEqualTo("GF(2^2)");
    }

    @Test
    void inTheFieldOfTheAdvancedEncryptionStandardTheExampleInversesMultiplyToOne() {
        FiniteField field = SampleFields.user(256, "0x11B");
        assertThat(field.multiply(0x53, 0xCA)).isEqualTo(1);
        assertThat(field.inverse(0x53)).isEqualTo(0xCA);
        // FIPS 197, section 4.2: {57} • {83} = {c1} and {57} • {13} = {fe}.
        assertThat(field.multiply(0x57, 0x83)).isEqualTo(0xC1);
        assertThat(field.multiply(0x57, 0x13)).isEqualTo(0xFE);
    }

    @Test
    void aModulusNeedNotBePrimitive() {
        FiniteField field = SampleFields.user(16, "x^4+x^3+x^2+x+1");
        assertThat(field.power(2, java.math.BigInteger.valueOf(5))).isEqualTo(1);
        assertThat(LongStream.range(1, 16).map(field::inverse).distinct().count())
                .isEqualTo(15);
    }

    @Test
    void fieldsAreEqualByOrderAndModulusWhateverTheSource() {
        FiniteField conway = FiniteFields.of(256);
        FiniteField same = SampleFields.user(256, "x^8+x^4+x^3+x^2+1");
        assertThat(same).isEqualTo(conway).hasSameHashCodeAs(conway);
        assertThat(same.modulusSource()).isEqualTo(ModulusSource.USER);
        assertThat(conway.modulusSource()).isEqualTo(ModulusSource.CONWAY);
        assertThat(SampleFields.user(256, "0x11B")).isNotEqualTo(conway);
        assertThat(FiniteFields.of(2)).isNotEqualTo(FiniteFields.of(4)).isEqualTo(new PrimeField(2));
    }

    @Test
    void fieldsWithoutAModulusAndOthersHaveTheirHashAndTheirName() {
        assertThat(new PrimeField(7)).hasSameHashCodeAs(FiniteFields.of(7)).hasToString("GF(7)");
        assertThat(new PrimeField(7)).doesNotHaveSameHashCodeAs(new PrimeField(11));
        assertThat(FiniteFields.of(9)).hasToString("GF(3^2)").doesNotHaveSameHashCodeAs(FiniteFields.of(27));
    }

    @Test
    void aFieldContainsTheNumbersBelowItsOrderAndRandomElementsAreAnyOfThem() {
        for (long order : new long[] {2, 7, 8, 9, 1009}) {
            FiniteField field = FiniteFields.of(order);
            SplittableRandom random = new SplittableRandom(order);
            Set<Long> drawn = new HashSet<>();
            for (int i = 0; i < 20 * order; i++) {
                drawn.add(field.random(random));
            }
            assertThat(drawn).as("seed %d", order).hasSize((int) order).allMatch(field::contains);
            assertThat(field.contains(-1)).isFalse();
            assertThat(field.contains(order)).isFalse();
            assertThat(field.contains(Long.MIN_VALUE)).isFalse();
        }
    }

    @Test
    void theModulusIsACopy() {
        ExtensionField field = (ExtensionField) FiniteFields.of(9);
        field.modulus()[0] = 1;
        assertThat(field.modulus()).containsExactly(2, 2, 1);
    }

    @Test
    void ordersWithoutAFieldAreRefusedWithTheReason() {
        assertRefused(() -> FiniteFields.of(6), "6 is not a prime power");
        assertRefused(() -> FiniteFields.of(1), "1 is not a prime power");
        assertRefused(() -> FiniteFields.of(-4), "-4 is not a prime power");
        assertRefused(() -> FiniteFields.of((1L << 53) + 5), "at most 2^53");
        long p = SampleFields.LARGEST_BASE_OF_SQUARE;
        assertRefused(
                () -> FiniteFields.of(p * p), "no Conway polynomial is shipped for GF(94906249^2): name a modulus");
    }

    @Test
    void modulesThatDefineNoFieldAreRefusedWithTheReason() {
        assertRefused(4, "x^2+1", "x^2 + 1 is not irreducible over GF(2)");
        assertRefused(4, "x^3+x+1", "must have degree 2, not 3");
        assertRefused(9, "2x^2+1", "must be monic: its leading coefficient is 2");
        assertRefused(7, "x+3", "GF(7) is a prime field and takes no modulus");
        assertRefused(() -> FiniteFields.of(4, new long[] {1, 1, 0}, ModulusSource.USER), "lowest first");
        assertRefused(
                () -> FiniteFields.of(4, new long[] {1, 2, 1}, ModulusSource.USER), "coefficient 2, not in [0, 2)");
        assertRefused(() -> FiniteFields.of(4, new long[0], ModulusSource.USER), "lowest first");
    }

    private static void assertRefused(long order, String modulus, String reason) {
        assertRefused(() -> SampleFields.user(order, modulus), reason);
    }

    private static void assertRefused(Runnable construction, String reason) {
        assertThatIllegalArgumentException().isThrownBy(construction::run).withMessageContaining(reason);
    }
}
