package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.progress.Cancellation;

/**
 * The cycle structure of x acting on a direct sum of modules K[x]/(g_i^m_i), g_i &ne; x irreducible of known order.
 *
 * <p>In one summand q^(jn) &minus; q^((j&minus;1)n) elements have the annihilator g^j, n = deg g, and lie on cycles of
 * length ord(g^j) = ord(g)&middot;p^t, p^t &ge; j least; zero lies on a cycle of its own. Of two summands, &mu; cycles
 * of length a and &nu; of length b make &mu;&nu;&middot;gcd(a, b) cycles of length lcm(a, b).
 *
 * <p>Source: B. Elspas, The theory of autonomous linear sequential networks, IRE Trans. Circuit Theory 6 (1959),
 * 45&ndash;60; R. Lidl, H. Niederreiter, Finite Fields, Theorems 3.8 and 8.63. Cost: terms &times; terms of the next summand,
 * a gcd each.
 */
final class CycleSum {
    /**
     * A term, and an annihilator whose order is its length.
     *
     * @param exponents j_i for each factor: the annihilator is &Pi; g_i^j_i, of the least degree found
     * @param degree the degree of the annihilator
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Term(BigInteger length, BigInteger count, int[] exponents, int degree) {}

    private final List<RegisterFactor> factors;
    private final int mostTerms;
    private final Cancellation cancellation;

    private CycleSum(List<RegisterFactor> factors, int mostTerms, Cancellation cancellation) {
        this.factors = factors;
        this.mostTerms = mostTerms;
        this.cancellation = cancellation;
    }

    /**
     * The terms in ascending order of length; empty when there are more than {@code mostTerms}.
     *
     * @param factors distinct, none of them x, all with an exact order
     */
    static Optional<List<Term>> of(List<RegisterFactor> factors, int mostTerms, Cancellation cancellation) {
        return new CycleSum(factors, mostTerms, cancellation).fold();
    }

    private Optional<List<Term>> fold() {
        Map<BigInteger, Term> sum = new TreeMap<>();
        insert(sum, new Term(BigInteger.ONE, BigInteger.ONE, new int[factors.size()], 0));
        for (int i = 0; i < factors.size(); i++) {
            Map<BigInteger, Term> next = new TreeMap<>();
            List<Term> summand = summand(i);
            for (Term left : sum.values()) {
                cancellation.check();
                for (Term right : summand) {
                    insert(next, combine(left, right));
                }
                if (next.size() > mostTerms) {
                    return Optional.empty();
                }
            }
            sum = next;
        }
        return Optional.of(List.copyOf(sum.values()));
    }

    /** The terms of K[x]/(g^m) for the factor of this index. */
    private List<Term> summand(int index) {
        RegisterFactor factor = factors.get(index);
        int degree = factor.polynomial().degree();
        BigInteger order = RegisterFactor.exactOrder(factor);
        BigInteger size =
                BigInteger.valueOf(factor.polynomial().field().order()).pow(degree);
        long p = factor.polynomial().field().characteristic();
        Map<BigInteger, Term> terms = new TreeMap<>();
        insert(terms, new Term(BigInteger.ONE, BigInteger.ONE, new int[factors.size()], 0));
        BigInteger smaller = BigInteger.ONE;
        for (int j = 1; j <= factor.multiplicity(); j++) {
            cancellation.check();
            BigInteger elements = smaller.multiply(size.subtract(BigInteger.ONE));
            BigInteger length = order.multiply(PolynomialOrder.powerFactor(p, j));
            int[] exponents = new int[factors.size()];
            exponents[index] = j;
            insert(terms, new Term(length, divideExactly(elements, length), exponents, j * degree));
            smaller = smaller.multiply(size);
        }
        return new ArrayList<>(terms.values());
    }

    private static Term combine(Term left, Term right) {
        BigInteger gcd = left.length.gcd(right.length);
        int[] exponents = left.exponents.clone();
        for (int i = 0; i < exponents.length; i++) {
            exponents[i] += right.exponents[i];
        }
        return new Term(
                left.length.divide(gcd).multiply(right.length),
                left.count.multiply(right.count).multiply(gcd),
                exponents,
                left.degree + right.degree);
    }

    /** Adds a term to those of its length; the annihilator of lesser degree stays. */
    private static void insert(Map<BigInteger, Term> terms, Term term) {
        terms.merge(term.length, term, (old, added) -> {
            Term kept = added.degree < old.degree ? added : old;
            return new Term(old.length, old.count.add(added.count), kept.exponents, kept.degree);
        });
    }

    private static BigInteger divideExactly(BigInteger elements, BigInteger length) {
        BigInteger[] division = elements.divideAndRemainder(length);
        if (division[1].signum() != 0) {
            throw new IllegalStateException(
                    "internal contradiction: %s states cannot lie on cycles of length %s".formatted(elements, length));
        }
        return division[0];
    }
}
