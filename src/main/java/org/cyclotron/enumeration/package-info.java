/**
 * Kernels that find the cycle structure of a register by walking its states.
 *
 * <p>This is the answer that owes nothing to algebra: a kernel uses the step of {@link org.cyclotron.lfsr.Lfsr} and
 * counting, never a polynomial, so that its agreement with {@code cycle} is evidence. The
 * {@link org.cyclotron.enumeration.Verifier} compares the two.
 *
 * <p>Vocabulary: a state is handled as its number &Sigma; s(t+i) q^i; to <em>cover</em> a state is to account for it, to
 * <em>step</em> is to compute one next state. Depends on {@code cycle}, {@code lfsr}, {@code algebra} and
 * {@code progress}.
 */
@NullMarked
package org.cyclotron.enumeration;

import org.jspecify.annotations.NullMarked;
