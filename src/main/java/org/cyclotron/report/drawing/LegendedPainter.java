package org.cyclotron.report.drawing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** A drawing with the legend of its phases below it, for pictures that leave the window. */
public final class LegendedPainter implements Painter {
    private static final double GAP = 8;
    private static final double MARGIN = 8;

    private final Painter drawing;
    private final PhaseLegendPainter legend;

    public LegendedPainter(Painter drawing, PhaseLegendPainter legend) {
        this.drawing = drawing;
        this.legend = legend;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        double below = legend.height(width - 2 * MARGIN);
        double above = Math.max(1, height - below - GAP);
        drawing.paint(graphics, width, above, tokens);
        AffineTransform before = graphics.getTransform();
        graphics.translate(MARGIN, above + GAP);
        legend.paint(graphics, width - 2 * MARGIN, below, tokens);
        graphics.setTransform(before);
    }
}
