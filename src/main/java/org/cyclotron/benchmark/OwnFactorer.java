package org.cyclotron.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.polynomial.Irreducibility;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.progress.Cancellation;

/** This program: the median of the later half of the polynomials, in processor time of the thread. */
final class OwnFactorer implements FactorizationCase.Factorer {
    static final String KERNEL = "factorization";
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @Override
    public String kernel() {
        return KERNEL;
    }

    @Override
    public FactorizationCase.Timing factor(FactorizationSubjects subjects, Cancellation cancellation) {
        List<Double> milliseconds = new ArrayList<>();
        boolean verified = true;
        for (Polynomial polynomial : subjects.polynomials()) {
            long start = CLOCK.getCurrentThreadCpuTime();
            PolynomialFactorization factorization = PolynomialFactorization.of(polynomial, cancellation);
            milliseconds.add((CLOCK.getCurrentThreadCpuTime() - start) * 1e-6);
            verified &= isRight(factorization, cancellation);
        }
        List<Double> later = milliseconds.subList(milliseconds.size() / 2, milliseconds.size()).stream()
                .sorted()
                .toList();
        return new FactorizationCase.Timing(later.get(later.size() / 2), verified);
    }

    private static boolean isRight(PolynomialFactorization factorization, Cancellation cancellation) {
        Polynomial polynomial = factorization.polynomial();
        return PolynomialFactorization.product(polynomial.field(), factorization.factors(), cancellation)
                        .equals(polynomial)
                && factorization.factors().stream()
                        .allMatch(factor -> Irreducibility.isIrreducible(factor.polynomial(), cancellation));
    }
}
