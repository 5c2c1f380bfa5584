/**
 * What a sequence of a register looks like: its period, balance, runs, autocorrelation, linear complexity and Golomb's
 * postulates; and the way back, from a sequence as people paste it to the shortest register that makes it.
 *
 * <p>Vocabulary: a span is the part of a sequence that is looked at, one whole period or the first elements; a run is a
 * maximal stretch of equal elements, counted around the end where the span is a period; a shift &tau; is out of phase
 * where it is no multiple of the period. Depends on {@code lfsr} and the algebra.
 */
@NullMarked
package org.cyclotron.sequence;

import org.jspecify.annotations.NullMarked;
