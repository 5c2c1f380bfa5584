package org.cyclotron.gui.comparison;

import java.util.List;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;
import org.cyclotron.lfsr.Lfsr;

/**
 * What a comparison is about, whatever its strategies: comparisons with the same key can be put together.
 *
 * @param registers themselves and not their rows, so that editing and undoing finds results again
 */
record SubjectKey(Scope scope, List<Lfsr> registers, String kernel, boolean preview) {
    SubjectKey {
        registers = List.copyOf(registers);
    }

    static SubjectKey of(ComparisonRequest request) {
        Subject subject = request.subject();
        return new SubjectKey(
                subject.scope(),
                subject.registers().stream()
                        .map(register -> register.row().lfsr())
                        .toList(),
                request.kernel(),
                request.preview());
    }
}
