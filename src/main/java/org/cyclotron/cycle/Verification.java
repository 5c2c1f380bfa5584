package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the algebraic answer was checked against an answer from walking states.
 *
 * @param status the outcome
 * @param method how the states were walked, such as {@code bitmap}; null when they were not
 * @param statesExpected all states of the space, q^d
 * @param statesCovered states accounted for by the walk; 0 when there was none
 * @param statesStepped steps taken; more than covered where a method walks a state twice; 0 when there was no walk
 * @param reason why there is no comparison, or what disagreed; null when verified
 * @param walked the walked terms when they disagree with the algebraic ones, or when the algebraic structure is not
 *     known and they are an answer of their own; null otherwise
 */
public record Verification(
        Status status,
        @Nullable String method,
        BigInteger statesExpected,
        BigInteger statesCovered,
        BigInteger statesStepped,
        @Nullable String reason,
        @Nullable List<CycleTerm> walked) {
    /** The method that accounts for every state by the returns of cycles to a section, and visits few of them. */
    public static final String SECTIONS = "sections";

    /** The outcomes, worst last. */
    public enum Status {
        /** Both answers are complete and equal. */
        VERIFIED("verified"),
        /** The walk used the algebraic length as a hint, so it is consistent but not independent. */
        ASSISTED("assisted"),
        /** Too large to walk, not asked for, or walked with no algebraic structure to compare with. */
        ALGEBRAIC_ONLY("algebraic-only"),
        /** The answers differ, or the walk does not cover the space. */
        FAILED("failed");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** The word used in files and on the command line. */
        public String id() {
            return id;
        }
    }

    /** Whether every state was walked; with sections only those of the section were. */
    public boolean walkedEveryState() {
        return status == Status.VERIFIED && !SECTIONS.equals(method);
    }

    /** No walk was made. */
    public static Verification algebraicOnly(BigInteger statesExpected, String reason) {
        return new Verification(
                Status.ALGEBRAIC_ONLY, null, statesExpected, BigInteger.ZERO, BigInteger.ZERO, reason, null);
    }
}
