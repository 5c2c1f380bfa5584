/**
 * Cycle structures, and how they follow from the factors of the characteristic polynomial.
 *
 * <p>Vocabulary: a <em>term</em> length&times;count stands for count cycles of that length; a <em>tail</em> state
 * (singular registers only) lies some steps off its cycle. The algebraic answer here is independent of the walked answer
 * in {@code enumeration}; {@link org.cyclotron.cycle.Verification} says whether they agreed. Depends on {@code lfsr}
 * and {@code algebra}.
 */
@NullMarked
package org.cyclotron.cycle;

import org.jspecify.annotations.NullMarked;
