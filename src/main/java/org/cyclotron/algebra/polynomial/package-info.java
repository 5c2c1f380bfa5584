/**
 * Polynomials over finite fields: arithmetic, factorisation and the order of a polynomial.
 *
 * <p>Coefficients are listed lowest first. The order of a polynomial g with g(0) &ne; 0 is the least n &gt; 0 with
 * g | x^n &minus; 1. Over GF(2) the same algorithms run on bit-packed words. Depends on {@code algebra.field},
 * {@code algebra.integer} and {@code progress}.
 */
@NullMarked
package org.cyclotron.algebra.polynomial;

import org.jspecify.annotations.NullMarked;
