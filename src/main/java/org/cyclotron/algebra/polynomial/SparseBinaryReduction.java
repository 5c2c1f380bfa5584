package org.cyclotron.algebra.polynomial;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Reduction modulo x^n + x^e1 + x^e2 + … with all e &le; n &minus; 64: a whole word above x^n is folded down at once,
 * with one shift and addition for each lower term.
 */
final class SparseBinaryReduction implements BinaryReduction {
    private final int degree;
    /** The exponents below the degree. */
    private final int[] exponents;

    SparseBinaryReduction(BinaryPolynomial modulus) {
        this.degree = modulus.degree();
        this.exponents = BitSet.valueOf(modulus.words()).stream()
                .filter(exponent -> exponent < degree)
                .toArray();
    }

    /** Whether the terms allow folding words, at less cost than {@link TabledBinaryReduction}. */
    static boolean suits(BinaryPolynomial modulus) {
        int degree = modulus.degree();
        int next = BitSet.valueOf(modulus.words()).previousSetBit(degree - 1);
        return next <= degree - Long.SIZE && modulus.weight() <= 2 * modulus.words().length + 2;
    }

    @Override
    public BinaryPolynomial reduce(long[] words) {
        int boundary = degree >> 6;
        for (int i = words.length - 1; i > boundary; i--) {
            long word = words[i];
            if (word != 0) {
                words[i] = 0;
                fold(words, word, i * Long.SIZE - degree);
            }
        }
        if (words.length <= boundary) {
            return BinaryPolynomial.trimmed(words);
        }
        int kept = degree & 63;
        long above = words[boundary] >>> kept;
        words[boundary] ^= above << kept;
        fold(words, above, 0);
        return BinaryPolynomial.trimmed(Arrays.copyOf(words, boundary + 1));
    }

    /** Adds the lower terms of the modulus times word &middot; x^shift. */
    private void fold(long[] words, long word, int shift) {
        for (int exponent : exponents) {
            int at = shift + exponent;
            int offset = at >> 6;
            words[offset] ^= word << at;
            if ((at & 63) != 0) {
                long carry = word >>> -at;
                // Only a carry of zero can lie outside the words.
                if (carry != 0) {
                    words[offset + 1] ^= carry;
                }
            }
        }
    }
}
