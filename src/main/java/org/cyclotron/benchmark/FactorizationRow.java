package org.cyclotron.benchmark;

/**
 * Random polynomials over a prime field, factored.
 *
 * @param kernel {@code factorization}, or {@code peer-pari-factorization}
 * @param field the number of elements
 * @param milliseconds of processor time for one polynomial: the median here, the mean of a peer
 * @param verified whether the factors multiply to the polynomial and are as many as a peer finds, where there is one
 */
public record FactorizationRow(String kernel, long field, int degree, double milliseconds, boolean verified)
        implements BenchmarkResult {
    @Override
    public String name() {
        return name(kernel, field, degree);
    }

    static String name(String kernel, long field, int degree) {
        return kernel + ", GF(" + field + ") degree " + degree + ", random";
    }
}
