/**
 * Backends, one class each, and the registries of backends, strategies and presets.
 *
 * <p>A strategy is a {@link org.cyclotron.execution.Decomposition} on a {@link org.cyclotron.execution.Backend}; {@link
 * org.cyclotron.execution.strategy.Strategies} holds every combination that makes sense. Threads are named {@code
 * cyclotron-worker-…}. Some, and some of the processes of {@code execution.worker}, are kept between runs, at rest, until {@link org.cyclotron.execution.strategy.Backends#release}
 * or the end of this process. Depends on {@code execution}, {@code execution.worker}, {@code execution.decomposition} and
 * {@code timing}.
 */
@NullMarked
package org.cyclotron.execution.strategy;

import org.jspecify.annotations.NullMarked;
