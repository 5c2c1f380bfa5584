package org.cyclotron.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The analysis of a register: the algebraic answer, and how it was checked. */
public record RegisterAnalysis(AlgebraicAnalysis algebra, Verification verification) {
    /** The cycle structure: by algebra, else as it was walked; null where neither tells it. */
    public @Nullable CycleStructure structure() {
        @Nullable CycleStructure algebraic = algebra.structure();
        @Nullable List<CycleTerm> walked = verification.walked();
        return algebraic != null || walked == null || walked.isEmpty() ? algebraic : new CycleStructure(walked);
    }
}
