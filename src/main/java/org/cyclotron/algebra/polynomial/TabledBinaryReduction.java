package org.cyclotron.algebra.polynomial;

import java.util.Arrays;

/**
 * Reduction modulo a dense polynomial over GF(2), four bits at a time from a table.
 *
 * <p>The modulus f is shifted to F = x^s f of a degree D that is a multiple of 64, because a mod f = (x^s a mod F) / x^s;
 * so the leading bits stand on word boundaries. The table has, for each of the 16 places of a nibble in a word and each
 * of its 16 values v, the multiple of F with leading part v &middot; x^(4 place + D). It takes 256 rows of D/64 + 1
 * words; a word above D costs 16 additions of a row.
 */
final class TabledBinaryReduction implements BinaryReduction {
    private final int shift;
    /** D / 64. */
    private final int width;
    /** [16 place + value][word], width + 1 words. */
    private final long[][] multiples = new long[256][];

    TabledBinaryReduction(BinaryPolynomial modulus) {
        int degree = modulus.degree();
        this.width = (degree + Long.SIZE - 1) / Long.SIZE;
        this.shift = width * Long.SIZE - degree;
        long[] shifted = shiftedLeft(modulus.words(), shift, width + 1);
        multiples[0] = new long[width + 1];
        for (int value = 1; value < 16; value++) {
            multiples[value] = multipleLeadingWith(value, shifted);
        }
        for (int row = 16; row < 256; row++) {
            multiples[row] = shiftedLeft(multiples[row - 16], 4, width + 1);
        }
    }

    /** The multiple of F whose bits from D on are a value below 16. */
    private long[] multipleLeadingWith(int value, long[] shiftedModulus) {
        long[] multiple = new long[width + 1];
        for (int bit = 3; bit >= 0; bit--) {
            if (((multiple[width] >>> bit ^ value >>> bit) & 1) != 0) {
                long[] term = shiftedLeft(shiftedModulus, bit, width + 1);
                for (int i = 0; i <= width; i++) {
                    multiple[i] ^= term[i];
                }
            }
        }
        return multiple;
    }

    @Override
    public BinaryPolynomial reduce(long[] owned) {
        int degree = BinaryDivision.degree(owned, owned.length);
        if (degree + shift < width * Long.SIZE) {
            return BinaryPolynomial.trimmed(owned);
        }
        long[] words = shiftedLeft(owned, shift, (degree + shift) / Long.SIZE + 1);
        for (int top = words.length - 1; top >= width; top--) {
            clearWord(words, top);
        }
        return BinaryPolynomial.trimmed(shiftedRight(words, shift, width));
    }

    /**
     * Adds the multiples of F that clear the word at an index. Which ones depends on that word alone, so it is worked out
     * first, and four rows at a time are added to the words below.
     */
    private void clearWord(long[] words, int top) {
        long word = words[top];
        words[top] = 0;
        for (int place = 15; place >= 0; place -= 4) {
            long[] first = multiples[16 * place + nibble(word, place)];
            word ^= first[width];
            long[] second = multiples[16 * (place - 1) + nibble(word, place - 1)];
            word ^= second[width];
            long[] third = multiples[16 * (place - 2) + nibble(word, place - 2)];
            word ^= third[width];
            long[] fourth = multiples[16 * (place - 3) + nibble(word, place - 3)];
            word ^= fourth[width];
            BinaryMultiplication.addFour(words, top - width, first, second, third, fourth, width);
        }
    }

    private static int nibble(long word, int place) {
        return (int) (word >>> (4 * place)) & 15;
    }

    /** Shifts by 0 to 63 bits into so many words. */
    private static long[] shiftedLeft(long[] words, int bits, int length) {
        if (bits == 0) {
            return Arrays.copyOf(words, length);
        }
        long[] shifted = new long[length];
        long carry = 0;
        for (int i = 0; i < length; i++) {
            long word = i < words.length ? words[i] : 0;
            shifted[i] = word << bits | carry;
            carry = word >>> -bits;
        }
        return shifted;
    }

    private static long[] shiftedRight(long[] words, int bits, int length) {
        long[] shifted = Arrays.copyOf(words, length);
        if (bits > 0) {
            for (int i = 0; i < length; i++) {
                long next = i + 1 < length ? shifted[i + 1] << -bits : 0;
                shifted[i] = shifted[i] >>> bits | next;
            }
        }
        return shifted;
    }
}
