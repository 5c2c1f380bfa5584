package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrreducibilityTest {
    /** Gauss: Σ_{d | n} μ(n/d) q^d / n monic irreducible polynomials of degree n. */
    @ParameterizedTest
    @CsvSource({
        "2,1,2",
        "2,2,1",
        "2,6,9",
        "2,8,30",
        "2,12,335",
        "3,4,18",
        "3,6,116",
        "4,3,20",
        "4,4,60",
        "5,4,150",
        "9,3,240"
    })
    void asManyPolynomialsAreIrreducibleAsGaussCounted(long order, int degree, int expected) {
        FiniteField field = FiniteFields.of(order);
        long total = Math.powExact(order, degree);
        int count = 0;
        for (long number = 0; number < total; number++) {
            long[] coefficients = new long[degree + 1];
            coefficients[degree] = 1;
            long rest = number;
            for (int i = 0; i < degree; i++) {
                coefficients[i] = rest % order;
                rest /= order;
            }
            count += isIrreducible(Polynomial.of(field, coefficients)) ? 1 : 0;
        }
        assertThat(count).isEqualTo(expected);
    }

    @Test
    void aProductOfTwoLargeIrreduciblesIsNotIrreducible() {
        for (long order : new long[] {2, 3, 4}) {
            FiniteField field = FiniteFields.of(order);
            SplittableRandom generator = new SplittableRandom(order);
            Polynomial first = RandomPolynomials.irreducible(field, 20, generator);
            Polynomial second = RandomPolynomials.irreducible(field, 24, generator);
            assertThat(isIrreducible(first.multiply(second)))
                    .as("seed %d", order)
                    .isFalse();
            // x^(q^40) = x holds here: only the gcd for the divisor 20 of 40 tells.
            Polynomial third = RandomPolynomials.irreducible(field, 20, generator);
            assertThat(isIrreducible(first.multiply(third)))
                    .as("seed %d", order)
                    .isFalse();
            assertThat(isIrreducible(first.multiply(first)))
                    .as("seed %d", order)
                    .isFalse();
        }
    }

    @Test
    void aLeadingCoefficientDoesNotMatterAndConstantsAreNotIrreducible() {
        FiniteField five = FiniteFields.of(5);
        assertThat(isIrreducible(Polynomial.of(five, 4, 0, 2))).isTrue();
        assertThat(isIrreducible(Polynomial.of(five, 3, 2))).isTrue();
        assertThat(isIrreducible(Polynomial.of(five, 3))).isFalse();
        assertThat(isIrreducible(Polynomial.zero(five))).isFalse();
    }

    private static boolean isIrreducible(Polynomial polynomial) {
        return Irreducibility.isIrreducible(polynomial, Cancellation.NONE);
    }
}
