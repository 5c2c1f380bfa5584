package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.CostText;
import org.jspecify.annotations.Nullable;

/**
 * Draws what was measured twice as rows on one logarithmic axis: hollow before, filled after, both values beside them.
 * What is no time is left to the table.
 */
public final class PairedCostsPainter implements Painter {
    static final double ROW = 32;
    private static final double TITLE = 64;
    private static final double HEADER = 32;
    private static final double FOOT = 28;
    private static final double MARGIN = 16;
    private static final double FIGURES = 84;
    private static final Font HEADING = Typefaces.SEMI_BOLD.at(15);
    private static final Font COLUMN = Typefaces.SEMI_BOLD.at(11);
    private static final Font NAME = Typefaces.REGULAR.at(13);
    private static final Font SMALL = Typefaces.REGULAR.at(11);
    private static final Font FIGURE = Typefaces.MONO.at(12);
    private static final BasicStroke HAIR = new BasicStroke(1f);

    private final String heading;
    private final List<String> obstacles;
    private final List<CalibrationComparison.Row> rows;
    private final CostScale scale;

    /**
     * A picture.
     *
     * @param heading what the two are
     * @param obstacles why the values must not be compared; empty when they may
     */
    public PairedCostsPainter(String heading, List<String> obstacles, List<CalibrationComparison.Row> rows) {
        this.heading = heading;
        this.obstacles = List.copyOf(obstacles);
        this.rows = rows.stream()
                .filter(row -> row.cost().unit() == Unit.NANOSECONDS)
                .toList();
        this.scale = scale(this.rows);
    }

    /** A scale on which both values of every time have a place. */
    public static CostScale scale(List<CalibrationComparison.Row> rows) {
        return CostScale.of(
                rows.stream()
                        .flatMap(row -> Stream.of(row.before(), row.after()))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                Unit.NANOSECONDS);
    }

    /** The height that the picture needs, in logical pixels. */
    public double height() {
        return TITLE + HEADER + ROW * rows.size() + FOOT + MARGIN;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        lettering.left(
                Lettering.fitted(heading, width - 2 * MARGIN, HEADING),
                MARGIN,
                26,
                HEADING,
                tokens.inks().primary());
        String remark = obstacles.isEmpty()
                ? "Medians with their intervals"
                : "Not comparable: " + String.join("; ", obstacles);
        lettering.left(
                Lettering.fitted(remark, width - 2 * MARGIN, SMALL),
                MARGIN,
                46,
                SMALL,
                tokens.inks().muted());
        double nameWidth = Math.clamp(width * 0.28, 140, 320);
        double figures = MARGIN + nameWidth;
        double axis = figures + 2 * FIGURES + 12;
        double axisWidth = Math.max(80, width - MARGIN - axis);
        header(graphics, figures, axis, axisWidth, width, tokens);
        double y = TITLE + HEADER;
        for (CalibrationComparison.Row row : rows) {
            row(graphics, row, y, nameWidth, axis, axisWidth, tokens);
            y += ROW;
            rule(graphics, y, width, tokens);
        }
        lettering.left(
                "○ before   ● after, with their intervals",
                MARGIN,
                y + 18,
                SMALL,
                tokens.inks().muted());
    }

    private void header(
            Graphics2D graphics, double figures, double axis, double axisWidth, double width, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        double baseline = TITLE + HEADER / 2 + 4;
        lettering.right(
                "Before", figures + FIGURES, baseline, COLUMN, tokens.inks().primary());
        lettering.right(
                "After", figures + 2 * FIGURES, baseline, COLUMN, tokens.inks().primary());
        place(graphics, new CostAxisPainter(scale), axis, TITLE, axisWidth, HEADER, tokens);
        rule(graphics, TITLE + HEADER, width, tokens);
    }

    private void row(
            Graphics2D graphics,
            CalibrationComparison.Row row,
            double y,
            double nameWidth,
            double axis,
            double axisWidth,
            Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        double baseline = y + ROW / 2 + 4;
        lettering.left(
                Lettering.fitted(name(row.cost()), nameWidth, NAME),
                MARGIN,
                baseline,
                NAME,
                tokens.inks().primary());
        double figures = MARGIN + nameWidth;
        lettering.right(
                value(row.before()),
                figures + FIGURES,
                baseline,
                FIGURE,
                tokens.inks().primary());
        lettering.right(
                value(row.after()),
                figures + 2 * FIGURES,
                baseline,
                FIGURE,
                tokens.inks().primary());
        place(graphics, new CostPairPainter(row, scale), axis, y, axisWidth, ROW, tokens);
    }

    private static String name(MeasuredCost cost) {
        String circumstances = CostText.circumstances(cost);
        return cost.label() + (circumstances.isEmpty() ? "" : ", " + circumstances);
    }

    private static String value(@Nullable MeasuredCost cost) {
        return cost == null ? "–" : CostText.value(cost.median(), cost.unit());
    }

    private static void rule(Graphics2D graphics, double y, double width, Tokens tokens) {
        graphics.setColor(tokens.inks().border());
        graphics.setStroke(HAIR);
        graphics.draw(new Line2D.Double(0, y - 0.5, width, y - 0.5));
    }

    private static void place(
            Graphics2D graphics, Painter painter, double x, double y, double width, double height, Tokens tokens) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        painter.paint(graphics, width, height, tokens);
        graphics.setTransform(before);
    }
}
