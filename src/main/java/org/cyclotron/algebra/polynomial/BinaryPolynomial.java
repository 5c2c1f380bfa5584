package org.cyclotron.algebra.polynomial;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.cyclotron.algebra.field.FiniteField;
import org.jspecify.annotations.Nullable;

/**
 * A polynomial over GF(2), bit-packed: bit i of word j is the coefficient of x^(64 j + i). Immutable.
 *
 * <p>The word operations stand in {@link BinaryMultiplication}, {@link BinaryDivision} and {@link BinaryReduction}.
 */
final class BinaryPolynomial {
    /** Without leading zero words; not to be changed. */
    private final long[] words;

    private BinaryPolynomial(long[] trimmed) {
        this.words = trimmed;
    }

    /** Takes ownership of the words; leading zero words are dropped. */
    static BinaryPolynomial trimmed(long[] owned) {
        int length = (BinaryDivision.degree(owned, owned.length) + Long.SIZE) / Long.SIZE;
        return new BinaryPolynomial(length == owned.length ? owned : Arrays.copyOf(owned, length));
    }

    static BinaryPolynomial of(Polynomial polynomial) {
        long[] coefficients = polynomial.shared();
        long[] words = new long[(coefficients.length + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < coefficients.length; i++) {
            words[i >> 6] |= coefficients[i] << i;
        }
        return new BinaryPolynomial(words);
    }

    static BinaryPolynomial monomial(int degree) {
        long[] words = new long[degree / Long.SIZE + 1];
        words[degree >> 6] = 1L << degree;
        return new BinaryPolynomial(words);
    }

    /** A uniformly random polynomial of degree below a bound. */
    static BinaryPolynomial random(int degreeBound, RandomGenerator generator) {
        long[] words = new long[(degreeBound + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < words.length; i++) {
            words[i] = generator.nextLong();
        }
        if (degreeBound % Long.SIZE != 0) {
            words[words.length - 1] &= (1L << degreeBound) - 1;
        }
        return trimmed(words);
    }

    Polynomial toPolynomial(FiniteField field) {
        long[] coefficients = new long[degree() + 1];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = words[i >> 6] >>> i & 1;
        }
        return Polynomial.trimmed(field, coefficients);
    }

    /** The words themselves, not to be changed. */
    long[] words() {
        return words;
    }

    /** The degree; &minus;1 for zero. */
    int degree() {
        return BinaryDivision.degree(words, words.length);
    }

    /** The number of terms. */
    int weight() {
        int weight = 0;
        for (long word : words) {
            weight += Long.bitCount(word);
        }
        return weight;
    }

    BinaryPolynomial add(BinaryPolynomial other) {
        boolean longer = words.length >= other.words.length;
        long[] sum = (longer ? words : other.words).clone();
        long[] rest = longer ? other.words : words;
        for (int i = 0; i < rest.length; i++) {
            sum[i] ^= rest[i];
        }
        return trimmed(sum);
    }

    /** The odd coefficients, moved down by one. */
    BinaryPolynomial derivative() {
        long[] derived = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            derived[i] = words[i] >>> 1 & BinaryMultiplication.EVEN_BITS;
        }
        return trimmed(derived);
    }

    /** The square root of a polynomial in x^2: its even coefficients. */
    BinaryPolynomial squareRoot() {
        long[] root = new long[(words.length + 1) / 2];
        for (int i = 0; i < words.length; i++) {
            root[i >> 1] |= Long.compress(words[i], BinaryMultiplication.EVEN_BITS) << ((i & 1) * 32);
        }
        return trimmed(root);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BinaryPolynomial polynomial && Arrays.equals(words, polynomial.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "binary polynomial of degree " + degree() + " with " + weight() + " terms";
    }
}
