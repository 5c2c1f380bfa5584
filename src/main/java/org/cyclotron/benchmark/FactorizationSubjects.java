package org.cyclotron.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;

/** Random monic polynomials of one degree over a prime field: the same on every machine. */
record FactorizationSubjects(FiniteField field, int degree, int count) {
    List<Polynomial> polynomials() {
        SplittableRandom generator = new SplittableRandom(degree);
        return IntStream.range(0, count).mapToObj(i -> random(generator)).toList();
    }

    private Polynomial random(SplittableRandom generator) {
        long[] coefficients = new long[degree + 1];
        Arrays.setAll(coefficients, i -> i == degree ? 1 : field.random(generator));
        return Polynomial.of(field, coefficients);
    }
}
