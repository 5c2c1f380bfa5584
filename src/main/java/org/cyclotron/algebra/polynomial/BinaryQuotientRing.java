package org.cyclotron.algebra.polynomial;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** GF(2)[x]/(f) on bit-packed words. The Frobenius map is squaring, which costs no more than a reduction. */
record BinaryQuotientRing(BinaryPolynomialRing ring, BinaryPolynomial modulus, BinaryReduction reduction)
        implements QuotientRing<BinaryPolynomial> {
    @Override
    public BinaryPolynomial reduce(BinaryPolynomial a) {
        return reduction.reduce(a.words().clone());
    }

    @Override
    public BinaryPolynomial multiply(BinaryPolynomial a, BinaryPolynomial b) {
        return reduction.reduce(BinaryMultiplication.multiply(a.words(), b.words()));
    }

    @Override
    public BinaryPolynomial square(BinaryPolynomial a) {
        return reduction.reduce(BinaryMultiplication.square(a.words()));
    }

    @Override
    public BinaryPolynomial timesX(BinaryPolynomial a) {
        long[] words = a.words();
        long[] shifted = Arrays.copyOf(words, words.length + 1);
        for (int i = words.length; i > 0; i--) {
            shifted[i] = shifted[i] << 1 | shifted[i - 1] >>> 63;
        }
        shifted[0] <<= 1;
        BinaryPolynomial product = BinaryPolynomial.trimmed(shifted);
        return product.degree() < modulus.degree() ? product : product.add(modulus);
    }

    @Override
    public UnaryOperator<BinaryPolynomial> frobenius(int applications) {
        return this::square;
    }
}
