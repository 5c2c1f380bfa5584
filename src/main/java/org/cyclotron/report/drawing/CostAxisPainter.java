package org.cyclotron.report.drawing;

import java.awt.Graphics2D;
import org.cyclotron.report.CostText;

/** Draws the marks of a scale of unit costs, at the foot of a column's header. */
public final class CostAxisPainter implements Painter {
    private static final double FROM_BOTTOM = 6;

    private final CostScale scale;

    public CostAxisPainter(CostScale scale) {
        this.scale = scale;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        for (CostScale.Tick tick : scale.ticks(width)) {
            lettering.centred(
                    tick.label(),
                    scale.x(tick.value(), width),
                    height - FROM_BOTTOM,
                    CostScale.FONT,
                    tokens.inks().muted());
        }
    }

    /** The axis in words, for readers of screens. */
    public String description() {
        return "Logarithmic scale from %s to %s"
                .formatted(
                        CostText.value(Math.pow(10, scale.lowest()), scale.unit()),
                        CostText.value(Math.pow(10, scale.highest()), scale.unit()));
    }
}
