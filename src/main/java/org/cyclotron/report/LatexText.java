package org.cyclotron.report;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text and polynomials in LaTeX. */
public final class LatexText {
    private static final Pattern POLYNOMIAL = Pattern.compile("[0-9]*(x(\\^[0-9]+)?)?( \\+ [0-9]*(x(\\^[0-9]+)?)?)*");
    private static final Pattern EXPONENT = Pattern.compile("\\^([0-9]+)");

    private LatexText() {}

    /** A polynomial such as {@code x^10 + x + 1} in math mode with braced exponents; any other text escaped. */
    public static String mathOrText(String text) {
        return text.contains("x") && POLYNOMIAL.matcher(text).matches() ? "$" + math(text) + "$" : escape(text);
    }

    /** A polynomial or product of powers, without the dollar signs. */
    static String math(String text) {
        return EXPONENT.matcher(text).replaceAll("^{$1}");
    }

    /** Characters that LaTeX does not know as text, and how it writes them. */
    private static final Map<Integer, String> SYMBOLS = symbols();

    private static Map<Integer, String> symbols() {
        Map<Integer, String> symbols = new HashMap<>(Map.of(
                (int) '×',
                "\\times",
                (int) '−',
                "-",
                (int) '≤',
                "\\leq",
                (int) '≥',
                "\\geq",
                (int) '≈',
                "\\approx",
                (int) '→',
                "\\to",
                (int) '∞',
                "\\infty",
                (int) 'Δ',
                "\\Delta",
                (int) 'χ',
                "\\chi"));
        String raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
        String lowered = "₀₁₂₃₄₅₆₇₈₉₋";
        for (int i = 0; i < raised.length(); i++) {
            String sign = "0123456789-".substring(i, i + 1);
            symbols.put((int) raised.charAt(i), "^{" + sign + "}");
            symbols.put((int) lowered.charAt(i), "_{" + sign + "}");
        }
        return Map.copyOf(symbols);
    }

    /**
     * Text with the characters that LaTeX reads as commands escaped, and signs that it knows in formulas only as such. Other
     * letters than Latin ones are left as they are; XeLaTeX and LuaLaTeX set them.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').appendCodePoint(c);
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> {
                    @Nullable String symbol = SYMBOLS.get(c);
                    if (symbol == null) {
                        escaped.appendCodePoint(c);
                    } else {
                        escaped.append('$').append(symbol).append('$');
                    }
                }
            }
        });
        return escaped.toString();
    }
}
