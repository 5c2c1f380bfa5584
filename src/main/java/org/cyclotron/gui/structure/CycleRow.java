package org.cyclotron.gui.structure;

import java.math.BigInteger;
import org.cyclotron.cycle.CycleTerm;
import org.jspecify.annotations.Nullable;

/**
 * A row of the cycle table.
 *
 * @param term the term as algebra gives it; as walking gives it where algebra has no such length or no structure
 * @param algebra how many such cycles there are by algebra; null where algebra does not say
 * @param walked how many a walk found that disagrees with algebra; null where there is no disagreement to show
 * @param share the share of all states on cycles, 0 &hellip; 1
 */
record CycleRow(
        CycleTerm term,
        @Nullable BigInteger algebra,
        @Nullable BigInteger walked,
        double share) {
    /** Whether both answers are shown and differ. */
    boolean differs() {
        return walked != null && !walked.equals(algebra == null ? BigInteger.ZERO : algebra);
    }

    BigInteger length() {
        return term.length();
    }
}
