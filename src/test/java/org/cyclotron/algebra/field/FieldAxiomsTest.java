package org.cyclotron.algebra.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every representation is a field, on random triples. */
class FieldAxiomsTest {
    private static final int TRIPLES = 2000;

    static Stream<FiniteField> fields() {
        return SampleFields.all();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void sumsAndProductsObeyTheLawsOfAField(FiniteField field) {
        SplittableRandom random = new SplittableRandom(20_261);
        for (int i = 0; i < TRIPLES; i++) {
            long a = element(field, random);
            long b = element(field, random);
            long c = element(field, random);
            String triple = field + " with " + a + ", " + b + ", " + c + ", seed 20261, triple " + i;
            assertThat(field.contains(field.add(a, b)) && field.contains(field.multiply(a, b)))
                    .as(triple)
                    .isTrue();
            assertThat(field.add(a, b)).as(triple).isEqualTo(field.add(b, a));
            assertThat(field.multiply(a, b)).as(triple).isEqualTo(field.multiply(b, a));
            assertThat(field.add(field.add(a, b), c)).as(triple).isEqualTo(field.add(a, field.add(b, c)));
            assertThat(field.multiply(field.multiply(a, b), c))
                    .as(triple)
                    .isEqualTo(field.multiply(a, field.multiply(b, c)));
            assertThat(field.multiply(a, field.add(b, c)))
                    .as(triple)
                    .isEqualTo(field.add(field.multiply(a, b), field.multiply(a, c)));
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyElementHasItsOppositeAndEveryOtherThanZeroItsInverse(FiniteField field) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < TRIPLES; i++) {
            long a = element(field, random);
            long b = element(field, random);
            String pair = field + " with " + a + ", " + b + ", seed 7, pair " + i;
            assertThat(field.add(a, 0)).as(pair).isEqualTo(a);
            assertThat(field.multiply(a, 1)).as(pair).isEqualTo(a);
            assertThat(field.multiply(a, 0)).as(pair).isZero();
            assertThat(field.add(a, field.negate(a))).as(pair).isZero();
            assertThat(field.contains(field.negate(a))).as(pair).isTrue();
            assertThat(field.subtract(a, b)).as(pair).isEqualTo(field.add(a, field.negate(b)));
            if (b != 0) {
                assertThat(field.contains(field.inverse(b))).as(pair).isTrue();
                assertThat(field.multiply(b, field.inverse(b))).as(pair).isOne();
                assertThat(field.multiply(field.divide(a, b), b)).as(pair).isEqualTo(a);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theFrobeniusMapIsAdditiveAndItsPowerIsTheIdentity(FiniteField field) {
        SplittableRandom random = new SplittableRandom(11);
        BigInteger p = BigInteger.valueOf(field.characteristic());
        BigInteger q = BigInteger.valueOf(field.order());
        for (int i = 0; i < 50; i++) {
            long a = element(field, random);
            long b = element(field, random);
            String pair = field + " with " + a + ", " + b + ", seed 11, pair " + i;
            assertThat(field.power(field.add(a, b), p))
                    .as(pair)
                    .isEqualTo(field.add(field.power(a, p), field.power(b, p)));
            assertThat(field.power(a, q)).as(pair).isEqualTo(a);
            assertThat(field.power(field.characteristicRoot(a), p)).as(pair).isEqualTo(a);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void powersAreRepeatedProducts(FiniteField field) {
        long a = field.order() - 1;
        long product = 1;
        for (int k = 0; k < 40; k++) {
            assertThat(field.power(a, BigInteger.valueOf(k)))
                    .as("%s, exponent %d", field, k)
                    .isEqualTo(product);
            assertThat(field.power(0, BigInteger.valueOf(k)))
                    .as("%s, exponent %d", field, k)
                    .isEqualTo(k == 0 ? 1 : 0);
            product = field.multiply(product, a);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void addingOneToItselfAsOftenAsTheCharacteristicGivesZero(FiniteField field) {
        long p = field.characteristic();
        assertThat(field.add(p - 1, 1)).isZero();
        assertThat(field.fromInteger(-1)).isEqualTo(field.negate(1)).isEqualTo(p - 1);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void zeroHasNoInverse(FiniteField field) {
        assertThatThrownBy(() -> field.inverse(0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(field.name());
        assertThatThrownBy(() -> field.divide(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    /** Random elements, with the extreme ones more often than chance. */
    private static long element(FiniteField field, SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> field.order() - 1;
            default -> field.random(random);
        };
    }
}
