package org.cyclotron.report;

import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Certainty;

/** What kind of register it is, as one word. */
public enum RegisterKind {
    UNKNOWN("not analysed"),
    SINGULAR("singular"),
    PRIMITIVE("primitive"),
    IRREDUCIBLE("irreducible"),
    REDUCIBLE("reducible");

    private final String label;

    RegisterKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The kind of an analysed register; irreducible where it is not certain that it is primitive. */
    public static RegisterKind of(AlgebraicAnalysis analysis) {
        if (analysis.singular()) {
            return SINGULAR;
        }
        if (analysis.primitive() == Certainty.YES) {
            return PRIMITIVE;
        }
        return analysis.irreducible() ? IRREDUCIBLE : REDUCIBLE;
    }
}
