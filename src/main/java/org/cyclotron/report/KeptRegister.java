package org.cyclotron.report;

import java.util.Optional;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis says of a register, as it was written down: nothing of it is computed again.
 *
 * @param line of the file, counted from 1
 * @param name null where the file gives none
 * @param order of the periodic part
 * @param preperiod the height of the tails
 * @param structure by algebra, or else by walking; representatives are left out; null when it is not known
 */
public record KeptRegister(
        int line,
        @Nullable String name,
        Lfsr lfsr,
        Order order,
        int preperiod,
        @Nullable CycleStructure structure,
        Verification verification) {
    public KeptRegister {
        if (structure != null) {
            structure = new CycleStructure(structure.terms().stream()
                    .map(term -> new CycleTerm(term.length(), term.count(), null))
                    .toList());
        }
    }

    /** The name, or the line. */
    public String label() {
        return Optional.ofNullable(name).orElse("line " + line);
    }

    /** Whether the walk disagreed with the algebra. */
    public boolean isFailed() {
        return verification.status() == Verification.Status.FAILED;
    }
}
