package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.integer.IntegerFactorization;
import org.cyclotron.algebra.integer.PrimeFactor;
import org.cyclotron.algebra.integer.PrimePowerMinusOne;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PowersOfX;
import org.cyclotron.progress.Cancellation;

/**
 * Finds an element of GF(Q)* = (K[x]/(g))*, Q = q^(deg g), that generates it modulo the powers of x.
 *
 * <p>The powers of x are the subgroup of order n, so the quotient is cyclic of order M = (Q&minus;1)/n, and a class
 * generates it if and only if &gamma;^((Q&minus;1)/r) &ne; 1 for the primes r that divide M. Elements are tried in the
 * order of their numbers; the share of generators among all is &phi;(M)/M.
 */
final class CosetGenerator {
    private CosetGenerator() {}

    /** The generator; empty when M was not factored within the budget. */
    static Optional<Polynomial> find(
            Polynomial g, BigInteger order, FactoringBudget budget, Cancellation cancellation) {
        FiniteField field = g.field();
        BigInteger units = BigInteger.valueOf(field.order()).pow(g.degree()).subtract(BigInteger.ONE);
        BigInteger cosets = units.divide(order);
        if (cosets.equals(BigInteger.ONE)) {
            return Optional.of(Polynomial.one(field));
        }
        IntegerFactorization factorization = PrimePowerMinusOne.factor(
                field.characteristic(), Math.multiplyExact(field.degree(), g.degree()), budget, cancellation);
        if (!factorization.cofactor().gcd(cosets).equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        List<BigInteger> exponents = factorization.primes().stream()
                .map(PrimeFactor::prime)
                .filter(prime -> cosets.mod(prime).signum() == 0)
                .map(units::divide)
                .toList();
        return Optional.of(leastGenerator(g, exponents, cancellation));
    }

    private static Polynomial leastGenerator(Polynomial g, List<BigInteger> exponents, Cancellation cancellation) {
        long[] digits = new long[g.degree()];
        while (true) {
            cancellation.check();
            increment(digits, g.field().order());
            Polynomial candidate = Polynomial.of(g.field(), digits);
            if (exponents.stream()
                    .noneMatch(exponent -> PowersOfX.power(candidate, exponent, g, cancellation)
                            .isOne())) {
                return candidate;
            }
        }
    }

    private static void increment(long[] digits, long order) {
        for (int i = 0; i < digits.length; i++) {
            if (++digits[i] < order) {
                return;
            }
            digits[i] = 0;
        }
        throw new IllegalStateException("internal contradiction: a finite field without a generator");
    }
}
