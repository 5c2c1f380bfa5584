package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.LaneText;
import org.jspecify.annotations.Nullable;

/**
 * Draws the speed-up of one lane: every round a faint dot, the interval as whiskers, the median as a mark. What cannot be
 * reached because a worker walks whole cycles is hatched. A lane without figures shows the reason instead.
 */
public final class SpeedupCellPainter implements Painter {
    /** What the cell stands for at the moment. */
    public enum Mode {
        /** All rounds are complete: median and interval are drawn. */
        RESULT,
        /** Rounds are still to come: only their dots are drawn. */
        MEASURING
    }

    private static final double DOT = 1.75;
    private static final double DOT_OPACITY = 0.35;
    private static final double JITTER = 6;
    /** The fractional part of the golden ratio spreads any number of dots evenly, always alike. */
    private static final double GOLDEN = 0.6180339887498949;

    private static final double CAP = 5;
    private static final double BRACKET = 6;
    private static final BasicStroke GRID = new BasicStroke(1f);
    private static final BasicStroke WHISKER = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0f);

    private final StrategySummary lane;
    private final SpeedupScale scale;
    private final Mode mode;
    private final boolean selected;

    public SpeedupCellPainter(StrategySummary lane, SpeedupScale scale) {
        this(lane, scale, Mode.RESULT, false);
    }

    /** @param selected whether it stands on a selected row */
    public SpeedupCellPainter(StrategySummary lane, SpeedupScale scale, Mode mode, boolean selected) {
        this.lane = lane;
        this.scale = scale;
        this.mode = mode;
        this.selected = selected;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        if (lane.judgement() == Judgement.FAILED || lane.judgement() == Judgement.REFUSED) {
            new RefusalNotice(lane.judgement() == Judgement.FAILED, lane.reason())
                    .paint(graphics, width, height, tokens);
            return;
        }
        background(graphics, width, height, tokens);
        dots(graphics, width, height, tokens);
        Estimate speedup = lane.speedup();
        if (speedup != null && mode == Mode.RESULT) {
            result(graphics, speedup, width, height, tokens);
        }
    }

    private void background(Graphics2D graphics, double width, double height, Tokens tokens) {
        double one = scale.x(1, width);
        @Nullable Double bound = visibleBound();
        double beyond = bound == null ? width : scale.x(bound, width);
        graphics.setColor(Tokens.translucent(tokens.meanings().faster(), tokens.dark() ? 0.07 : 0.05));
        graphics.fill(new Rectangle2D.Double(one, 0, Math.max(0, beyond - one), height));
        grid(graphics, width, height, tokens);
        if (bound != null) {
            bound(graphics, beyond, width, height, tokens);
        }
        if (Math.abs(beyond - one) > 2) {
            graphics.setColor(tokens.inks().primary());
            graphics.setStroke(DASHED);
            graphics.draw(new Line2D.Double(one, 0, one, height));
        }
    }

    private @Nullable Double visibleBound() {
        Double bound = lane.bound();
        return bound != null && bound <= scale.high() ? bound : null;
    }

    private void grid(Graphics2D graphics, double width, double height, Tokens tokens) {
        graphics.setColor(tokens.inks().grid());
        graphics.setStroke(GRID);
        for (SpeedupScale.Tick tick : scale.ticks(width)) {
            // In the middle of a pixel, where a line one pixel wide is sharp.
            double x = Math.floor(scale.x(tick.ratio(), width)) + 0.5;
            if (tick.ratio() != 1) {
                graphics.draw(new Line2D.Double(x, 0, x, height));
            }
        }
    }

    private static void bound(Graphics2D graphics, double x, double width, double height, Tokens tokens) {
        Rectangle2D beyond = new Rectangle2D.Double(x, 0, Math.max(0, width - x), height);
        graphics.setColor(Tokens.translucent(tokens.meanings().same(), tokens.dark() ? 0.1 : 0.06));
        graphics.fill(beyond);
        graphics.setColor(Tokens.translucent(tokens.meanings().same(), 0.3));
        graphics.fill(Hatch.rising(beyond, 1, 5));
        bracket(graphics, x, 5, height - 5, tokens);
    }

    /** The sign of a bound, also for legends: a bracket that closes at x. */
    static void bracket(Graphics2D graphics, double x, double top, double bottom, Tokens tokens) {
        Path2D bracket = new Path2D.Double();
        bracket.moveTo(x - BRACKET, top);
        bracket.lineTo(x, top);
        bracket.lineTo(x, bottom);
        bracket.lineTo(x - BRACKET, bottom);
        graphics.setColor(tokens.meanings().same());
        graphics.setStroke(WHISKER);
        graphics.draw(bracket);
    }

    private void dots(Graphics2D graphics, double width, double height, Tokens tokens) {
        double reach = Math.max(0, Math.min(JITTER, height / 2 - DOT - 1));
        for (int i = 0; i < lane.ratios().size(); i++) {
            double ratio = lane.ratios().get(i);
            double jitter = ((i + 0.5) * GOLDEN % 1 * 2 - 1) * reach;
            graphics.setColor(Tokens.translucent(dotColour(ratio, tokens), DOT_OPACITY));
            graphics.fill(MedianMark.circle(scale.x(ratio, width), height / 2 + jitter, DOT));
        }
    }

    /** While nothing is judged yet, a dot has the colour of its own side. */
    private Color dotColour(double ratio, Tokens tokens) {
        boolean judged = mode == Mode.RESULT && lane.judgement() != Judgement.UNKNOWN;
        if (judged || lane.judgement() == Judgement.BASELINE) {
            return MedianMark.colour(lane.judgement(), tokens);
        }
        return ratio >= 1 ? tokens.meanings().faster() : tokens.meanings().slower();
    }

    private void result(Graphics2D graphics, Estimate speedup, double width, double height, Tokens tokens) {
        double y = height / 2;
        if (lane.judgement() != Judgement.BASELINE) {
            graphics.setColor(MedianMark.colour(lane.judgement(), tokens));
            graphics.setStroke(WHISKER);
            graphics.draw(whiskers(speedup.interval(), y, width));
        }
        Color ground =
                selected ? tokens.surfaces().selected() : tokens.surfaces().card();
        new MedianMark(lane.judgement(), lane.oversubscribed())
                .paint(graphics, scale.x(speedup.median(), width), y, ground, tokens);
    }

    private Path2D whiskers(Interval interval, double y, double width) {
        double from = scale.x(interval.low(), width);
        double to = scale.x(interval.high(), width);
        Path2D lines = new Path2D.Double();
        lines.moveTo(from, y);
        lines.lineTo(to, y);
        for (double end : new double[] {from, to}) {
            lines.moveTo(end, y - CAP);
            lines.lineTo(end, y + CAP);
        }
        return lines;
    }

    /** The figures of the cell in words, for readers of screens. */
    public String description() {
        return LaneText.speedup(lane, mode == Mode.MEASURING);
    }
}
