/**
 * Running the enumeration of registers in one of several ways, and what came of it.
 *
 * <p>Vocabulary: a {@link org.cyclotron.execution.Decomposition} cuts the state space of a register into {@link
 * org.cyclotron.execution.Task}s; the cut of one register for one run is a {@link org.cyclotron.execution.Division}; a
 * {@link org.cyclotron.execution.Backend} decides where the tasks run; both together are an {@link
 * org.cyclotron.execution.ExecutionStrategy}. A {@link org.cyclotron.execution.Plan} goes in, an {@link
 * org.cyclotron.execution.ExecutionResult} comes out, and the {@link org.cyclotron.execution.CorrectnessGate} judges it
 * against the algebraic answer. Tasks and outcomes are plain data. Depends on {@code enumeration}, {@code cycle},
 * {@code lfsr} and {@code timing}.
 */
@NullMarked
package org.cyclotron.execution;

import org.jspecify.annotations.NullMarked;
