package org.cyclotron.report.overhead;

import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;
import org.cyclotron.report.Figures;

/** Names of what was compared, with what must be known beside a figure. */
final class Subjects {
    private Subjects() {}

    /** Such as {@code original-14, 16,384 states}, with kernel and scope where they are not the usual ones. */
    static String name(Comparison comparison) {
        Subject subject = comparison.request().subject();
        String kernel = comparison.request().kernel();
        return subject.name() + ", "
                + (subject.scope() == Scope.FILE ? subject.registers().size() + " registers, " : "")
                + Figures.full(subject.states()) + " states"
                + (kernel.equals("plain") ? "" : ", kernel " + kernel)
                + (comparison.request().preview() ? ", preview" : "");
    }
}
