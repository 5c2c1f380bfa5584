package org.cyclotron.execution;

import org.cyclotron.enumeration.TaskKernel;
import org.jspecify.annotations.Nullable;

/** Chooses a strategy for each register. Immutable and safe for use by several threads. */
public interface StrategyChooser {
    /**
     * The strategy that is expected to be the fastest among those that can enumerate a register.
     *
     * @param mostWorkers it has at most so many, at least 1
     */
    StrategyName choose(PlannedRegister register, int mostWorkers, TaskKernel kernel);

    /** Why its choices are not to be relied on; null when they rest on measurements of this machine. */
    @Nullable
    String reservation();
}
