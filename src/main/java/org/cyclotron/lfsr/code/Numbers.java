package org.cyclotron.lfsr.code;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cyclotron.lfsr.Lfsr;

/** Lists of numbers as source text, broken into lines of readable length. */
final class Numbers {
    private static final int LINE = 96;

    private Numbers() {}

    /** The numbers between commas. */
    static String of(long[] values) {
        return of(values, Long::toString);
    }

    /** The numbers between commas, each written by a function; lines after the first are indented. */
    static String of(long[] values, LongFunction<String> literal) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (int i = 0; i < values.length; i++) {
            String number = literal.apply(values[i]);
            if (i > 0) {
                boolean full = line + number.length() + 2 > LINE;
                text.append(full ? ",\n    " : ", ");
                line = full ? 0 : line + 2;
            }
            text.append(number);
            line += number.length();
        }
        return text.toString();
    }

    /** The indices of the coefficients that are not 0. */
    static int[] taps(Lfsr lfsr) {
        return IntStream.range(0, lfsr.degree())
                .filter(i -> lfsr.coefficient(i) != 0)
                .toArray();
    }

    /** The coefficients that are not 0, in the order of {@link #taps}. */
    static long[] coefficients(Lfsr lfsr) {
        return Arrays.stream(taps(lfsr)).mapToLong(lfsr::coefficient).toArray();
    }

    static long[] longs(int[] values) {
        return Arrays.stream(values).asLongStream().toArray();
    }

    /** Bit i is element i, as a hexadecimal number without a mark. @param bits each 0 or 1 */
    static String hexadecimal(long[] bits) {
        return new java.math.BigInteger(
                        LongStream.iterate(bits.length - 1, i -> i >= 0, i -> i - 1)
                                .mapToObj(i -> String.valueOf(bits[(int) i]))
                                .collect(Collectors.joining()),
                        2)
                .toString(16)
                .toUpperCase(java.util.Locale.ROOT);
    }
}
