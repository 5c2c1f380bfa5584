package org.cyclotron.cli;

import org.cyclotron.app.ExportNames;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;

/** Names of the files about a subject. */
final class SubjectNames {
    private SubjectNames() {}

    /** The stem: the line and the name of a register, or the name of the file. */
    static String stem(Subject subject) {
        return subject.scope() == Scope.REGISTER
                ? ExportNames.stem(subject.registers().getFirst().row())
                : ExportNames.stem(subject.name());
    }
}
