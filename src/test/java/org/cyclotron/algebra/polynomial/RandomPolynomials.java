package org.cyclotron.algebra.polynomial;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.progress.Cancellation;

/** Seeded random polynomials, and fields of every kind to take them over. */
final class RandomPolynomials {
    private RandomPolynomials() {}

    /** Small and large primes on both sides of each change of representation, and extension fields. */
    static List<FiniteField> fields() {
        return LongStream.of(
                        2,
                        3,
                        5,
                        7,
                        257,
                        1_048_573,
                        1_048_583,
                        2_147_483_647L,
                        2_147_483_659L,
                        9_007_199_254_740_881L,
                        4,
                        8,
                        9,
                        25,
                        27,
                        256,
                        65_536,
                        1_594_323,
                        1L << 32)
                .mapToObj(FiniteFields::of)
                .toList();
    }

    static Polynomial ofDegree(FiniteField field, int degree, SplittableRandom generator) {
        long[] coefficients = new long[degree + 1];
        Arrays.setAll(coefficients, i -> field.random(generator));
        coefficients[degree] = 1 + generator.nextLong(field.order() - 1);
        return Polynomial.of(field, coefficients);
    }

    static Polynomial monic(FiniteField field, int degree, SplittableRandom generator) {
        return ofDegree(field, degree, generator).monic();
    }

    static Polynomial irreducible(FiniteField field, int degree, SplittableRandom generator) {
        Polynomial candidate = monic(field, degree, generator);
        while (!Irreducibility.isIrreducible(candidate, Cancellation.NONE)) {
            candidate = monic(field, degree, generator);
        }
        return candidate;
    }

    static Polynomial sum(FiniteField field, int... exponents) {
        Polynomial sum = Polynomial.zero(field);
        for (int exponent : exponents) {
            sum = sum.add(Polynomial.monomial(field, 1, exponent));
        }
        return sum;
    }
}
