package org.cyclotron.execution;

import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * A register to enumerate.
 *
 * @param algebra its algebraic analysis, for strategies that are assisted by it; null where there is none. Others do not
 *     look at it
 */
public record PlannedRegister(Lfsr lfsr, @Nullable AlgebraicAnalysis algebra) {
    /** A register without assistance. */
    public static PlannedRegister of(Lfsr lfsr) {
        return new PlannedRegister(lfsr, null);
    }

    /** A register with its analysis. */
    public static PlannedRegister of(AlgebraicAnalysis algebra) {
        return new PlannedRegister(algebra.lfsr(), algebra);
    }
}
