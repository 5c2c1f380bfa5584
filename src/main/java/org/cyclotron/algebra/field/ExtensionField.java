package org.cyclotron.algebra.field;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An extension field GF(p^n), n at least 2: GF(p)[x] modulo a monic irreducible polynomial of degree n.
 *
 * <p>Obtained from {@link FiniteFields}, which picks the representation by size:
 *
 * <ul>
 *   <li>at most 2^16 elements: logarithms to the base of a generator that is searched for, since a modulus need not be
 *       primitive; sums by exclusive or (p = 2), a table (at most 256 elements) or Zech logarithms;
 *   <li>larger, p = 2: carry-less products of 64-bit words;
 *   <li>larger, p odd: coefficient arrays.
 * </ul>
 *
 * <p>All representations have the same elements; equality looks at order and modulus alone. Immutable, safe for use by
 * several threads.
 */
public abstract sealed class ExtensionField implements FiniteField permits TableField, BinaryField, CoefficientField {
    private final PrimePower size;
    private final long order;
    private final long[] modulus;
    private final ModulusSource source;

    /** Takes a checked modulus: monic, irreducible, lowest coefficient first. */
    ExtensionField(PrimePower size, long[] modulus, ModulusSource source) {
        this.size = size;
        this.order = size.value();
        this.modulus = modulus.clone();
        this.source = source;
    }

    @Override
    public final long order() {
        return order;
    }

    @Override
    public final long characteristic() {
        return size.prime();
    }

    @Override
    public final int degree() {
        return size.exponent();
    }

    @Override
    public final long[] modulus() {
        return modulus.clone();
    }

    @Override
    public final ModulusSource modulusSource() {
        return source;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ExtensionField field && order == field.order && Arrays.equals(modulus, field.modulus);
    }

    @Override
    public final int hashCode() {
        return 31 * Long.hashCode(order) + Arrays.hashCode(modulus);
    }

    @Override
    public final String toString() {
        return name();
    }

    final ArithmeticException noInverse() {
        return new ArithmeticException("0 has no inverse in " + name());
    }
}
