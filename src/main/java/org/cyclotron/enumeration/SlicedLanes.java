package org.cyclotron.enumeration;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;

/**
 * 64 lanes in bit slices over GF(p^n). A symbol is n digits in base p, its coefficients in the polynomial basis, and a digit is
 * some bits. Multiplication by a constant is linear over GF(p), so every digit of a new symbol is a sum of multiples of earlier
 * digits. The word of bit b of digit j at time t is number (t&middot;n + j)&middot;bits + b.
 */
abstract class SlicedLanes extends Lanes {
    final long[] words;
    /** Digits of a symbol, n. */
    final int digits;

    private final int bits;
    private final int characteristic;

    SlicedLanes(Lfsr lfsr, int bits) {
        super(lfsr);
        this.bits = bits;
        digits = lfsr.field().degree();
        characteristic = (int) lfsr.field().characteristic();
        words = new long[times() * digits * bits];
    }

    /**
     * Which digits go into a digit of a new symbol with a given factor in GF(p): the numbers of their first words, less that of
     * the first word of the new symbol, so negative.
     */
    final int[] terms(Lfsr lfsr, int digit, int factor) {
        FiniteField field = lfsr.field();
        List<Integer> terms = new ArrayList<>();
        for (int i = 0; i < degree; i++) {
            long basis = 1;
            for (int j = 0; j < digits; j++) {
                if (digit(field.multiply(lfsr.coefficient(i), basis), digit) == factor) {
                    terms.add(((i - degree) * digits + j) * bits);
                }
                basis *= characteristic;
            }
        }
        return terms.stream().mapToInt(Integer::intValue).toArray();
    }

    private int digit(long symbol, int digit) {
        long rest = symbol;
        for (int i = 0; i < digit; i++) {
            rest /= characteristic;
        }
        return (int) (rest % characteristic);
    }

    @Override
    final int symbol(int lane, int time) {
        int symbol = 0;
        int end = time * digits * bits;
        for (int word = end + digits * bits; word > end; ) {
            int digit = 0;
            for (int bit = 0; bit < bits; bit++) {
                digit = (2 * digit) | ((int) (words[--word] >>> lane) & 1);
            }
            // All bits set may stand for 0.
            symbol = symbol * characteristic + (digit == characteristic ? 0 : digit);
        }
        return symbol;
    }

    @Override
    final void put(int lane, int time, int symbol) {
        int word = time * digits * bits;
        int rest = symbol;
        for (int digit = 0; digit < digits; digit++) {
            for (int bit = 0; bit < bits; bit++) {
                long set = (long) ((rest % characteristic >>> bit) & 1) << lane;
                words[word] = (words[word] & ~(1L << lane)) | set;
                word++;
            }
            rest /= characteristic;
        }
    }

    @Override
    final void shiftSymbols() {
        int size = digits * bits;
        System.arraycopy(words, block() * size, words, 0, degree * size);
    }
}
