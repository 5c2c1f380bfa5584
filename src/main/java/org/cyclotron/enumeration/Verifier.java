package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.cycle.Verification;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Compares the algebraic answer with the walked one. Stateless and safe for use by several threads.
 *
 * <p>Verified means: the walk covers all q^d states, and its terms and tails equal the algebraic ones. Where the
 * algebraic structure is not known, a walk that covers the space and fits everything that is known is an answer of its
 * own: the status stays {@code algebraic-only}, since there was nothing to compare, and the walked terms are given.
 */
public final class Verifier {
    private Verifier() {}

    /**
     * Walks the register if that is feasible, and compares.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Verification verify(
            AlgebraicAnalysis analysis, Kernel kernel, Progress progress, Cancellation cancellation) {
        WalkPrediction prediction = kernel.predict(analysis.lfsr());
        if (prediction.reason() != null) {
            return Verification.algebraicOnly(prediction.states(), prediction.reason());
        }
        try {
            return compare(analysis, kernel.id(), kernel.walk(analysis.lfsr(), progress, cancellation));
        } catch (UnfinishedWalkException e) {
            return Verification.algebraicOnly(prediction.states(), String.valueOf(e.getMessage()));
        }
    }

    /** Compares the algebraic answer with a census made by the named method. */
    public static Verification compare(AlgebraicAnalysis analysis, String method, WalkedCensus census) {
        Optional<String> disagreement = disagreement(analysis, census);
        if (disagreement.isPresent()) {
            List<CycleTerm> walked = census.structure().terms();
            return verification(Verification.Status.FAILED, analysis, method, census, disagreement.get(), walked);
        }
        if (analysis.structureReason() != null) {
            String reason = "nothing to compare the walked structure with: " + analysis.structureReason();
            List<CycleTerm> walked = census.structure().terms();
            return verification(Verification.Status.ALGEBRAIC_ONLY, analysis, method, census, reason, walked);
        }
        return verification(Verification.Status.VERIFIED, analysis, method, census, null, null);
    }

    private static Verification verification(
            Verification.Status status,
            AlgebraicAnalysis analysis,
            String method,
            WalkedCensus census,
            @Nullable String reason,
            @Nullable List<CycleTerm> walked) {
        return new Verification(
                status,
                method,
                analysis.lfsr().stateCount(),
                census.statesCovered(),
                census.statesStepped(),
                reason,
                walked);
    }

    private static Optional<String> disagreement(AlgebraicAnalysis analysis, WalkedCensus census) {
        return uncovered(analysis, census)
                .or(() -> tailsDiffer(analysis.tails(), census.tails()))
                .or(() -> analysis.structure() != null
                        ? structuresDiffer(analysis.structure(), census.structure())
                        : lengthsImpossible(analysis, census.structure()));
    }

    private static Optional<String> uncovered(AlgebraicAnalysis analysis, WalkedCensus census) {
        BigInteger counted = census.tails().stream()
                .map(TailLevel::states)
                .reduce(census.structure().states(), BigInteger::add);
        BigInteger expected = analysis.lfsr().stateCount();
        if (!census.statesCovered().equals(expected) || !counted.equals(expected)) {
            return Optional.of("the walk covers %s states and its terms and tails hold %s, but there are %s"
                    .formatted(census.statesCovered(), counted, expected));
        }
        return Optional.empty();
    }

    private static Optional<String> tailsDiffer(List<TailLevel> algebra, List<TailLevel> walked) {
        for (int i = 0; i < Math.max(algebra.size(), walked.size()); i++) {
            BigInteger expected = i < algebra.size() ? algebra.get(i).states() : BigInteger.ZERO;
            BigInteger found = i < walked.size() ? walked.get(i).states() : BigInteger.ZERO;
            if (!expected.equals(found)) {
                return Optional.of(
                        "tails of length %s: algebra gives %s states, walking %s".formatted(i + 1, expected, found));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> structuresDiffer(CycleStructure algebra, CycleStructure walked) {
        if (algebra.sameAs(walked)) {
            return Optional.empty();
        }
        for (CycleTerm term : algebra.terms()) {
            BigInteger found = count(walked, term.length());
            if (!found.equals(term.count())) {
                return Optional.of(differs(term.length(), term.count(), found));
            }
        }
        return walked.terms().stream()
                .filter(term -> count(algebra, term.length()).signum() == 0)
                .findFirst()
                .map(term -> differs(term.length(), BigInteger.ZERO, term.count()));
    }

    private static String differs(BigInteger length, BigInteger algebra, BigInteger walked) {
        return "cycles of length %s: algebra gives %s, walking %s".formatted(length, algebra, walked);
    }

    private static BigInteger count(CycleStructure structure, BigInteger length) {
        return structure.terms().stream()
                .filter(term -> term.length().equals(length))
                .map(CycleTerm::count)
                .findFirst()
                .orElse(BigInteger.ZERO);
    }

    /** What can be said when the order is only bounded: the order is the least common multiple of the lengths. */
    private static Optional<String> lengthsImpossible(AlgebraicAnalysis analysis, CycleStructure walked) {
        BigInteger order = walked.terms().stream()
                .map(CycleTerm::length)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        BigInteger upper = analysis.order().divides();
        BigInteger lower = analysis.order().multipleOf();
        if (upper.mod(order).signum() != 0 || order.mod(lower).signum() != 0) {
            return Optional.of(
                    "the walked lengths have the least common multiple %s, but by algebra the order is a multiple of %s and divides %s"
                            .formatted(order, lower, upper));
        }
        return Optional.empty();
    }
}
