package org.cyclotron.report;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text and polynomials in LaTeX. */
public final class LatexText {
    private static final Pattern POLYNOMIAL = Pattern.compile("[0-9]*(x(\\^[0-9]+)?)?( \\+ [0-9]*(x(\\^[0-9]+)?)?)*");
    private static final Pattern EXPONENT = Pattern.compile("\\^([0-9]+)");
    private static final Pattern LONG_RUN = Pattern.compile("[0-9A-Za-z]{24}|,(?=[0-9])");

    /** Signs beyond Latin letters that LaTeX reads as they are. */
    private static final String COMMON = "–—“”‘’…";

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    /** Letters up to here can be composed of those in every font, but for a few. */
    private static final int LAST_LATIN = 0x17F;

    private static final String NOT_COMPOSED = "ĦħĸŉĿŀŦŧ";

    private static final Map<Integer, String> MATHEMATICS = Map.ofEntries(
            Map.entry((int) '×', "\\times"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '≤', "\\le"),
            Map.entry((int) '≥', "\\ge"),
            Map.entry((int) '≠', "\\ne"),
            Map.entry((int) '≈', "\\approx"),
            Map.entry((int) '·', "\\cdot"),
            Map.entry((int) '→', "\\to"),
            Map.entry((int) 'α', "\\alpha"),
            Map.entry((int) 'Σ', "\\Sigma"),
            Map.entry((int) 'χ', "\\chi"),
            Map.entry((int) '±', "\\pm"),
            Map.entry((int) '⁻', "{}^{-}"),
            Map.entry((int) 'ᵈ', "{}^{d}"),
            Map.entry((int) 'ⁿ', "{}^{n}"));

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '~', "\\textasciitilde{}"));

    private LatexText() {}

    /** A polynomial such as {@code x^10 + x + 1} in math mode with braced exponents; any other text escaped. */
    public static String mathOrText(String text) {
        return text.contains("x") && POLYNOMIAL.matcher(text).matches() ? "$" + math(text) + "$" : escape(text);
    }

    /** A polynomial or product of powers, without the dollar signs. */
    static String math(String text) {
        return EXPONENT.matcher(text).replaceAll("^{$1}");
    }

    /** As {@link #escape}, with places where long numbers and rows of coefficients may be broken over lines. */
    public static String breakable(String text) {
        StringBuilder broken = new StringBuilder();
        Matcher run = LONG_RUN.matcher(text);
        int from = 0;
        while (run.find()) {
            broken.append(escape(text.substring(from, run.end()))).append("\\allowbreak{}");
            from = run.end();
        }
        return broken.append(escape(text.substring(from))).toString();
    }

    /**
     * Text with the characters that LaTeX reads as commands escaped, and those that its usual fonts lack as commands or,
     * where there is none, as their code point.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(escape(c)));
        return escaped.toString();
    }

    private static String escape(int c) {
        String mathematics = MATHEMATICS.get(c);
        if (mathematics != null) {
            return "$" + mathematics + "$";
        }
        String words = WORDS.get(c);
        if (words != null) {
            return words;
        }
        return switch (c) {
            case '&', '%', '$', '#', '_', '{', '}' -> "\\" + (char) c;
            case '\n', '\r', '\t' -> " ";
            default -> other(c);
        };
    }

    private static String other(int c) {
        if (SUPERSCRIPTS.indexOf(c) >= 0) {
            return "\\textsuperscript{" + SUPERSCRIPTS.indexOf(c) + "}";
        }
        if (SUBSCRIPTS.indexOf(c) >= 0) {
            return "\\textsubscript{" + SUBSCRIPTS.indexOf(c) + "}";
        }
        boolean common = c >= ' ' && c < 0x7F
                || c >= 0xA0 && c <= LAST_LATIN && NOT_COMPOSED.indexOf(c) < 0
                || COMMON.indexOf(c) >= 0;
        return common ? Character.toString(c) : String.format(Locale.ROOT, "[U+%04X]", c);
    }
}
