package org.cyclotron.report.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.report.PhaseText;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.jspecify.annotations.Nullable;

/**
 * Draws where the wall time of one run goes: a bar 16 pixels high over the whole width, in which every phase has the part
 * that is its share. Bars of different runs have the same width whatever the runs took.
 */
public final class PhaseBarPainter implements Painter {
    /** The height of the bar in logical pixels, or that of the rectangle where it is lower. */
    public static final double HEIGHT = 16;

    /** Fields narrower than this keep their whole width: a gap would swallow them. */
    private static final double LEAST_WITH_GAP = 3;

    /** The field of a phase, [x, x + width). */
    record Field(Phase phase, double x, double width) {}

    private final PhaseBreakdown breakdown;
    private final boolean selected;

    public PhaseBarPainter(PhaseBreakdown breakdown) {
        this(breakdown, false);
    }

    /** @param selected whether it stands on a selected row */
    public PhaseBarPainter(PhaseBreakdown breakdown, boolean selected) {
        this.breakdown = breakdown;
        this.selected = selected;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        double barHeight = Math.min(HEIGHT, height);
        double y = Math.round((height - barHeight) / 2);
        double accounted = 0;
        List<Field> fields = fields(width);
        for (Field field : fields) {
            Rectangle2D area = new Rectangle2D.Double(field.x(), y, field.width(), barHeight);
            if (field.phase() == Phase.UNACCOUNTED) {
                unaccounted(graphics, area, tokens);
            } else {
                PhaseFill.paint(graphics, field.phase(), area, tokens);
                accounted = field.x() + field.width();
            }
        }
        if (accounted > 0) {
            PhaseFill.outline(graphics, new Rectangle2D.Double(0, y, accounted, barHeight), tokens);
        }
        gaps(graphics, fields, y, barHeight, tokens);
    }

    private static void unaccounted(Graphics2D graphics, Rectangle2D area, Tokens tokens) {
        if (area.getWidth() >= 1.5) {
            PhaseFill.paintPlain(graphics, Phase.UNACCOUNTED, area, tokens);
            PhaseFill.outlineUnaccounted(graphics, area, tokens);
        }
    }

    private void gaps(Graphics2D graphics, List<Field> fields, double y, double height, Tokens tokens) {
        graphics.setColor(
                selected ? tokens.surfaces().selected() : tokens.surfaces().card());
        for (int i = 1; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.width() >= LEAST_WITH_GAP && field.phase() != Phase.UNACCOUNTED) {
                graphics.fill(new Rectangle2D.Double(field.x(), y, 1, height));
            }
        }
    }

    /** The phase at a point of a bar of this width; null where there is none. */
    public @Nullable Phase phaseAt(double x, double width) {
        for (Field field : fields(width)) {
            if (field.x() <= x && x < field.x() + field.width()) {
                return field.phase();
            }
        }
        return null;
    }

    /** The figures of the bar in words, for readers of screens. */
    public String description() {
        return PhaseText.shares(breakdown);
    }

    /** The fields from left to right without gaps; their widths sum to the width of the bar. */
    List<Field> fields(double width) {
        List<Field> fields = new ArrayList<>();
        long before = 0;
        for (Phase phase : PhaseFill.ORDER) {
            long nanos = breakdown.phases().getOrDefault(phase, 0L);
            if (nanos > 0) {
                double x = place(before, width);
                before += nanos;
                fields.add(new Field(phase, x, place(before, width) - x));
            }
        }
        return fields;
    }

    private double place(long nanos, double width) {
        return width * nanos / breakdown.wallNanos();
    }
}
