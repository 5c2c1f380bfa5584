package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.ComparisonText;
import org.cyclotron.report.LaneText;
import org.cyclotron.timing.Phase;

/**
 * Draws a whole comparison as one picture: the verdict, a lane for each strategy under one scale, the legend, and where it
 * was measured. The fastest lane comes first; while there are too few rounds for a verdict lanes keep the order of the
 * request, and only the rounds are drawn.
 */
public final class LanesPainter implements Painter {
    private static final double MARGIN = LanesFrame.MARGIN;
    private static final double NOTE = 18;
    private static final String WHERE = "Where one run’s time goes";
    private static final Font HEADER = Typefaces.SEMI_BOLD.at(11);
    private static final Font SMALL = Typefaces.REGULAR.at(11);
    private static final BasicStroke HAIR = new BasicStroke(1f);

    private final Comparison comparison;
    private final ComparisonSummary summary;
    private final SpeedupCellPainter.Mode mode;
    private final List<StrategySummary> lanes;
    private final SpeedupScale scale;
    private final VerdictHeading heading;
    private final PhaseLegendPainter legend;

    public LanesPainter(Comparison comparison, ComparisonSummary summary) {
        this.comparison = comparison;
        this.summary = summary;
        this.mode = LaneText.isResult(comparison, summary)
                ? SpeedupCellPainter.Mode.RESULT
                : SpeedupCellPainter.Mode.MEASURING;
        this.lanes = LaneText.shown(comparison, summary);
        this.scale = SpeedupScale.of(lanes);
        this.heading = new VerdictHeading(comparison, summary.verdict());
        this.legend = new PhaseLegendPainter(phases(lanes), signs(lanes));
    }

    private static Set<Phase> phases(List<StrategySummary> lanes) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (StrategySummary lane : lanes) {
            RunRecord typical = lane.typical();
            if (typical != null) {
                typical.breakdown().phases().forEach((phase, nanos) -> {
                    if (nanos > 0) {
                        phases.add(phase);
                    }
                });
            }
        }
        return phases;
    }

    private static Set<PhaseLegendPainter.Sign> signs(List<StrategySummary> lanes) {
        Set<PhaseLegendPainter.Sign> signs = EnumSet.noneOf(PhaseLegendPainter.Sign.class);
        if (lanes.stream().anyMatch(lane -> lane.isPlotted() && lane.bound() != null)) {
            signs.add(PhaseLegendPainter.Sign.BOUND);
        }
        if (lanes.stream().anyMatch(lane -> lane.isPlotted() && lane.oversubscribed())) {
            signs.add(PhaseLegendPainter.Sign.OVERSUBSCRIBED);
        }
        return signs;
    }

    /** The height that the picture needs at a width, in logical pixels. */
    public double height(double width) {
        double inside = width - 2 * MARGIN;
        return MARGIN
                + heading.height(inside)
                + MARGIN
                + LanesFrame.HEADER
                + LanesFrame.ROW * lanes.size()
                + 8
                + legend.height(inside)
                + NOTE * notes(inside).size()
                + MARGIN;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        double inside = width - 2 * MARGIN;
        double y = MARGIN;
        double headingHeight = heading.height(inside);
        place(graphics, heading, MARGIN, y, inside, headingHeight, tokens);
        y += headingHeight + MARGIN;
        LanesFrame frame = LanesFrame.of(lanes, width);
        header(graphics, frame, y, width, tokens);
        y += LanesFrame.HEADER;
        LanePainter painter = new LanePainter(graphics, tokens, frame);
        for (StrategySummary lane : lanes) {
            painter.paint(lane, scale, mode, y);
            y += LanesFrame.ROW;
            rule(graphics, y, width, tokens);
        }
        y += 8;
        double legendHeight = legend.height(inside);
        place(graphics, legend, MARGIN, y, inside, legendHeight, tokens);
        notes(graphics, inside, y + legendHeight, tokens);
    }

    private void header(Graphics2D graphics, LanesFrame frame, double y, double width, Tokens tokens) {
        graphics.setColor(tokens.surfaces().header());
        graphics.fill(new Rectangle2D.Double(0, y, width, LanesFrame.HEADER));
        rule(graphics, y, width, tokens);
        rule(graphics, y + LanesFrame.HEADER, width, tokens);
        Lettering lettering = new Lettering(graphics);
        double middle = y + LanesFrame.HEADER / 2 + 4;
        lettering.left("Lane", frame.name(), middle, HEADER, tokens.inks().primary());
        String where = Lettering.width(WHERE, HEADER) <= frame.barWidth() ? WHERE : "Time of one run";
        lettering.left(where, frame.bar(), middle, HEADER, tokens.inks().primary());
        lettering.right("Wall", frame.wall(), middle, HEADER, tokens.inks().primary());
        place(
                graphics,
                new SpeedupAxisPainter(scale),
                frame.speedup(),
                y,
                frame.speedupWidth(),
                LanesFrame.HEADER,
                tokens);
    }

    private static void rule(Graphics2D graphics, double y, double width, Tokens tokens) {
        graphics.setColor(tokens.inks().border());
        graphics.setStroke(HAIR);
        // Half a pixel up, where a line one pixel wide is sharp.
        graphics.draw(new Line2D.Double(0, y - 0.5, width, y - 0.5));
    }

    private void notes(Graphics2D graphics, double inside, double top, Tokens tokens) {
        double y = top + 13;
        int warnings = warnings(inside).size();
        for (String line : notes(inside)) {
            boolean warning = warnings-- > 0;
            new Lettering(graphics)
                    .left(
                            line,
                            MARGIN,
                            y,
                            SMALL,
                            warning
                                    ? tokens.meanings().warning()
                                    : tokens.inks().muted());
            y += NOTE;
        }
    }

    private List<String> notes(double inside) {
        List<String> lines = new ArrayList<>(warnings(inside));
        lines.addAll(Lettering.wrapped(ComparisonText.environment(comparison.environment()), inside, SMALL));
        return lines;
    }

    private List<String> warnings(double inside) {
        List<String> lines = new ArrayList<>();
        summary.warnings().forEach(warning -> lines.addAll(Lettering.wrapped("Warning: " + warning, inside, SMALL)));
        return lines;
    }

    private static void place(
            Graphics2D graphics, Painter painter, double x, double y, double width, double height, Tokens tokens) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        painter.paint(graphics, width, height, tokens);
        graphics.setTransform(before);
    }

    /** The verdict and all figures in words, for readers of screens. */
    public String description() {
        return ComparisonText.lanes(summary, mode == SpeedupCellPainter.Mode.MEASURING);
    }
}
