package org.cyclotron.report;

import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Certainty;

/** The one word that lists show for a register. */
public enum RegisterKind {
    PRIMITIVE("primitive"),
    IRREDUCIBLE("irreducible"),
    REDUCIBLE("reducible"),
    SINGULAR("singular");

    private final String label;

    RegisterKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The most telling kind: singular before all, primitive only when that is certain. */
    public static RegisterKind of(AlgebraicAnalysis algebra) {
        if (algebra.singular()) {
            return SINGULAR;
        }
        if (algebra.primitive() == Certainty.YES) {
            return PRIMITIVE;
        }
        return algebra.irreducible() ? IRREDUCIBLE : REDUCIBLE;
    }
}
