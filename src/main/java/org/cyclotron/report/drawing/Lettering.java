package org.cyclotron.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text in a drawing, placed by their baseline. Widths are those of the typeface itself, so a drawing is laid out
 * alike on the screen and in every format.
 */
public final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String CUT = "…";

    private final Graphics2D graphics;

    public Lettering(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The width of a text in logical pixels. */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** Text that begins at x. */
    public void left(String text, double x, double baseline, Font font, Color colour) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, (float) x, (float) baseline);
    }

    /** Text that ends at x. */
    public void right(String text, double x, double baseline, Font font, Color colour) {
        left(text, x - width(text, font), baseline, font, colour);
    }

    /** Text around x. */
    public void centred(String text, double x, double baseline, Font font, Color colour) {
        left(text, x - width(text, font) / 2, baseline, font, colour);
    }

    /** The text, or as much of it as fits into a width and an ellipsis; empty where not even that fits. */
    public static String fitted(String text, double room, Font font) {
        if (width(text, font) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && width(text.substring(0, length).strip() + CUT, font) > room) {
            length--;
        }
        return length == 0 ? "" : text.substring(0, length).strip() + CUT;
    }

    /** The text broken at spaces into lines no wider than the room; a longer word stands alone. */
    public static List<String> wrapped(String text, double room, Font font) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, font) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
