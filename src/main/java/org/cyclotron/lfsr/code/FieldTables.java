package org.cyclotron.lfsr.code;

import org.cyclotron.algebra.field.FiniteField;

/**
 * Powers of a generator and logarithms to its base: products in a small field are sums of logarithms. The modulus need
 * not be primitive, so the generator is searched for.
 */
final class FieldTables {
    private final long[] powers;
    private final long[] logarithms;

    /** The tables of a field of few elements. Some q^2 multiplications. */
    FieldTables(FiniteField field) {
        int q = Math.toIntExact(field.order());
        long generator = 1;
        while (order(field, generator) < q - 1) {
            generator++;
        }
        powers = new long[q - 1];
        logarithms = new long[q];
        long power = 1;
        for (int i = 0; i < q - 1; i++) {
            powers[i] = power;
            logarithms[(int) power] = i;
            power = field.multiply(power, generator);
        }
    }

    private static long order(FiniteField field, long element) {
        long order = 1;
        for (long power = element; power != 1; power = field.multiply(power, element)) {
            order++;
        }
        return order;
    }

    /** g^0, g^1, &hellip;, g^(q&minus;2). */
    long[] powers() {
        return powers;
    }

    /** The logarithms of 0, 1, &hellip;, q&minus;1; that of 0 is not used. */
    long[] logarithms() {
        return logarithms;
    }
}
