package org.cyclotron.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What two analyses say of one thing.
 *
 * @param register its name, or the line it stands in
 * @param before null where the earlier does not know it, or has no such register
 * @param after the same of the later
 */
public record AnalysisLine(
        String register,
        AnalysisFact fact,
        @Nullable Object before,
        @Nullable Object after,
        Kind kind) {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final String NONE = "–";

    /** How the two stand to each other. */
    public enum Kind {
        SAME("same"),
        DIFFERS("differs"),
        /** Both cannot be right. */
        CONTRADICTS("contradicts"),
        ONLY_BEFORE("only-before"),
        ONLY_AFTER("only-after");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word used in files. */
        public String id() {
            return id;
        }
    }

    /** What both say of a register. @param contradicts whether it cannot differ */
    static AnalysisLine of(
            String register, AnalysisFact fact, @Nullable Object before, @Nullable Object after, boolean contradicts) {
        Kind kind = Objects.equals(before, after) ? Kind.SAME : contradicts ? Kind.CONTRADICTS : Kind.DIFFERS;
        return new AnalysisLine(register, fact, before, after, kind);
    }

    /** Whether a result is wrong by what stands here. */
    public boolean isDanger() {
        return kind == Kind.CONTRADICTS || before == Verification.Status.FAILED || after == Verification.Status.FAILED;
    }

    /** Whether there is something to look at. */
    public boolean isTelling() {
        return kind != Kind.SAME || isDanger();
    }

    /** After less before; null where that means nothing. */
    public @Nullable BigInteger difference() {
        return before instanceof BigInteger earlier && after instanceof BigInteger later
                ? later.subtract(earlier)
                : null;
    }

    /** The same in per cent of before, to four decimals; null where that means nothing. */
    public @Nullable BigDecimal percent() {
        BigInteger difference = difference();
        return difference == null
                        || !fact.hasShare()
                        || !(before instanceof BigInteger earlier)
                        || earlier.signum() <= 0
                ? null
                : new BigDecimal(difference.multiply(HUNDRED)).divide(new BigDecimal(earlier), 4, RoundingMode.HALF_UP);
    }

    /** What the earlier says, abridged. */
    public String beforeText() {
        return kind == Kind.ONLY_AFTER ? NONE : AnalysisFact.abridged(before);
    }

    /** What the later says, abridged. */
    public String afterText() {
        return kind == Kind.ONLY_BEFORE ? NONE : AnalysisFact.abridged(after);
    }

    /** The difference, abridged; else in words how the two stand to each other. */
    public String differenceText() {
        BigInteger difference = difference();
        return switch (kind) {
            case SAME -> "same";
            case ONLY_BEFORE -> "only before";
            case ONLY_AFTER -> "only after";
            case DIFFERS, CONTRADICTS ->
                difference == null ? change() : sign(difference) + Figures.count(difference.abs());
        };
    }

    private String change() {
        boolean knownBefore = before != null && !(before instanceof Order);
        boolean knownAfter = after != null && !(after instanceof Order);
        return knownBefore == knownAfter ? "differs" : knownAfter ? "now known" : "no longer known";
    }

    /** The difference in per cent, abridged; a dash where that means nothing. */
    public String percentText() {
        BigInteger difference = difference();
        if (kind == Kind.SAME || percent() == null || difference == null || !(before instanceof BigInteger earlier)) {
            return NONE;
        }
        BigInteger whole = difference.abs().multiply(HUNDRED).divide(earlier);
        if (whole.bitLength() > 10) {
            return sign(difference) + Figures.count(whole) + " %";
        }
        String share = Figures.percent(difference.abs(), earlier);
        if (Character.isDigit(share.charAt(0))) {
            return sign(difference) + share;
        }
        // A bound, such as < 0.1 %: turned round for a decrease.
        boolean below = share.charAt(0) == '<' == difference.signum() > 0;
        return (below ? "< " : "> ") + sign(difference) + share.substring(2);
    }

    private static String sign(BigInteger value) {
        return value.signum() < 0 ? "−" : "+";
    }

    /** The line with every digit, for readers of screens and for hover. */
    public String description() {
        String what = register + ", " + fact.label() + ": ";
        return what
                + switch (kind) {
                    case SAME -> AnalysisFact.full(after) + " in both";
                    case ONLY_BEFORE -> AnalysisFact.full(before) + ", only before";
                    case ONLY_AFTER -> AnalysisFact.full(after) + ", only after";
                    case DIFFERS, CONTRADICTS ->
                        "before " + AnalysisFact.full(before) + ", after " + AnalysisFact.full(after)
                                + (difference() == null ? "" : ", difference " + difference())
                                + (kind == Kind.CONTRADICTS ? ", a contradiction" : "");
                };
    }

    /** The cells of a row of a table: numbers as they are, all else as text, null for what is not known. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                register,
                fact.id(),
                cell(before),
                cell(after),
                kind == Kind.SAME ? null : difference(),
                kind == Kind.SAME ? null : percent(),
                kind.id());
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value == null || value instanceof BigInteger ? value : AnalysisFact.full(value);
    }
}
