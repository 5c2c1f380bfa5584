package org.cyclotron.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.progress.Cancellation;

/**
 * The same polynomials factored by PARI/GP, where {@code gp} is installed: the mean of its processor time, which it tells in
 * whole milliseconds for all together. Verified when it finds as many factors.
 */
final class PariFactorer implements FactorizationCase.Factorer {
    @Override
    public String kernel() {
        return "peer-pari-factorization";
    }

    @Override
    public FactorizationCase.Timing factor(FactorizationSubjects subjects, Cancellation cancellation)
            throws MissingRowException {
        List<Polynomial> polynomials = subjects.polynomials();
        String script = script(polynomials, subjects.field().order());
        String[] words = ForeignProgram.run(List.of("gp", "-q", "-f"), script, cancellation)
                .strip()
                .split(" ");
        try {
            double milliseconds = Double.parseDouble(words[0]) / polynomials.size();
            boolean verified = words.length == 2 && Long.parseLong(words[1]) == factors(polynomials, cancellation);
            return new FactorizationCase.Timing(milliseconds, verified);
        } catch (NumberFormatException e) {
            throw new MissingRowException("gp printed something unexpected: " + String.join(" ", words));
        }
    }

    private static String script(List<Polynomial> polynomials, long field) {
        String factoring = polynomials.stream()
                .map(f -> "n += matsize(factormod(Polrev(" + Arrays.toString(f.coefficients()) + "), " + field
                        + "))[1];\n")
                .collect(Collectors.joining());
        return "n = 0; gettime();\n" + factoring + "print(gettime(), \" \", n)\nquit\n";
    }

    private static long factors(List<Polynomial> polynomials, Cancellation cancellation) {
        return polynomials.stream()
                .mapToLong(f ->
                        PolynomialFactorization.of(f, cancellation).factors().size())
                .sum();
    }
}
