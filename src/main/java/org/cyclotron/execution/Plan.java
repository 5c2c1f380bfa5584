package org.cyclotron.execution;

import java.util.List;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * What to run: one register, or all registers of a file, by a strategy.
 *
 * @param registers in the order of the results; may be empty
 * @param chooser for strategies that choose among others; null where there is none, and then they use rough defaults.
 *     Others do not look at it
 */
public record Plan(
        StrategyName strategy,
        List<PlannedRegister> registers,
        @Nullable StrategyChooser chooser) {
    public Plan {
        registers = List.copyOf(registers);
    }

    /** A plan for a strategy that chooses nothing, or by rough defaults. */
    public Plan(StrategyName strategy, List<PlannedRegister> registers) {
        this(strategy, registers, null);
    }

    /** A plan for one register without assistance. */
    public static Plan of(StrategyName strategy, Lfsr lfsr) {
        return new Plan(strategy, List.of(PlannedRegister.of(lfsr)));
    }

    public int workers() {
        return strategy.workers();
    }

    /**
     * The kernel.
     *
     * @throws IllegalArgumentException when the strategy names one that is not known
     */
    public TaskKernel kernel() {
        return TaskKernels.byId(strategy.kernel());
    }
}
