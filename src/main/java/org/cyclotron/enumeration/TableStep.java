package org.cyclotron.enumeration;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;

/**
 * The step over a small field, several cells at a time.
 *
 * <p>The new symbol &Sigma; c_i s(t+i) is a sum over groups of adjacent cells; the sum of a group is looked up by the
 * number its cells form, and groups are added in a table of the q &times; q sums. A step costs a division a group.
 */
final class TableStep implements StateStep {
    /** Above this order the table of sums would leave the cache. */
    static final long LARGEST_FIELD = 64;

    private static final int LARGEST_GROUP = 1 << 12;

    private final int order;
    /** sums[a·q + b] = a + b. */
    private final short[] sums;
    /** groups[g][n] is the contribution of group g when its cells form the number n. */
    private final short[][] groups;
    /** q to the number of cells in a group. */
    private final int groupSize;
    /** q^(d&minus;1), the weight of the new symbol. */
    private final long topWeight;

    TableStep(Lfsr lfsr) {
        FiniteField field = lfsr.field();
        order = Math.toIntExact(field.order());
        topWeight = lfsr.stateCount().longValueExact() / order;
        sums = new short[order * order];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (short) field.add(i / order, i % order);
        }
        int cells = 1;
        int size = order;
        while (cells < lfsr.degree() && size * order <= LARGEST_GROUP) {
            cells++;
            size *= order;
        }
        groupSize = size;
        groups = new short[(lfsr.degree() + cells - 1) / cells][];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = contributions(lfsr, g * cells, Math.min(lfsr.degree(), (g + 1) * cells));
        }
    }

    private short[] contributions(Lfsr lfsr, int from, int to) {
        FiniteField field = lfsr.field();
        short[] contributions = new short[groupSize];
        for (int n = 0; n < groupSize; n++) {
            long sum = 0;
            int rest = n;
            for (int i = from; i < to; i++) {
                sum = field.add(sum, field.multiply(lfsr.coefficient(i), rest % order));
                rest /= order;
            }
            contributions[n] = (short) sum;
        }
        return contributions;
    }

    @Override
    public long next(long state) {
        long rest = state;
        int symbol = 0;
        for (short[] group : groups) {
            long quotient = rest / groupSize;
            symbol = sums[symbol * order + group[(int) (rest - quotient * groupSize)]];
            rest = quotient;
        }
        return state / order + symbol * topWeight;
    }
}
