package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/**
 * Runs through the cycles of a direct sum, like an odometer whose digits are the cycles of the summands.
 *
 * <p>A cycle a of length m in the summands before and a cycle b of length n in the next one make gcd(m, n) cycles of
 * length lcm(m, n), represented by (r_a, x^k r_b), 0 &le; k &lt; gcd(m, n). So between each two digits there is a further
 * one, the twist k. A state of the sum is the sum of the sequences of its parts, and x^k shifts a sequence k times.
 */
final class CycleCombination implements Iterator<ListedCycle> {
    private final Lfsr lfsr;
    private final List<ComponentOrbits> components;
    private final Cancellation cancellation;
    /** The twists, and the number of twists, of each component against those before it. */
    private final BigInteger[] twists;

    private final BigInteger[] twistCounts;
    /** The sequence of each component, twisted; and the lengths and sums of the components up to each. */
    private final long[][] sequences;

    private final BigInteger[] lengths;
    private final long[][] sums;
    private boolean ended;

    CycleCombination(Lfsr lfsr, List<ComponentOrbits> components, Cancellation cancellation) {
        this.lfsr = lfsr;
        this.components = components;
        this.cancellation = cancellation;
        int size = components.size();
        twists = new BigInteger[size];
        twistCounts = new BigInteger[size];
        sequences = new long[size][];
        // Index 0 stands for no component: the zero state with its cycle of length 1.
        lengths = new BigInteger[size + 1];
        sums = new long[size + 1][lfsr.degree()];
        lengths[0] = BigInteger.ONE;
        for (int i = 0; i < size; i++) {
            enter(i);
        }
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public ListedCycle next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        cancellation.check();
        int last = components.size();
        ListedCycle cycle = new ListedCycle(lengths[last], sums[last].clone());
        ended = !advance();
        return cycle;
    }

    private boolean advance() {
        for (int i = components.size() - 1; i >= 0; i--) {
            if (twist(i) || moveOn(i)) {
                for (int later = i + 1; later < components.size(); later++) {
                    components.get(later).reset();
                    enter(later);
                }
                return true;
            }
        }
        return false;
    }

    private boolean twist(int i) {
        BigInteger next = twists[i].add(BigInteger.ONE);
        if (next.compareTo(twistCounts[i]) >= 0) {
            return false;
        }
        twists[i] = next;
        lfsr.step(sequences[i]);
        addUp(i);
        return true;
    }

    private boolean moveOn(int i) {
        if (!components.get(i).advance()) {
            return false;
        }
        enter(i);
        return true;
    }

    /** Takes over the present cycle of a component, untwisted. */
    private void enter(int i) {
        BigInteger length = components.get(i).length();
        BigInteger gcd = lengths[i].gcd(length);
        twists[i] = BigInteger.ZERO;
        twistCounts[i] = gcd;
        lengths[i + 1] = lengths[i].divide(gcd).multiply(length);
        sequences[i] = components.get(i).sequence();
        addUp(i);
    }

    private void addUp(int i) {
        FiniteField field = lfsr.field();
        for (int t = 0; t < lfsr.degree(); t++) {
            sums[i + 1][t] = field.add(sums[i][t], sequences[i][t]);
        }
    }
}
