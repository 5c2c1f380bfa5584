package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.integer.IntegerFactorization;
import org.cyclotron.algebra.integer.PrimeFactor;

/**
 * The multiplicative order of a residue a whose power a^N is 1, from the factorisation of N.
 *
 * <p>N is written as a product of pairwise coprime parts: prime powers and, where N is not completely factored,
 * cofactors. The order is the product of the orders of a^(N/part), each of which divides its part. A prime power gives
 * its order by repeated powers. A cofactor gives 1 when a^(N/cofactor) = 1, and else stands in the way: the order then
 * divides the cofactor and is greater than 1, but nothing more is known.
 *
 * <p>The powers a^(N/part) of all parts are computed together: a^(product of the second half) for the first half and the
 * other way round, recursively; so s parts take log2(s) powers of the size of N rather than s of them.
 */
final class ElementOrder<P> {
    /** A prime power or an unfactored cofactor of N, coprime to the other parts. */
    private record Part(BigInteger value, BigInteger base, int exponent, boolean prime, boolean proven) {}

    private final QuotientRing<P> quotient;
    private BigInteger known = BigInteger.ONE;
    private BigInteger cofactor = BigInteger.ONE;
    private boolean proven = true;

    private ElementOrder(QuotientRing<P> quotient) {
        this.quotient = quotient;
    }

    /**
     * The order of a residue.
     *
     * @param group the factorisation of a number N with residue^N = 1
     * @throws IllegalArgumentException when residue^N is not 1
     */
    static <P> Order of(QuotientRing<P> quotient, P residue, IntegerFactorization group) {
        ElementOrder<P> order = new ElementOrder<>(quotient);
        List<Part> parts = coprimeParts(group);
        if (!parts.isEmpty()) {
            order.multiplyOrders(residue, parts);
        }
        if (order.cofactor.equals(BigInteger.ONE)) {
            return Order.exact(order.known, order.proven);
        }
        return new Order(
                order.known, order.known.multiply(order.cofactor), order.cofactor, group.trialBound(), order.proven);
    }

    /** Multiplies in the orders of a^(N/part), given a power of a whose order divides the product of the parts. */
    private void multiplyOrders(P power, List<Part> parts) {
        if (quotient.ring().isOne(power)) {
            return;
        }
        if (parts.size() == 1) {
            multiplyOrder(power, parts.getFirst());
            return;
        }
        List<Part> first = parts.subList(0, parts.size() / 2);
        List<Part> second = parts.subList(parts.size() / 2, parts.size());
        multiplyOrders(quotient.power(power, product(second)), first);
        multiplyOrders(quotient.power(power, product(first)), second);
    }

    /** Multiplies in the order of a power that is not 1 and whose order divides one part. */
    private void multiplyOrder(P power, Part part) {
        P rest = power;
        for (int i = 0; i < part.exponent() && !quotient.ring().isOne(rest); i++) {
            rest = quotient.power(rest, part.base());
            known = part.prime() ? known.multiply(part.base()) : known;
        }
        if (!quotient.ring().isOne(rest)) {
            throw new IllegalArgumentException("x^(q^n - 1) is not 1 modulo "
                    + quotient.ring().polynomial(quotient.modulus()) + ": it is not irreducible");
        }
        cofactor = part.prime() ? cofactor : cofactor.multiply(part.value());
        proven &= part.proven();
    }

    private static BigInteger product(List<Part> parts) {
        return parts.stream().map(Part::value).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static List<Part> coprimeParts(IntegerFactorization group) {
        List<Part> parts = new ArrayList<>();
        List<BigInteger> cofactors = new ArrayList<>(group.cofactors());
        for (PrimeFactor factor : group.primes()) {
            int exponent = factor.exponent() + removePrime(cofactors, factor.prime());
            parts.add(new Part(factor.prime().pow(exponent), factor.prime(), exponent, true, factor.proven()));
        }
        for (BigInteger cofactor : coprime(cofactors)) {
            parts.add(new Part(cofactor, cofactor, 1, false, true));
        }
        return parts;
    }

    /** Divides a prime out of all cofactors and returns how often it was there. */
    private static int removePrime(List<BigInteger> cofactors, BigInteger prime) {
        int count = 0;
        for (int i = 0; i < cofactors.size(); i++) {
            BigInteger[] division = cofactors.get(i).divideAndRemainder(prime);
            while (division[1].signum() == 0) {
                cofactors.set(i, division[0]);
                count++;
                division = division[0].divideAndRemainder(prime);
            }
        }
        return count;
    }

    /** The numbers above 1, those with a common divisor multiplied together. */
    private static List<BigInteger> coprime(List<BigInteger> numbers) {
        List<BigInteger> coprime = new ArrayList<>();
        for (BigInteger number : numbers) {
            BigInteger merged = number;
            for (int i = coprime.size() - 1; i >= 0; i--) {
                if (!coprime.get(i).gcd(merged).equals(BigInteger.ONE)) {
                    merged = merged.multiply(coprime.remove(i));
                    i = coprime.size();
                }
            }
            if (!merged.equals(BigInteger.ONE)) {
                coprime.add(merged);
            }
        }
        return coprime;
    }
}
