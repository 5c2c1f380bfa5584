/**
 * Kernels that find the cycle structure of a register by walking its states.
 *
 * <p>This is the answer that owes nothing to algebra: a kernel uses the step of {@link org.cyclotron.lfsr.Lfsr} and
 * counting, so that its agreement with {@code cycle} is evidence. Some kernels take {@link org.cyclotron.enumeration.WalkHints}
 * from algebra to choose how to walk; each says which, and no count follows from one. The
 * {@link org.cyclotron.enumeration.Verifier} compares the two.
 *
 * <p>Vocabulary: a state is handled as its number &Sigma; s(t+i) q^i; to <em>cover</em> a state is to account for it, to
 * <em>step</em> is to compute one next state, a <em>mark</em> is a state where a piece of a cycle may begin. Depends on {@code cycle},
 * {@code lfsr}, {@code algebra}, {@code storage} and {@code progress}.
 */
@NullMarked
package org.cyclotron.enumeration;

import org.jspecify.annotations.NullMarked;
