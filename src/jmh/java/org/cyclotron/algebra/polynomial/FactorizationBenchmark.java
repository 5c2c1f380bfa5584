package org.cyclotron.algebra.polynomial;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.progress.Cancellation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Factoring random polynomials, another one each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FactorizationBenchmark {
    private static final int SUBJECTS = 64;

    /** The number of elements. */
    @Param({"2", "3"})
    public int field;

    /** The degree. */
    @Param({"100", "300"})
    public int degree;

    private Polynomial[] polynomials;
    private int next;

    /** Makes the polynomials. */
    @Setup
    public void make() {
        FiniteField elements = FiniteFields.of(field);
        SplittableRandom generator = new SplittableRandom(degree);
        polynomials = new Polynomial[SUBJECTS];
        for (int i = 0; i < SUBJECTS; i++) {
            long[] coefficients = new long[degree + 1];
            for (int j = 0; j < degree; j++) {
                coefficients[j] = elements.random(generator);
            }
            coefficients[degree] = 1;
            polynomials[i] = Polynomial.of(elements, coefficients);
        }
    }

    /** One factorisation. */
    @Benchmark
    public PolynomialFactorization factor() {
        next = (next + 1) % SUBJECTS;
        return PolynomialFactorization.of(polynomials[next], Cancellation.NONE);
    }
}
