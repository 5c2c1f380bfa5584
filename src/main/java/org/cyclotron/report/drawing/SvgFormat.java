package org.cyclotron.report.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;

/** Scalable Vector Graphics. Text stays text, with generic families behind ours for machines that lack them. */
final class SvgFormat implements PictureFormat {
    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String label() {
        return "SVG drawing";
    }

    @Override
    public boolean scalable() {
        return false;
    }

    @Override
    public void write(Painter painter, PictureSize size, Tokens tokens, OutputStream out) throws IOException {
        SVGGraphics2D graphics = new SVGGraphics2D(size.width(), size.height());
        paint(painter, size, tokens, graphics);
        out.write(graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8));
    }

    /** Draws on the card colour. */
    static void paint(Painter painter, PictureSize size, Tokens tokens, SVGGraphics2D graphics) {
        graphics.setDefsKeyPrefix("d");
        graphics.setFontFunction(SvgFormat::families);
        graphics.setColor(tokens.surfaces().card());
        graphics.fillRect(0, 0, size.width(), size.height());
        painter.paint(graphics, size.width(), size.height(), tokens);
    }

    private static String families(String family) {
        // Attributes stand in single quotes, so the family must not.
        String generic = family.startsWith("JetBrains") ? "monospace" : "Inter, sans-serif";
        return "\"" + family + "\", " + generic;
    }
}
