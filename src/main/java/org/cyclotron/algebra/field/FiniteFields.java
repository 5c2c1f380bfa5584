package org.cyclotron.algebra.field;

/**
 * The finite fields with at most 2^53 elements.
 *
 * <p>Safe for use by several threads. A field of at most 2^16 elements is made in milliseconds, sharing its tables with
 * equal fields; any other at once.
 */
public final class FiniteFields {
    private FiniteFields() {}

    /**
     * The field with this many elements, modulo the Conway polynomial unless the order is prime.
     *
     * @param order p^n &le; 2^53
     * @throws IllegalArgumentException when there is no such field, it is too large, or no Conway polynomial is known
     */
    public static FiniteField of(long order) {
        PrimePower size = size(order);
        if (size.exponent() == 1) {
            return new PrimeField(order);
        }
        long[] modulus = ConwayPolynomials.find(size.prime(), size.exponent())
                .orElseThrow(() -> new IllegalArgumentException("no Conway polynomial is shipped for GF(" + size
                        + "): name a modulus, an irreducible polynomial" + " of degree " + size.exponent() + " over GF("
                        + size.prime() + ")"));
        return extension(size, modulus, ModulusSource.CONWAY);
    }

    /**
     * The extension field with this many elements and this modulus.
     *
     * @param order p^n &le; 2^53 with n at least 2
     * @param modulusLowestFirst the n + 1 coefficients of a monic irreducible polynomial over GF(p), lowest first
     * @param source where the modulus came from; has no part in equality
     * @throws IllegalArgumentException when there is no such field or the modulus does not define it
     */
    public static FiniteField of(long order, long[] modulusLowestFirst, ModulusSource source) {
        PrimePower size = size(order);
        if (size.exponent() == 1) {
            throw new IllegalArgumentException("GF(" + order + ") is a prime field and takes no modulus");
        }
        requireModulus(size, modulusLowestFirst);
        return extension(size, modulusLowestFirst, source);
    }

    private static PrimePower size(long order) {
        if (order > FiniteField.MAXIMUM_ORDER) {
            throw new IllegalArgumentException(
                    "fields have at most 2^53 = " + FiniteField.MAXIMUM_ORDER + " elements, not " + order);
        }
        try {
            return PrimePower.of(order);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    none.getMessage() + ": there is no field with " + order + " elements", none);
        }
    }

    private static void requireModulus(PrimePower size, long[] modulus) {
        int n = size.exponent();
        long p = size.prime();
        if (modulus.length == 0 || modulus[modulus.length - 1] == 0) {
            throw new IllegalArgumentException("the modulus of GF(" + size + ") must not end in a zero coefficient: "
                    + "coefficients are listed lowest first, the leading one last");
        }
        if (modulus.length != n + 1) {
            throw new IllegalArgumentException(
                    "the modulus of GF(" + size + ") must have degree " + n + ", not " + (modulus.length - 1));
        }
        for (long coefficient : modulus) {
            if (coefficient < 0 || coefficient >= p) {
                throw new IllegalArgumentException("the modulus of GF(" + size + ") has the coefficient " + coefficient
                        + ", not in [0, " + p + ")");
            }
        }
        if (modulus[n] != 1) {
            throw new IllegalArgumentException("the modulus of GF(" + size
                    + ") must be monic: its leading coefficient is " + modulus[n] + ", divide by it");
        }
        if (!new QuotientRing(p, modulus).isField()) {
            throw new IllegalArgumentException(ModulusText.format(modulus) + " is not irreducible over GF(" + p
                    + "): it cannot be the modulus of GF(" + size + ")");
        }
    }

    private static ExtensionField extension(PrimePower size, long[] modulus, ModulusSource source) {
        boolean binary = size.prime() == 2;
        ExtensionField plain =
                binary ? new BinaryField(size, modulus, source) : new CoefficientField(size, modulus, source);
        if (size.value() > TableField.MAXIMUM_SIZE) {
            return plain;
        }
        LogarithmTables tables = LogarithmTables.of(plain);
        if (binary) {
            return new BinaryTableField(size, modulus, source, tables);
        }
        return size.value() <= SumTableField.MAXIMUM_SIZE
                ? new SumTableField(size, modulus, source, tables)
                : new ZechField(size, modulus, source, tables);
    }
}
