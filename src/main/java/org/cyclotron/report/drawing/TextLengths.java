package org.cyclotron.report.drawing;

import java.awt.font.FontRenderContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the texts of an SVG drawing the lengths that they have in our typefaces. A machine that lacks these sets another
 * one, and without this a text would run into its neighbour there.
 */
final class TextLengths {
    private static final Pattern TEXT = Pattern.compile(
            "<text ([^>]*font-family: \"([^\"]+)\"[^>]*font-size: ([0-9.]+)px;)('[^>]*)>([^<]*)</text>");

    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);
    private static final Map<String, Typefaces> FACES = faces();

    private TextLengths() {}

    private static Map<String, Typefaces> faces() {
        Map<String, Typefaces> faces = new HashMap<>();
        for (Typefaces face : Typefaces.values()) {
            faces.put(face.at(12).getFamily(), face);
        }
        return faces;
    }

    static String fixed(String svg) {
        return TEXT.matcher(svg).replaceAll(text -> Matcher.quoteReplacement(fixed(text)));
    }

    private static String fixed(MatchResult text) {
        Typefaces face = FACES.get(text.group(2));
        if (face == null || text.group(5).isBlank()) {
            return text.group();
        }
        double length = face.at(Double.parseDouble(text.group(3)))
                .getStringBounds(plain(text.group(5)), PRECISE)
                .getWidth();
        BigDecimal rounded = BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_EVEN);
        return "<text " + text.group(1) + weight(face) + spaces(text.group(5)) + text.group(4) + " textLength='"
                + rounded.toPlainString() + "' lengthAdjust='spacingAndGlyphs'>" + text.group(5) + "</text>";
    }

    /** On pages weight is no family of its own. */
    private static String weight(Typefaces face) {
        return switch (face) {
            case MEDIUM, MONO_MEDIUM -> "font-weight:500;";
            case SEMI_BOLD -> "font-weight:600;";
            case REGULAR, MONO -> "";
        };
    }

    /** Several spaces stay several. */
    private static String spaces(String text) {
        return text.contains("  ") ? "white-space:pre;" : "";
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
