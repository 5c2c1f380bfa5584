package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Aurifeuillian factorisations: for p &le; 13 and k in one residue class, &Phi;_k(p) divides
 * (C &minus; p^((h+1)/2)&middot;D)(C + p^((h+1)/2)&middot;D) with C and D polynomials in p^h, h odd. For p = 2: 2^(2h) + 1 =
 * (2^h &minus; 2^((h+1)/2) + 1)(2^h + 2^((h+1)/2) + 1), k = 4h.
 *
 * <p>Source: Brent, Math. Comp. 61 (1993), 131&ndash;149; Brillhart et al., Factorizations of b^n &plusmn; 1, section III.C.
 */
final class AurifeuillianSplit {
    /** One identity: valid for k congruent to the residue modulo twice or four times it; h = k / residue. */
    private record Identity(int p, int modulus, int residue, List<Integer> c, List<Integer> d) {}

    private static final List<Identity> IDENTITIES = List.of(
            new Identity(2, 8, 4, List.of(1, 1), List.of(1)),
            new Identity(3, 12, 6, List.of(1, 1), List.of(1)),
            new Identity(5, 10, 5, List.of(1, 3, 1), List.of(1, 1)),
            new Identity(7, 28, 14, List.of(1, 3, 3, 1), List.of(1, 1, 1)),
            new Identity(11, 44, 22, List.of(1, 5, -1, -1, 5, 1), List.of(1, 1, -1, 1, 1)),
            new Identity(13, 26, 13, List.of(1, 7, 15, 19, 15, 7, 1), List.of(1, 3, 5, 5, 3, 1)));

    private AurifeuillianSplit() {}

    /** A proper factor of n, a divisor of &Phi;_k(p), when an identity gives one. */
    static Optional<BigInteger> factor(CyclotomicValue phi, BigInteger n) {
        return IDENTITIES.stream()
                .filter(identity -> identity.p == phi.p() && phi.k() % identity.modulus == identity.residue)
                .map(identity -> lowerHalf(identity, phi.k() / identity.residue).gcd(n))
                .flatMap(divisor -> FactorFinder.proper(divisor, n).stream())
                .findFirst();
    }

    private static BigInteger lowerHalf(Identity identity, int h) {
        BigInteger p = BigInteger.valueOf(identity.p);
        BigInteger y = p.pow(h);
        return evaluate(identity.c, y).subtract(p.pow((h + 1) / 2).multiply(evaluate(identity.d, y)));
    }

    private static BigInteger evaluate(List<Integer> palindrome, BigInteger y) {
        BigInteger result = BigInteger.ZERO;
        for (int coefficient : palindrome) {
            result = result.multiply(y).add(BigInteger.valueOf(coefficient));
        }
        return result;
    }
}
