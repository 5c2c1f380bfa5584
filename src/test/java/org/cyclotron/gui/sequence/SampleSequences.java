package org.cyclotron.gui.sequence;

import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Registers for tests of the Sequence workspace. */
final class SampleSequences {
    private SampleSequences() {}

    /** x^2 (x^2+x+1)^2 (x^4+x+1): sequences with tails. */
    static RegisterListItem tails() {
        Lfsr lfsr = SampleRegisters.tails();
        return RegisterListItem.of(1, "tails-10", lfsr)
                .with(RegisterAnalyzer.analyze(lfsr, AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE));
    }

    /** x^12+x^6+x^4+x+1, primitive. */
    static RegisterListItem primitive() {
        return RegisterListItem.of(2, "primitive-12", SampleRegisters.trinomialSum(12, 6, 4, 1));
    }

    /** x^20+x^3+1, primitive: a million elements. */
    static RegisterListItem million() {
        return RegisterListItem.of(3, "primitive-20", SampleRegisters.trinomialSum(20, 3));
    }

    /** x^21+x^2+1, primitive: two million elements. */
    static RegisterListItem twoMillion() {
        return RegisterListItem.of(4, "primitive-21", SampleRegisters.trinomialSum(21, 2));
    }

    /** x^61+x^5+x^2+x+1, primitive: a period nobody looks at as a whole. */
    static RegisterListItem endless() {
        return RegisterListItem.of(5, "big-61", SampleRegisters.trinomialSum(61, 5, 2, 1));
    }

    /** Over GF(3): x^6+x+2, primitive. */
    static RegisterListItem ternary() {
        return RegisterListItem.of(6, "ternary-6", new Lfsr(FiniteFields.of(3), 1, 2, 0, 0, 0, 0));
    }

    /** Over GF(256): two cells, primitive: 65,535 elements. */
    static RegisterListItem bytes() {
        return RegisterListItem.of(7, "bytes", new Lfsr(FiniteFields.of(256), 2, 9));
    }

    /** Eight cells whose cycles are short. */
    static RegisterListItem reducible() {
        return RegisterListItem.of(8, "original-12", new Lfsr(FiniteFields.of(2), 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0));
    }

    static List<RegisterListItem> all() {
        return List.of(tails(), primitive(), million(), twoMillion(), endless(), ternary(), bytes(), reducible());
    }
}
