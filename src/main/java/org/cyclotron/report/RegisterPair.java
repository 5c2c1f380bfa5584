package org.cyclotron.report;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.report.AnalysisLine.Kind;

/**
 * A register that stands in two analyses.
 *
 * @param lines what both say of it, a line a fact
 */
public record RegisterPair(KeptRegister before, KeptRegister after, List<AnalysisLine> lines, Judgement judgement) {
    public RegisterPair {
        lines = List.copyOf(lines);
    }

    /** How the two analyses of a register stand to each other, the worst first. */
    public enum Judgement {
        CONTRADICTION("in contradiction"),
        FAILED("failed"),
        OTHER_REGISTER("no longer the same register"),
        KNOWLEDGE("known further in one"),
        CHECK("checked otherwise"),
        ALIKE("alike");

        private final String words;

        Judgement(String words) {
            this.words = words;
        }

        /** What is said of so many registers. */
        String words() {
            return words;
        }
    }

    /** What two analyses say of a register. */
    public static RegisterPair of(KeptRegister before, KeptRegister after) {
        List<AnalysisLine> lines = Arrays.stream(AnalysisFact.values())
                .map(fact -> line(fact, before, after))
                .toList();
        return new RegisterPair(before, after, lines, judgement(before, after, lines));
    }

    private static AnalysisLine line(AnalysisFact fact, KeptRegister before, KeptRegister after) {
        Object earlier = fact.of(before);
        Object later = fact.of(after);
        boolean contradicts = isSame(before, after)
                && fact.followsFromPolynomial()
                && earlier != null
                && later != null
                && (fact != AnalysisFact.ORDER || !canBeSame(before.order(), after.order()));
        return AnalysisLine.of(name(before, after), fact, earlier, later, contradicts);
    }

    /** Whether the row means the same: the same polynomial over the same field. */
    private static boolean isSame(KeptRegister before, KeptRegister after) {
        return before.lfsr().equals(after.lfsr());
    }

    /** Whether one number can be both orders: each is a multiple of one number and divides another. */
    private static boolean canBeSame(Order one, Order other) {
        return divides(one.multipleOf(), other.divides()) && divides(other.multipleOf(), one.divides());
    }

    private static boolean divides(BigInteger factor, BigInteger number) {
        return number.mod(factor).signum() == 0;
    }

    private static Judgement judgement(KeptRegister before, KeptRegister after, List<AnalysisLine> lines) {
        List<AnalysisLine> telling =
                lines.stream().filter(AnalysisLine::isTelling).toList();
        if (telling.stream().anyMatch(line -> line.kind() == Kind.CONTRADICTS)) {
            return Judgement.CONTRADICTION;
        }
        if (before.isFailed() || after.isFailed()) {
            return Judgement.FAILED;
        }
        if (!isSame(before, after)) {
            return Judgement.OTHER_REGISTER;
        }
        if (telling.stream().anyMatch(line -> line.fact().followsFromPolynomial())) {
            return Judgement.KNOWLEDGE;
        }
        return telling.isEmpty() ? Judgement.ALIKE : Judgement.CHECK;
    }

    /** The name; both where they differ. */
    public String name() {
        return name(before, after);
    }

    private static String name(KeptRegister before, KeptRegister after) {
        return before.label().equals(after.label()) ? after.label() : before.label() + " and " + after.label();
    }

    /** What is wrong with a result, in a sentence; empty where nothing is. */
    public Optional<String> danger() {
        return switch (judgement) {
            case CONTRADICTION -> Optional.of(contradiction());
            case FAILED -> Optional.of(failure());
            case OTHER_REGISTER, KNOWLEDGE, CHECK, ALIKE -> Optional.empty();
        };
    }

    private String contradiction() {
        List<AnalysisFact> facts = lines.stream()
                .filter(line -> line.kind() == Kind.CONTRADICTS)
                .map(AnalysisLine::fact)
                .toList();
        // Cycles are counted in the structure.
        String differing = facts.stream()
                .filter(fact -> fact != AnalysisFact.CYCLES && fact != AnalysisFact.LONGEST)
                .map(fact -> fact.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        return name() + ": the polynomial is the same, but not the " + differing
                + ". One of the two analyses is wrong.";
    }

    private String failure() {
        if (before.isFailed() && after.isFailed()) {
            return failure(name(), "in both", after);
        }
        return before.isFailed() ? failure(name(), "before", before) : failure(name(), "after", after);
    }

    /** A sentence on a register that failed. @param where such as {@code before} */
    static String failure(String name, String where, KeptRegister failed) {
        String reason = failed.verification().reason();
        return name + ": failed " + where + (reason == null ? "" : ", " + reason) + ".";
    }
}
