package org.cyclotron.performance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.progress.Cancellation;

/**
 * Prints how long factorisations take, warm: the median of several, in milliseconds of processor time. Where PARI/GP
 * is installed, the mean of its processor time for the same polynomials stands beside. Figures are printed, never asserted.
 */
public final class FactorizationFigures {
    private static final int ROUNDS = 7;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private record Case(String name, List<Polynomial> polynomials) {}

    private FactorizationFigures() {}

    /** Prints the table. Takes no arguments. */
    public static void main(String[] arguments) {
        System.out.printf(Locale.ROOT, "%-44s %9s %12s %12s%n", "polynomial", "factors", "ms", "PARI/GP ms");
        for (Case figure : cases()) {
            int factors = 0;
            double[] times = new double[figure.polynomials().size()];
            for (int i = 0; i < times.length; i++) {
                Polynomial polynomial = figure.polynomials().get(i);
                long start = CLOCK.getCurrentThreadCpuTime();
                factors = PolynomialFactorization.of(polynomial, Cancellation.NONE)
                        .factors()
                        .size();
                times[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
            }
            // The first half warms up.
            double time = median(Arrays.copyOfRange(times, times.length / 2, times.length));
            System.out.printf(Locale.ROOT, "%-44s %9d %12.3f %12s%n", figure.name(), factors, time, pariTime(figure));
        }
    }

    private static List<Case> cases() {
        FiniteField two = new PrimeField(2);
        FiniteField three = new PrimeField(3);
        FiniteField bytes = FiniteFields.of(256);
        FiniteField mersenne = new PrimeField(Integer.MAX_VALUE);
        return List.of(
                random(two, 100, 400),
                random(two, 300, 100),
                random(two, 1000, 4 * ROUNDS),
                repeated("GF(2) irreducible x^1000+x^5+x^4+x^3+1", sum(two, 0, 3, 4, 5, 1000), 4 * ROUNDS),
                repeated("GF(2) x^1023 + 1", sum(two, 0, 1023), 4 * ROUNDS),
                random(two, 5000, 2),
                repeated("GF(2) Mersenne Twister, degree 19937", mersenneTwister(two), 1),
                random(three, 100, 4 * ROUNDS),
                random(three, 300, 2 * ROUNDS),
                random(three, 1000, 1),
                random(new PrimeField(257), 100, 2 * ROUNDS),
                random(bytes, 32, 4 * ROUNDS),
                random(bytes, 200, ROUNDS),
                random(mersenne, 16, 4 * ROUNDS),
                random(mersenne, 100, ROUNDS),
                random(new PrimeField(9_007_199_254_740_881L), 16, ROUNDS));
    }

    private static Case random(FiniteField field, int degree, int count) {
        SplittableRandom generator = new SplittableRandom(degree);
        List<Polynomial> polynomials = IntStream.range(0, count)
                .mapToObj(i -> {
                    long[] coefficients = new long[degree + 1];
                    Arrays.setAll(coefficients, j -> j == degree ? 1 : field.random(generator));
                    return Polynomial.of(field, coefficients);
                })
                .toList();
        return new Case(field.name() + " random, degree " + degree, polynomials);
    }

    private static Case repeated(String name, Polynomial polynomial, int count) {
        return new Case(name, Collections.nCopies(count, polynomial));
    }

    private static Polynomial sum(FiniteField field, int... exponents) {
        long[] coefficients = new long[Arrays.stream(exponents).max().orElseThrow() + 1];
        for (int exponent : exponents) {
            coefficients[exponent] = 1;
        }
        return Polynomial.of(field, coefficients);
    }

    /**
     * The characteristic polynomial of the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998, appendix A):
     * U L^31 + &Sigma; a_i U L^(30&minus;i) + a_31, 0 &le; i &le; 30, with U = t^624 + t^397 and
     * L = t^623 + t^396; the a_i are the bits of 9908B0DF.
     */
    private static Polynomial mersenneTwister(FiniteField two) {
        int r = 31;
        long a = 0x9908B0DFL;
        Polynomial upper = sum(two, 397, 624);
        Polynomial lower = sum(two, 396, 623);
        Polynomial result = upper.multiply(lower.power(r));
        for (int i = 0; i < r; i++) {
            if ((a >> i & 1) != 0) {
                result = result.add(upper.multiply(lower.power(r - 1 - i)));
            }
        }
        return (a >> r & 1) != 0 ? result.add(Polynomial.one(two)) : result;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String pariTime(Case figure) {
        if (figure.polynomials().getFirst().degree() > 1023
                || figure.polynomials().getFirst().field().degree() > 1) {
            return "–";
        }
        int count = Math.min(figure.polynomials().size(), ROUNDS);
        String statements = figure.polynomials().stream()
                .limit(count)
                .map(f -> "factormod(Polrev(" + Arrays.toString(f.coefficients()) + "),"
                        + f.field().characteristic() + ");")
                .collect(Collectors.joining("\n"));
        try {
            Process process = new ProcessBuilder("gp", "-q", "-f").start();
            try (var input = process.getOutputStream()) {
                input.write(("gettime();\n" + statements + "\nprintf(\"%.3f\", gettime()/" + count + ".);\nquit\n")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return output.isBlank() ? "–" : output.strip();
        } catch (IOException absent) {
            return "–";
        }
    }
}
