package org.cyclotron.app;

import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.Verification;

/**
 * What an analysis of several registers brought.
 *
 * @param registers those that were finished, in the order of the file
 * @param cancelled whether it was stopped before all were finished
 */
public record FileAnalysis(List<AnalyzedRegister> registers, boolean cancelled) {
    public FileAnalysis {
        registers = List.copyOf(registers);
    }

    /** Whether a walk contradicted the algebra. */
    public boolean anyFailed() {
        return registers.stream()
                .anyMatch(register -> register.analysis().verification().status() == Verification.Status.FAILED);
    }
}
