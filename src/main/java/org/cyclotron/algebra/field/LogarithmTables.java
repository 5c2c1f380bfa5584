package org.cyclotron.algebra.field;

import java.lang.ref.SoftReference;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/**
 * Powers of a generator and logarithms to its base, for a field of at most 2^16 elements.
 *
 * <p>Made from the plain arithmetic in q products. Equal fields share their tables, from several threads too, as long as
 * one of them is in use or memory is plentiful; readers must not change the arrays.
 */
final class LogarithmTables {
    private static final ConcurrentHashMap<ExtensionField, SoftReference<LogarithmTables>> SHARED =
            new ConcurrentHashMap<>();

    private final int groupOrder;
    private final char[] powers;
    private final int[] logarithms;
    private final int[] zech;
    private final byte[] sums;
    private final byte[] differences;

    private LogarithmTables(ExtensionField plain) {
        int q = (int) plain.order();
        this.groupOrder = q - 1;
        this.powers = new char[4 * groupOrder + 1];
        this.logarithms = new int[q];
        fillPowers(plain, generator(plain));
        boolean odd = plain.characteristic() != 2;
        boolean small = q <= SumTableField.MAXIMUM_SIZE;
        this.zech = odd && !small ? zech(plain) : new int[0];
        this.sums = odd && small ? squareTable(q, plain::add) : new byte[0];
        this.differences = odd && small ? squareTable(q, plain::subtract) : new byte[0];
    }

    /** The tables of the field that this arithmetic, which is kept as a key, defines. */
    static LogarithmTables of(ExtensionField plain) {
        LogarithmTables[] found = new LogarithmTables[1];
        SHARED.compute(plain, (key, known) -> {
            LogarithmTables tables = known == null ? null : known.get();
            found[0] = tables == null ? new LogarithmTables(key) : tables;
            return tables == null ? new SoftReference<>(found[0]) : known;
        });
        return found[0];
    }

    /** The least element that generates the multiplicative group. None lies in the prime field. */
    private static long generator(ExtensionField plain) {
        long n = plain.order() - 1;
        BigInteger[] cofactors = IntStream.rangeClosed(2, (int) n)
                .filter(r -> n % r == 0 && BigInteger.valueOf(r).isProbablePrime(100))
                .mapToObj(r -> BigInteger.valueOf(n / r))
                .toArray(BigInteger[]::new);
        long g = plain.characteristic();
        while (!isGenerator(plain, g, cofactors)) {
            g++;
        }
        return g;
    }

    private static boolean isGenerator(ExtensionField plain, long g, BigInteger[] cofactors) {
        return Arrays.stream(cofactors).noneMatch(exponent -> plain.power(g, exponent) == 1);
    }

    private void fillPowers(ExtensionField plain, long generator) {
        long power = 1;
        for (int k = 0; k < groupOrder; k++) {
            powers[k] = (char) power;
            powers[k + groupOrder] = (char) power;
            logarithms[(int) power] = k;
            power = plain.multiply(power, generator);
        }
        logarithms[0] = 2 * groupOrder;
    }

    private int[] zech(ExtensionField plain) {
        int[] table = new int[groupOrder];
        for (int k = 0; k < groupOrder; k++) {
            table[k] = logarithms[(int) plain.add(1, powers[k])];
        }
        return table;
    }

    private static byte[] squareTable(int q, LongBinaryOperator operation) {
        byte[] table = new byte[q * q];
        for (int a = 0; a < q; a++) {
            for (int b = 0; b < q; b++) {
                table[a * q + b] = (byte) operation.applyAsLong(a, b);
            }
        }
        return table;
    }

    /** q &minus; 1. */
    int groupOrder() {
        return groupOrder;
    }

    /** g^k for 0 &le; k &lt; 2(q &minus; 1), and 0 from there to 4(q &minus; 1). */
    char[] powers() {
        return powers;
    }

    /** The k in [0, q &minus; 1) with g^k = a, at a; 2(q &minus; 1) for a = 0. */
    int[] logarithms() {
        return logarithms;
    }

    /** The logarithm of 1 + g^k, at k in [0, q &minus; 1). Empty unless p is odd and sums are not tabulated. */
    int[] zech() {
        return zech;
    }

    /** a + b at a&middot;q + b, for p odd and small q; else empty. */
    byte[] sums() {
        return sums;
    }

    /** a &minus; b at a&middot;q + b, for p odd and small q; else empty. */
    byte[] differences() {
        return differences;
    }
}
