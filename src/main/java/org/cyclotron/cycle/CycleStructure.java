package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The multiset of cycle lengths of a register, as terms of distinct lengths in ascending order. The cycle of the zero
 * state, of length 1, is included, so a structure is never empty.
 */
public record CycleStructure(List<CycleTerm> terms) {
    public CycleStructure {
        terms = terms.stream().sorted(Comparator.comparing(CycleTerm::length)).toList();
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a cycle structure has at least the cycle of the zero state");
        }
        for (int i = 1; i < terms.size(); i++) {
            if (terms.get(i).length().equals(terms.get(i - 1).length())) {
                throw new IllegalArgumentException("length " + terms.get(i).length() + " stands in two terms");
            }
        }
    }

    /** The states on cycles: &Sigma; length &middot; count = q^(d&minus;e). */
    public BigInteger states() {
        return terms.stream().map(CycleTerm::states).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The number of cycles. */
    public BigInteger cycles() {
        return terms.stream().map(CycleTerm::count).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The greatest length. */
    public BigInteger longest() {
        return terms.getLast().length();
    }

    /** Whether both have the same terms, whatever the representatives. */
    public boolean sameAs(CycleStructure other) {
        if (terms.size() != other.terms.size()) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).sameAs(other.terms.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Written as {@code 1×1 + 15×1}. */
    @Override
    public String toString() {
        return terms.stream().map(CycleTerm::toString).collect(Collectors.joining(" + "));
    }
}
