package org.cyclotron.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;

/**
 * The registers of the table. Those for fast walking have one giant cycle beside that of zero; sizes over other fields are
 * about 2^30.
 */
final class BenchmarkRegisters {
    private static final int CRC_32 = 0x04C11DB7;

    /** Walked by every kernel and peer. */
    static final BenchmarkRegister YARDSTICK = binary(28, 1L << 3 | 1, "x^28+x^3+1", false);

    /** Walked by the fast kernel. */
    static final List<BenchmarkRegister> OTHERS = List.of(
            binary(32, 1 << 22 | 1 << 2 | 1 << 1 | 1, "x^32+x^22+x^2+x+1", false),
            binary(32, CRC_32, "CRC-32", false),
            binary(36, 1L << 11 | 1, "x^36+x^11+1", true),
            binary(40, 1 << 5 | 1 << 4 | 1 << 3 | 1, "x^40+x^5+x^4+x^3+1", true),
            over(3, 4, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0),
            over(3, 8, 2, 0, 0, 1, 2, 1, 0, 0, 1, 0, 0, 1, 2, 0, 0, 1, 0, 0, 0),
            over(4, 4, 3, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0),
            over(4, 8, 2, 1, 3, 0, 3, 1, 0, 0, 0, 0, 0, 3, 0, 3, 2),
            over(5, 4, 3, 0, 2, 0, 0, 0, 0, 0, 0, 3, 4, 0, 0),
            over(5, 8, 3, 0, 2, 1, 1, 1, 0, 2, 0, 0, 3, 0, 1),
            over(7, 4, 3, 0, 0, 0, 3, 0, 0, 0, 0, 4, 3),
            over(7, 8, 3, 6, 0, 4, 0, 6, 6, 0, 3, 1, 2),
            over(8, 4, 4, 0, 0, 3, 0, 0, 2, 0, 0, 7),
            over(8, 8, 5, 2, 0, 2, 1, 7, 6, 0, 6, 3),
            over(9, 4, 6, 0, 0, 0, 2, 0, 8, 7, 0, 0),
            over(9, 8, 6, 0, 1, 8, 4, 2, 4, 0, 8, 2));

    /** Walked by sections: their characteristic polynomials split. */
    static final List<BenchmarkRegister> SPLITTING = List.of(
            power(1 << 2 | 1 << 1 | 1, 16, "(x^2+x+1)^16"),
            binary(32, 1 << 7 | 1 << 2 | 1 << 1 | 1, "x^32+x^7+x^2+x+1", false),
            binary(36, 1, "x^36-1", false),
            binary(40, 1, "x^40-1", true));

    private BenchmarkRegisters() {}

    /** @param coefficients bit i is that of x^i */
    private static BenchmarkRegister power(int coefficients, int exponent, String label) {
        long[] bits = IntStream.range(0, Integer.SIZE)
                .mapToLong(i -> (coefficients >>> i) & 1)
                .toArray();
        Polynomial base = Polynomial.of(FiniteFields.of(2), bits);
        return new BenchmarkRegister(Lfsr.ofCharacteristic(base.power(exponent)), label, false);
    }

    /** @param taps bit i is c_i */
    private static BenchmarkRegister binary(int degree, long taps, String label, boolean isLong) {
        long[] row = new long[degree];
        for (int i = 0; i < degree; i++) {
            row[i] = (taps >>> i) & 1;
        }
        return new BenchmarkRegister(new Lfsr(FiniteFields.of(2), row), label, isLong);
    }

    /** A register with so many coefficients that are not 0. */
    private static BenchmarkRegister over(long order, int taps, long... row) {
        FiniteField field = FiniteFields.of(order);
        return new BenchmarkRegister(new Lfsr(field, row), taps + " taps", false);
    }
}
