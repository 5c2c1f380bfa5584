package org.cyclotron.algebra.field;

import static org.assertj.core.api.Assertions.assertThat;

import cc.redberry.rings.Rings;
import cc.redberry.rings.poly.univar.UnivariatePolynomialZp64;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields against independent arithmetic: rings for extensions, big integers for prime fields. */
class FieldOracleTest {
    static Stream<FiniteField> extensionFields() {
        return SampleFields.extensionFields();
    }

    static Stream<FiniteField> primeFields() {
        return SampleFields.primeFields();
    }

    @ParameterizedTest
    @MethodSource("extensionFields")
    void extensionFieldsAgreeWithRings(FiniteField field) {
        long p = field.characteristic();
        var oracle = Rings.GF(UnivariatePolynomialZp64.create(p, ((ExtensionField) field).modulus()));
        SplittableRandom random = new SplittableRandom(31);
        for (int i = 0; i < 300; i++) {
            long a = field.random(random);
            long b = field.random(random);
            var polynomialA = polynomial(a, p);
            var polynomialB = polynomial(b, p);
            String pair = field + " with " + a + ", " + b + ", seed 31, pair " + i;
            assertThat(field.add(a, b)).as(pair).isEqualTo(number(oracle.add(polynomialA, polynomialB), p));
            assertThat(field.subtract(a, b)).as(pair).isEqualTo(number(oracle.subtract(polynomialA, polynomialB), p));
            assertThat(field.multiply(a, b)).as(pair).isEqualTo(number(oracle.multiply(polynomialA, polynomialB), p));
            if (b != 0) {
                assertThat(field.inverse(b)).as(pair).isEqualTo(number(oracle.reciprocal(polynomialB), p));
            }
        }
    }

    private static UnivariatePolynomialZp64 polynomial(long element, long p) {
        long[] digits = new long[64];
        long rest = element;
        for (int i = 0; rest != 0; i++) {
            digits[i] = rest % p;
            rest /= p;
        }
        return UnivariatePolynomialZp64.create(p, digits);
    }

    private static long number(UnivariatePolynomialZp64 polynomial, long p) {
        long number = 0;
        for (int i = polynomial.degree(); i >= 0; i--) {
            number = number * p + polynomial.get(i);
        }
        return number;
    }

    @ParameterizedTest
    @MethodSource("primeFields")
    void primeFieldsAgreeWithBigIntegers(FiniteField field) {
        BigInteger p = BigInteger.valueOf(field.order());
        SplittableRandom random = new SplittableRandom(37);
        for (int i = 0; i < 3000; i++) {
            long a = i == 0 ? field.order() - 1 : field.random(random);
            long b = i == 0 ? field.order() - 1 : field.random(random);
            BigInteger bigA = BigInteger.valueOf(a);
            BigInteger bigB = BigInteger.valueOf(b);
            String pair = field + " with " + a + ", " + b + ", seed 37, pair " + i;
            assertThat(field.multiply(a, b))
                    .as(pair)
                    .isEqualTo(bigA.multiply(bigB).mod(p).longValue());
            assertThat(field.add(a, b)).as(pair).isEqualTo(bigA.add(bigB).mod(p).longValue());
            assertThat(field.subtract(a, b))
                    .as(pair)
                    .isEqualTo(bigA.subtract(bigB).mod(p).longValue());
            if (b != 0) {
                assertThat(field.inverse(b))
                        .as(pair)
                        .isEqualTo(bigB.modInverse(p).longValue());
            }
        }
    }

    /** Each representation against the coefficient arrays, on every pair of elements. */
    @Test
    void smallFieldsAgreeWithCoefficientArraysOnEveryPair() {
        for (long order : new long[] {4, 8, 9, 16, 25, 27, 49, 64, 81, 125, 243, 289, 343}) {
            ExtensionField field = (ExtensionField) FiniteFields.of(order);
            QuotientRing ring = new QuotientRing(field.characteristic(), field.modulus());
            int n = field.degree();
            for (long a = 0; a < order; a++) {
                for (long b = 0; b < order; b++) {
                    long[] product =
                            ring.multiply(digits(a, field.characteristic(), n), digits(b, field.characteristic(), n));
                    assertThat(digits(field.multiply(a, b), field.characteristic(), n))
                            .as("%s: %d times %d", field, a, b)
                            .isEqualTo(product);
                }
            }
        }
    }

    private static long[] digits(long element, long p, int n) {
        long[] digits = new long[n];
        long rest = element;
        for (int i = 0; i < n; i++) {
            digits[i] = rest % p;
            rest /= p;
        }
        return digits;
    }
}
