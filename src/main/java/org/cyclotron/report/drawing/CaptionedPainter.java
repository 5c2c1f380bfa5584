package org.cyclotron.report.drawing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/**
 * A drawing with a heading and a remark above it, for pictures that leave the window and must speak for themselves. Text
 * wider than the picture is set smaller.
 */
public final class CaptionedPainter implements Painter {
    private static final double MARGIN = 16;
    private static final double HEADING = 28;
    private static final double REMARK = 46;
    private static final double BELOW = 60;

    private final String heading;
    private final String remark;
    private final Painter drawing;

    public CaptionedPainter(String heading, String remark, Painter drawing) {
        this.heading = heading;
        this.remark = remark;
        this.drawing = drawing;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        graphics.setColor(tokens.inks().primary());
        text(graphics, Typefaces.MONO_MEDIUM, 14, heading, HEADING, width);
        graphics.setColor(tokens.inks().muted());
        text(graphics, Typefaces.REGULAR, 12, remark, REMARK, width);
        AffineTransform before = graphics.getTransform();
        graphics.translate(MARGIN / 2, BELOW);
        drawing.paint(graphics, width - MARGIN, height - BELOW - MARGIN / 2, tokens);
        graphics.setTransform(before);
    }

    private static void text(Graphics2D graphics, Typefaces face, double size, String text, double y, double width) {
        graphics.setFont(face.at(size));
        double room = width - 2 * MARGIN;
        double needed =
                graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        if (needed > room) {
            graphics.setFont(face.at(size * room / needed));
        }
        graphics.drawString(text, (float) MARGIN, (float) y);
    }
}
