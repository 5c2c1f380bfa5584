/**
 * Integers: modular arithmetic, primes, and the factorisation of p^n &minus; 1 that every order rests on.
 *
 * <p>Vocabulary: a <em>proven</em> prime has a proof (below 2^64, or a certificate); a <em>probable</em> one passed
 * Baillie&ndash;PSW and Miller&ndash;Rabin rounds. A factorisation may be incomplete: what is left is its
 * <em>cofactor</em>. Depends on {@code progress} alone.
 */
@NullMarked
package org.cyclotron.algebra.integer;

import org.jspecify.annotations.NullMarked;
