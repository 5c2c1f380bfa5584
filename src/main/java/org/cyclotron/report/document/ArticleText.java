package org.cyclotron.report.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.report.LatexText;

/** Text of a LaTeX article whose fonts are known: what they lack is written as its code point, so that it compiles. */
final class ArticleText {
    private static final Pattern LONG_RUN = Pattern.compile("[0-9A-Za-z]{24}|,(?=[0-9])");
    /** Letters up to here can be composed of those in the fonts, but for a few. */
    private static final int LAST_LATIN = 0x17F;

    private static final String NOT_COMPOSED = "ĦħĸŉĿŀŦŧ";
    /** Signs beyond Latin letters that LaTeX reads as they are. */
    private static final String SIGNS = "–—“”‘’…";

    private ArticleText() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            String sign = Character.toString(c);
            String known = LatexText.escape(sign);
            boolean unknown = known.equals(sign) && !isInFonts(c);
            escaped.append(unknown ? String.format(Locale.ROOT, "[U+%04X]", c) : known);
        });
        return escaped.toString();
    }

    private static boolean isInFonts(int c) {
        boolean latin = c >= ' ' && c < 0x7F || c >= 0xA0 && c <= LAST_LATIN;
        return latin && NOT_COMPOSED.indexOf(c) < 0 || SIGNS.indexOf(c) >= 0;
    }

    /** The same, with places where long numbers and rows of coefficients may be broken over lines. */
    static String breakable(String text) {
        StringBuilder broken = new StringBuilder();
        Matcher run = LONG_RUN.matcher(text);
        int from = 0;
        while (run.find()) {
            broken.append(escape(text.substring(from, run.end()))).append("\\allowbreak{}");
            from = run.end();
        }
        return broken.append(escape(text.substring(from))).toString();
    }
}
