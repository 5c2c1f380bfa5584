package org.cyclotron.algebra.field;

/** GF(p^n) with p odd and at most 256 elements: products from logarithms, sums and differences from q&times;q tables. */
final class SumTableField extends TableField {
    /** The largest field whose sums are tabulated: two tables of 64 KiB. */
    static final int MAXIMUM_SIZE = 256;

    private final int q;
    private final byte[] sums;
    private final byte[] differences;

    SumTableField(PrimePower size, long[] modulus, ModulusSource source, LogarithmTables tables) {
        super(size, modulus, source, tables);
        this.q = (int) size.value();
        this.sums = tables.sums();
        this.differences = tables.differences();
    }

    @Override
    public long add(long a, long b) {
        return sums[(int) a * q + (int) b] & 0xFF;
    }

    @Override
    public long subtract(long a, long b) {
        return differences[(int) a * q + (int) b] & 0xFF;
    }

    @Override
    public long negate(long a) {
        return subtract(0, a);
    }
}
