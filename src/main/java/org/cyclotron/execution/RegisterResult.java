package org.cyclotron.execution;

import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * What a run found of one register.
 *
 * @param census cycles, tails and a representative of each length; null where nothing was found
 * @param reason why there is no complete census; null when there is
 * @param assisted whether the strategy was told the lengths by algebra, so that its agreement is no independent proof
 */
public record RegisterResult(
        Lfsr lfsr,
        State state,
        @Nullable WalkedCensus census,
        @Nullable String reason,
        boolean assisted) {
    /** How far the enumeration came. */
    public enum State {
        /** The strategy holds the census to be complete. */
        COMPLETE,
        /** Cancelled; the census, if any, holds what was finished. */
        CANCELLED,
        /** Not begun: it would take too much, or the strategy cannot do it. */
        REFUSED,
        /** The strategy met a contradiction and gave up. */
        FAILED
    }

    /** A finished enumeration. */
    public static RegisterResult complete(Lfsr lfsr, WalkedCensus census, boolean assisted) {
        return new RegisterResult(lfsr, State.COMPLETE, census, null, assisted);
    }

    /** A cancelled enumeration. */
    public static RegisterResult cancelled(Lfsr lfsr, @Nullable WalkedCensus census, boolean assisted) {
        return new RegisterResult(lfsr, State.CANCELLED, census, "cancelled", assisted);
    }

    /** An enumeration that was not begun. */
    public static RegisterResult refused(Lfsr lfsr, String reason) {
        return new RegisterResult(lfsr, State.REFUSED, null, reason, false);
    }

    /** An enumeration that contradicts itself. */
    public static RegisterResult failed(Lfsr lfsr, String reason, boolean assisted) {
        return new RegisterResult(lfsr, State.FAILED, null, reason, assisted);
    }
}
