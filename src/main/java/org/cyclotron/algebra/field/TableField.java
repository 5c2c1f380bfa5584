package org.cyclotron.algebra.field;

import java.math.BigInteger;

/**
 * A field of at most 2^16 elements whose products are sums of logarithms.
 *
 * <p>A product is three look-ups. The logarithm of 0 is a large number, beyond which the table of powers holds zeros, so
 * that products need no case for 0.
 */
abstract sealed class TableField extends ExtensionField permits BinaryTableField, SumTableField, ZechField {
    /** The largest field kept in tables. */
    static final int MAXIMUM_SIZE = 1 << 16;

    final LogarithmTables tables;
    private final char[] powers;
    private final int[] logarithms;

    TableField(PrimePower size, long[] modulus, ModulusSource source, LogarithmTables tables) {
        super(size, modulus, source);
        this.tables = tables;
        this.powers = tables.powers();
        this.logarithms = tables.logarithms();
    }

    @Override
    public final long multiply(long a, long b) {
        return powers[logarithms[(int) a] + logarithms[(int) b]];
    }

    @Override
    public final long inverse(long a) {
        if (a == 0) {
            throw noInverse();
        }
        return powers[tables.groupOrder() - logarithms[(int) a]];
    }

    @Override
    public final long power(long a, BigInteger exponent) {
        if (a == 0 || exponent.signum() <= 0) {
            return super.power(a, exponent);
        }
        long n = tables.groupOrder();
        long reduced = exponent.mod(BigInteger.valueOf(n)).longValueExact();
        return powers[(int) (logarithms[(int) a] * reduced % n)];
    }
}
