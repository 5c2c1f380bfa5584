package org.cyclotron.algebra.field;

/**
 * GF(p^n) with p odd and at most 2^16 elements: products from logarithms, sums from Zech logarithms, g^Z(k) = 1 + g^k.
 *
 * <p>A sum is a + b = a(1 + b/a), four look-ups.
 */
final class ZechField extends TableField {
    private final int groupOrder;
    private final char[] powers;
    private final int[] logarithms;
    private final int[] zech;

    ZechField(PrimePower size, long[] modulus, ModulusSource source, LogarithmTables tables) {
        super(size, modulus, source, tables);
        this.groupOrder = tables.groupOrder();
        this.powers = tables.powers();
        this.logarithms = tables.logarithms();
        this.zech = tables.zech();
    }

    @Override
    public long add(long a, long b) {
        if (a == 0 || b == 0) {
            return a | b;
        }
        return sum(logarithms[(int) a], logarithms[(int) b]);
    }

    @Override
    public long subtract(long a, long b) {
        if (b == 0) {
            return a;
        }
        return a == 0 ? negate(b) : sum(logarithms[(int) a], logarithms[(int) b] + groupOrder / 2);
    }

    /** −1 = g^((q−1)/2). */
    @Override
    public long negate(long a) {
        return powers[logarithms[(int) a] + groupOrder / 2];
    }

    /** g^i + g^j for 0 ≤ i < q − 1 and 0 ≤ j < 2(q − 1). The Zech logarithm of 0 is the logarithm of 0. */
    private long sum(int i, int j) {
        int k = j - i;
        if (k < 0) {
            k += groupOrder;
        } else if (k >= groupOrder) {
            k -= groupOrder;
        }
        return powers[i + zech[k]];
    }
}
