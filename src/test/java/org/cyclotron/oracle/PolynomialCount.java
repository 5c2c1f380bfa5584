package org.cyclotron.oracle;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * How many monic polynomials of a degree over GF(q) are irreducible and primitive.
 *
 * @param orders counts of the irreducible polynomials other than x by their order
 */
public record PolynomialCount(
        long q, int degree, long irreducible, long primitive, Map<BigInteger, BigInteger> orders) {
    /** All known counts. */
    public static List<PolynomialCount> all() {
        return OracleFile.rows("polynomial-counts.csv").stream()
                .map(row -> new PolynomialCount(
                        Long.parseLong(row.getField("q")),
                        Integer.parseInt(row.getField("n")),
                        Long.parseLong(row.getField("irreducible_monic")),
                        Long.parseLong(row.getField("primitive_monic")),
                        OracleFile.pairs(row.getField("orders_of_irreducibles(order:count; excludes x)"))))
                .toList();
    }

    /** The number of monic polynomials of this degree, q^n. */
    public double polynomials() {
        return Math.pow((double) q, degree);
    }

    @Override
    public String toString() {
        return "GF(%d) degree %d".formatted(q, degree);
    }
}
