package org.cyclotron.gui.comparison;

import java.util.List;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A subject some of whose registers may not be analysed yet. */
record PendingSubject(Scope scope, String name, List<ListedRegister> registers) {
    PendingSubject {
        registers = List.copyOf(registers);
    }

    SubjectKey key(String kernel, boolean preview) {
        return new SubjectKey(scope, registers.stream().map(r -> r.row().lfsr()).toList(), kernel, preview);
    }

    /** The registers with what is known of them. */
    List<PlannedRegister> planned() {
        return registers.stream()
                .map(register -> {
                    RegisterAnalysis known = register.analysis();
                    return known == null
                            ? PlannedRegister.of(register.row().lfsr())
                            : PlannedRegister.of(known.algebra());
                })
                .toList();
    }

    /** The subject with everything analysed, algebra only: the strategies themselves walk the states. */
    Subject analysed(Cancellation cancellation) {
        return new Subject(
                scope,
                name,
                registers.stream()
                        .map(register -> analysed(register, cancellation))
                        .toList());
    }

    private static AnalyzedRegister analysed(ListedRegister register, Cancellation cancellation) {
        RegisterAnalysis known = register.analysis();
        return new AnalyzedRegister(
                register.row(),
                known != null
                        ? known
                        : RegisterAnalyzer.analyze(
                                register.row().lfsr(),
                                AnalysisOptions.standard().withoutWalking(),
                                Progress.NONE,
                                cancellation));
    }
}
