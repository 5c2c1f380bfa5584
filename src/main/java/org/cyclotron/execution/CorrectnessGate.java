package org.cyclotron.execution;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.Verifier;
import org.cyclotron.enumeration.WalkedCensus;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a run may count. A run passes when for every register the census equals the algebraic one, its lengths
 * sum to q^(d&minus;e) and all its states to q^d; a run that does not pass is struck out of every statistic.
 *
 * <p>Statuses: {@code verified}; {@code assisted} where the strategy was told the lengths and all agrees;
 * {@code algebraic-only} where the register was not enumerated or there is no algebraic structure to compare with;
 * {@code failed} with both figures. Stateless.
 */
public final class CorrectnessGate {
    private CorrectnessGate() {}

    /**
     * Judges every register of a run.
     *
     * @param analyses the algebraic analyses, in the order of the plan
     * @throws IllegalArgumentException when these are not the analyses of the registers of the plan
     */
    public static List<Verification> judge(ExecutionResult result, List<AlgebraicAnalysis> analyses) {
        if (analyses.size() != result.registers().size()) {
            throw new IllegalArgumentException("%d analyses for %d registers"
                    .formatted(analyses.size(), result.registers().size()));
        }
        String asked = result.plan().strategy().toString();
        List<Verification> verifications = new ArrayList<>();
        for (int i = 0; i < analyses.size(); i++) {
            String method = i < result.chosen().size()
                    ? asked + ", which chose " + result.chosen().get(i)
                    : asked;
            verifications.add(judge(result.registers().get(i), analyses.get(i), method));
        }
        return verifications;
    }

    /** Whether the run is complete and everything in it was verified, independently or assisted. */
    public static boolean passes(ExecutionResult result, List<AlgebraicAnalysis> analyses) {
        return !result.cancelled()
                && judge(result, analyses).stream()
                        .map(Verification::status)
                        .allMatch(status ->
                                status == Verification.Status.VERIFIED || status == Verification.Status.ASSISTED);
    }

    private static Verification judge(RegisterResult result, AlgebraicAnalysis analysis, String method) {
        if (!result.lfsr().equals(analysis.lfsr())) {
            throw new IllegalArgumentException("the analysis of another register than " + result.lfsr());
        }
        WalkedCensus census = result.census();
        return switch (result.state()) {
            case COMPLETE ->
                census == null
                        ? failed(analysis, method, "there is no census")
                        : compare(result, census, analysis, method);
            case FAILED -> failed(analysis, method, reason(result));
            case REFUSED, CANCELLED ->
                Verification.algebraicOnly(analysis.lfsr().stateCount(), reason(result));
        };
    }

    private static Verification compare(
            RegisterResult result, WalkedCensus census, AlgebraicAnalysis analysis, String method) {
        BigInteger onCycles = census.structure().states();
        if (!onCycles.equals(analysis.cyclicStates())) {
            return failed(
                    analysis,
                    method,
                    "the lengths of the cycles sum to %s, but %s states lie on cycles"
                            .formatted(onCycles, analysis.cyclicStates()),
                    census);
        }
        Verification verification = Verifier.compare(analysis, method, census);
        if (!result.assisted() || verification.status() != Verification.Status.VERIFIED) {
            return verification;
        }
        return new Verification(
                Verification.Status.ASSISTED,
                method,
                verification.statesExpected(),
                verification.statesCovered(),
                verification.statesStepped(),
                "the lengths were taken from algebra; the walk is consistent with them",
                null);
    }

    private static String reason(RegisterResult result) {
        return result.reason() == null ? "no reason given" : result.reason();
    }

    private static Verification failed(AlgebraicAnalysis analysis, String method, String reason) {
        return failed(analysis, method, reason, null);
    }

    private static Verification failed(
            AlgebraicAnalysis analysis, String method, String reason, @Nullable WalkedCensus census) {
        return new Verification(
                Verification.Status.FAILED,
                method,
                analysis.lfsr().stateCount(),
                census == null ? BigInteger.ZERO : census.statesCovered(),
                census == null ? BigInteger.ZERO : census.statesStepped(),
                reason,
                census == null ? null : census.structure().terms());
    }
}
