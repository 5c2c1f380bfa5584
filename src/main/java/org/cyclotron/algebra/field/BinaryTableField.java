package org.cyclotron.algebra.field;

/** GF(2^n), n &le; 16: products from logarithms, sums by exclusive or. */
final class BinaryTableField extends TableField {
    BinaryTableField(PrimePower size, long[] modulus, ModulusSource source, LogarithmTables tables) {
        super(size, modulus, source, tables);
    }

    @Override
    public long add(long a, long b) {
        return a ^ b;
    }

    @Override
    public long subtract(long a, long b) {
        return a ^ b;
    }

    @Override
    public long negate(long a) {
        return a;
    }
}
