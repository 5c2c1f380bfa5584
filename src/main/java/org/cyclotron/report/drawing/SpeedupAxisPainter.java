package org.cyclotron.report.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.cyclotron.report.RatioText;

/**
 * Draws the header of the column of speed-ups: its title and the two directions above, the marks of the scale below. Made
 * for a height of 40; in a lower header the marks stand alone.
 */
public final class SpeedupAxisPainter implements Painter {
    private static final double LEAST_FOR_TITLE = 32;
    private static final double FROM_TOP = 14;
    private static final double FROM_BOTTOM = 6;
    private static final double ASIDE = 14;
    private static final double ARROW = 4;
    private static final double GAP = 10;
    private static final double BESIDE = 5;
    private static final String TITLE = "Speed-up";

    private final SpeedupScale scale;

    public SpeedupAxisPainter(SpeedupScale scale) {
        this.scale = scale;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        for (SpeedupScale.Tick tick : scale.ticks(width)) {
            boolean one = tick.ratio() == 1;
            lettering.centred(
                    tick.label(),
                    scale.x(tick.ratio(), width),
                    height - FROM_BOTTOM,
                    one ? Typefaces.MONO_MEDIUM.at(11) : SpeedupTicks.FONT,
                    one ? tokens.inks().primary() : tokens.inks().muted());
        }
        if (height >= LEAST_FOR_TITLE) {
            lettering.left(
                    TITLE,
                    0,
                    FROM_TOP,
                    Typefaces.SEMI_BOLD.at(11),
                    tokens.inks().primary());
            directions(graphics, lettering, width, tokens);
        }
    }

    private void directions(Graphics2D graphics, Lettering lettering, double width, Tokens tokens) {
        Font font = Typefaces.REGULAR.at(11);
        double one = scale.x(1, width);
        double left = one - ASIDE;
        double slowerWidth = Lettering.width("slower", font) + ARROW + BESIDE;
        double title = Lettering.width(TITLE, Typefaces.SEMI_BOLD.at(11));
        graphics.setColor(tokens.inks().muted());
        if (left - slowerWidth >= title + GAP) {
            arrow(graphics, left, FROM_TOP - 4, -1);
            lettering.right(
                    "slower",
                    left - ARROW - BESIDE,
                    FROM_TOP,
                    font,
                    tokens.inks().muted());
        }
        double right = one + ASIDE;
        double fasterWidth = Lettering.width("faster", font) + ARROW + BESIDE;
        if (right >= title + GAP && right + fasterWidth <= width) {
            arrow(graphics, right, FROM_TOP - 4, 1);
            lettering.left(
                    "faster",
                    right + ARROW + BESIDE,
                    FROM_TOP,
                    font,
                    tokens.inks().muted());
        }
    }

    /** A triangle whose base stands at x. */
    private static void arrow(Graphics2D graphics, double x, double y, int direction) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - ARROW);
        triangle.lineTo(x + direction * (ARROW + 0.5), y);
        triangle.lineTo(x, y + ARROW);
        triangle.closePath();
        graphics.fill(triangle);
    }

    /** The axis in words, for readers of screens. */
    public String description() {
        return "Speed-up against the baseline on a logarithmic scale from %s to %s"
                .formatted(RatioText.times(scale.low()), RatioText.times(scale.high()));
    }
}
