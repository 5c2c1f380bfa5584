package org.cyclotron.report.drawing;

import java.awt.Font;
import java.awt.Graphics2D;

/** Draws which mark is whose: ours, the original with fork, the original with spawn. Made for a height of 24. */
public final class CostLegendPainter implements Painter {
    private static final Font FONT = Typefaces.REGULAR.at(11);
    private static final double BESIDE = 10;
    private static final double GAP = 20;

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        CostMarks marks = new CostMarks(graphics, tokens);
        Lettering lettering = new Lettering(graphics);
        double y = height / 2;
        double x = 6;
        marks.ours(x, y);
        x = label(lettering, "ours, with its interval", x, y, tokens);
        marks.fork(x, y);
        x = label(lettering, "original, fork", x, y, tokens);
        marks.spawn(x, y);
        label(lettering, "original, spawn", x, y, tokens);
    }

    /** Returns where the next mark stands. */
    private static double label(Lettering lettering, String text, double x, double y, Tokens tokens) {
        lettering.left(text, x + BESIDE, y + 4, FONT, tokens.inks().muted());
        return x + BESIDE + Lettering.width(text, FONT) + GAP;
    }
}
