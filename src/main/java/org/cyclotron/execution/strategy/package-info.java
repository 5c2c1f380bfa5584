/**
 * Backends, one class each, and the registries of backends, strategies and presets.
 *
 * <p>A strategy is a {@link org.cyclotron.execution.Decomposition} on a {@link org.cyclotron.execution.Backend}; {@link
 * org.cyclotron.execution.strategy.Strategies} holds every combination that makes sense. Threads are named {@code
 * cyclotron-worker-…}, live for one run at most, and are gone when the run returns. Processes are those of {@code
 * execution.worker}; some are kept between runs, at rest, until {@link org.cyclotron.execution.strategy.Backends#release}
 * or the end of this process. Depends on {@code execution}, {@code execution.worker}, {@code execution.decomposition} and
 * {@code timing}.
 */
@NullMarked
package org.cyclotron.execution.strategy;

import org.jspecify.annotations.NullMarked;
