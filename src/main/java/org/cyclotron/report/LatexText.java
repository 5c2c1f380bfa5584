package org.cyclotron.report;

import java.util.regex.Pattern;

/** Text and polynomials in LaTeX. */
public final class LatexText {
    private static final Pattern POLYNOMIAL = Pattern.compile("[0-9]*(x(\\^[0-9]+)?)?( \\+ [0-9]*(x(\\^[0-9]+)?)?)*");
    private static final Pattern EXPONENT = Pattern.compile("\\^([0-9]+)");

    private LatexText() {}

    /** A polynomial such as {@code x^10 + x + 1} in math mode with braced exponents; any other text escaped. */
    static String mathOrText(String text) {
        return text.contains("x") && POLYNOMIAL.matcher(text).matches() ? "$" + math(text) + "$" : escape(text);
    }

    /** A polynomial or product of powers, without the dollar signs. */
    static String math(String text) {
        return EXPONENT.matcher(text).replaceAll("^{$1}");
    }

    /** Text with the characters that LaTeX reads as commands escaped. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').appendCodePoint(c);
                case '×' -> escaped.append("$\\times$");
                case '−' -> escaped.append("$-$");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
