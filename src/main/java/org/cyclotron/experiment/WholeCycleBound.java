package org.cyclotron.experiment;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.costmodel.SpeedupBound;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.jspecify.annotations.Nullable;

/**
 * The speed-up that a strategy cannot pass on a subject, known before a run. Where a worker walks whole cycles, registers
 * follow each other and each takes at least its longest cycle; where a worker takes whole registers, the largest decides.
 */
public final class WholeCycleBound {
    private WholeCycleBound() {}

    /** The bound, at most the number of workers; null where there is none, or a cycle structure is not known. */
    public static @Nullable Double of(StrategyName strategy, Subject subject) {
        ExecutionStrategy found = Strategies.of(strategy);
        if (subject.registers().isEmpty() || !found.isParallel()) {
            return null;
        }
        if (found.spansRegisters()) {
            return new SpeedupBound(subject.states(), largest(subject)).ratio(strategy.workers());
        }
        return found.walksWholeCycles() ? wholeCycles(subject, strategy.workers()) : null;
    }

    private static BigInteger largest(Subject subject) {
        return subject.registers().stream()
                .map(register -> register.row().lfsr().stateCount())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable Double wholeCycles(Subject subject, int workers) {
        BigInteger states = BigInteger.ZERO;
        BigInteger longest = BigInteger.ZERO;
        List<AnalyzedRegister> registers = subject.registers();
        for (AnalyzedRegister register : registers) {
            @Nullable CycleStructure structure = register.analysis().algebra().structure();
            if (structure == null) {
                return null;
            }
            states = states.add(structure.states());
            longest = longest.add(structure.longest());
        }
        return new SpeedupBound(states, longest).ratio(workers);
    }
}
