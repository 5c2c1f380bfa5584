/**
 * Finite fields GF(p) and GF(p^n) with at most 2^53 elements.
 *
 * <p>An element is a {@code long} in [0, q). In GF(p^n) its base-p digits, lowest first, are the coefficients in the
 * polynomial basis of the modulus (the integer representation of SageMath and galois). The default modulus is the
 * Conway polynomial. Depends on no other package.
 */
@NullMarked
package org.cyclotron.algebra.field;

import org.jspecify.annotations.NullMarked;
