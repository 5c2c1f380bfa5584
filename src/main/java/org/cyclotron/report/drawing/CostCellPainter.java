package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import org.cyclotron.experiment.Interval;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.OriginalFigures;
import org.cyclotron.report.CostText;
import org.jspecify.annotations.Nullable;

/**
 * Draws one unit cost on a scale: ours with its interval, the original's two figures, and a line between them all. A
 * published range is drawn as a line with its mark in the middle. What is not positive has no place on the scale.
 */
public final class CostCellPainter implements Painter {
    private static final BasicStroke HAIR = new BasicStroke(1f);
    private static final BasicStroke LINE = new BasicStroke(1.4f);
    private static final BasicStroke WHISKER = new BasicStroke(2f);
    private static final double CAP = 4;

    private final MeasuredCost cost;
    private final CostScale scale;
    private final @Nullable OriginalFigure original;

    public CostCellPainter(MeasuredCost cost, CostScale scale) {
        this.cost = cost;
        this.scale = scale;
        this.original = OriginalFigures.beside(cost).orElse(null);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        grid(graphics, width, height, tokens);
        double y = height / 2;
        connection(graphics, width, y, tokens);
        CostMarks marks = new CostMarks(graphics, tokens);
        if (original != null) {
            published(graphics, original.fork(), width, y, tokens);
            published(graphics, original.spawn(), width, y, tokens);
            place(original.fork(), width, x -> marks.fork(x, y));
            place(original.spawn(), width, x -> marks.spawn(x, y));
        }
        if (cost.median() > 0) {
            whiskers(graphics, width, y, tokens);
            marks.ours(scale.x(cost.median(), width), y);
        }
    }

    private void grid(Graphics2D graphics, double width, double height, Tokens tokens) {
        graphics.setColor(tokens.inks().grid());
        graphics.setStroke(HAIR);
        for (double decade : scale.decades()) {
            double x = Math.floor(scale.x(decade, width)) + 0.5;
            graphics.draw(new Line2D.Double(x, 0, x, height));
        }
    }

    private void connection(Graphics2D graphics, double width, double y, Tokens tokens) {
        double[] values = DoubleStream.concat(DoubleStream.of(cost.median()), middles())
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        if (values.length > 1) {
            graphics.setColor(tokens.inks().subtle());
            graphics.setStroke(LINE);
            graphics.draw(
                    new Line2D.Double(scale.x(values[0], width), y, scale.x(values[values.length - 1], width), y));
        }
    }

    private DoubleStream middles() {
        OriginalFigure figure = original;
        if (figure == null) {
            return DoubleStream.empty();
        }
        return DoubleStream.concat(middle(figure.fork()), middle(figure.spawn()));
    }

    private static DoubleStream middle(OriginalFigure.@Nullable Range range) {
        return range == null ? DoubleStream.empty() : DoubleStream.of(range.middle());
    }

    private void published(
            Graphics2D graphics, OriginalFigure.@Nullable Range range, double width, double y, Tokens tokens) {
        if (range != null && !range.isOneValue()) {
            graphics.setColor(tokens.inks().muted());
            graphics.setStroke(WHISKER);
            graphics.draw(new Line2D.Double(scale.x(range.low(), width), y, scale.x(range.high(), width), y));
        }
    }

    private void place(OriginalFigure.@Nullable Range range, double width, DoubleConsumer mark) {
        if (range != null) {
            mark.accept(scale.x(range.middle(), width));
        }
    }

    private void whiskers(Graphics2D graphics, double width, double y, Tokens tokens) {
        Interval interval = cost.interval();
        if (interval.low() <= 0) {
            return;
        }
        double from = scale.x(interval.low(), width);
        double to = scale.x(interval.high(), width);
        graphics.setColor(tokens.meanings().faster());
        graphics.setStroke(WHISKER);
        graphics.draw(new Line2D.Double(from, y, to, y));
        graphics.draw(new Line2D.Double(from, y - CAP, from, y + CAP));
        graphics.draw(new Line2D.Double(to, y - CAP, to, y + CAP));
    }

    /** The cost with its figures in words, for readers of screens. */
    public String description() {
        StringBuilder text = new StringBuilder(CostText.name(cost));
        String circumstances = CostText.circumstances(cost);
        text.append(circumstances.isEmpty() ? "" : " (" + circumstances + ")");
        text.append(": ").append(CostText.value(cost.median(), cost.unit()));
        text.append(", interval ").append(CostText.interval(cost.interval(), cost.unit()));
        text.append(", ").append(cost.repetitions()).append(" repetitions");
        OriginalFigure figure = original;
        if (figure == null) {
            return text.append("; ").append(CostText.NO_COUNTERPART).toString();
        }
        text.append("; original with fork ").append(CostText.published(figure.fork(), cost.unit()));
        text.append(", with spawn ").append(CostText.published(figure.spawn(), cost.unit()));
        return text.append("; against spawn ")
                .append(CostText.ratio(figure.ratioToSpawn(cost.median()), cost.unit()))
                .toString();
    }
}
