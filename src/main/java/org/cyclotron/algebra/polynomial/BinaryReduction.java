package org.cyclotron.algebra.polynomial;

/** Reduction modulo a fixed polynomial over GF(2) of degree at least 1. Immutable. */
sealed interface BinaryReduction permits SparseBinaryReduction, TabledBinaryReduction {
    /** The residue of a polynomial of any degree; the words belong to the reduction afterwards. */
    BinaryPolynomial reduce(long[] owned);

    /** The faster reduction for a modulus: term by term when it has few terms and none just below the leading one. */
    static BinaryReduction modulo(BinaryPolynomial modulus) {
        return SparseBinaryReduction.suits(modulus)
                ? new SparseBinaryReduction(modulus)
                : new TabledBinaryReduction(modulus);
    }
}
