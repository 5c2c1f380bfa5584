package org.cyclotron.report.document;

import java.math.BigInteger;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** Text and cells in HTML that is well-formed XML, too. */
final class HtmlText {
    private HtmlText() {}

    /** Text without anything that begins markup, and without characters that XML does not have. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        boolean printable = c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
        return printable && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    /** The text of a cell: whole numbers with separators, every digit; a dash where nothing is known. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case BigInteger whole -> Figures.full(whole);
            case Long whole -> Figures.full(BigInteger.valueOf(whole));
            case Integer whole -> Figures.full(BigInteger.valueOf(whole));
            case Boolean truth -> truth ? "yes" : "no";
            default -> escape(value.toString());
        };
    }
}
