package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import org.cyclotron.cycle.Verification;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.LaneText;

/** Draws one lane of a picture of lanes: status, name, speed-up, figures, bar and wall time. */
final class LanePainter {
    static final Font NAME = Typefaces.REGULAR.at(13);
    static final Font SPECIFICATION = Typefaces.MONO.at(10.5);
    static final Font FIGURE = Typefaces.MONO.at(12);

    private static final Font INTERVAL = Typefaces.MONO.at(10.5);
    private static final double FIRST_LINE = 16;
    private static final double SECOND_LINE = 30;
    private static final BasicStroke STRUCK = new BasicStroke(1.2f);

    private final Graphics2D graphics;
    private final Lettering lettering;
    private final Tokens tokens;
    private final LanesFrame frame;

    LanePainter(Graphics2D graphics, Tokens tokens, LanesFrame frame) {
        this.graphics = graphics;
        this.lettering = new Lettering(graphics);
        this.tokens = tokens;
        this.frame = frame;
    }

    /** The name of the strategy, and what must be known of the lane besides. */
    static String specification(StrategySummary lane) {
        String assisted = isAssisted(lane) ? " · assisted" : "";
        return lane.strategy() + assisted;
    }

    static boolean isAssisted(StrategySummary lane) {
        RunRecord typical = lane.typical();
        return typical != null && typical.status() == Verification.Status.ASSISTED;
    }

    void paint(StrategySummary lane, SpeedupScale scale, SpeedupCellPainter.Mode mode, double top) {
        new StatusMark(lane).paint(graphics, LanesFrame.MARGIN + 7, top + LanesFrame.ROW / 2, tokens);
        name(lane, top);
        double width = lane.isPlotted() ? frame.speedupWidth() : frame.figure() - frame.speedup() - 40;
        place(new SpeedupCellPainter(lane, scale, mode, false), frame.speedup(), top, width);
        boolean measuring = mode == SpeedupCellPainter.Mode.MEASURING;
        figures(lane, measuring, top);
        time(lane, top);
    }

    private void name(StrategySummary lane, double top) {
        String label = Lettering.fitted(lane.label(), frame.nameWidth(), NAME);
        lettering.left(label, frame.name(), top + FIRST_LINE, NAME, ink());
        if (lane.judgement() == Judgement.FAILED) {
            double y = top + FIRST_LINE - 4.5;
            graphics.setStroke(STRUCK);
            graphics.draw(new Line2D.Double(frame.name(), y, frame.name() + Lettering.width(label, NAME), y));
        }
        String specification = Lettering.fitted(specification(lane), frame.nameWidth(), SPECIFICATION);
        lettering.left(specification, frame.name(), top + SECOND_LINE, SPECIFICATION, muted());
    }

    private void figures(StrategySummary lane, boolean measuring, double top) {
        boolean none = measuring || !lane.isPlotted();
        if (none) {
            lettering.right("–", frame.figure(), top + LanesFrame.ROW / 2 + 4, FIGURE, muted());
            return;
        }
        boolean baseline = lane.judgement() == Judgement.BASELINE;
        lettering.right(LaneText.figure(lane), frame.figure(), top + FIRST_LINE, FIGURE, ink());
        lettering.right(
                LaneText.interval(lane),
                frame.figure(),
                top + SECOND_LINE,
                baseline ? Typefaces.REGULAR.at(11) : INTERVAL,
                muted());
    }

    private void time(StrategySummary lane, double top) {
        RunRecord typical = lane.typical();
        double middle = top + LanesFrame.ROW / 2 + 4;
        if (typical == null) {
            boolean failed = lane.judgement() == Judgement.FAILED;
            Font font = Typefaces.REGULAR.at(12);
            String words = failed ? "not plotted, in no statistic" : "not run";
            boolean fits = Lettering.width(words, font) <= frame.barWidth();
            lettering.left(fits ? words : "not plotted", frame.bar(), middle, font, muted());
        } else {
            place(new PhaseBarPainter(typical.breakdown()), frame.bar(), top, frame.barWidth());
        }
        lettering.right(LaneText.wall(lane), frame.wall(), middle, FIGURE, typical == null ? muted() : ink());
    }

    private void place(Painter painter, double x, double top, double width) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, top);
        painter.paint(graphics, width, LanesFrame.ROW, tokens);
        graphics.setTransform(before);
    }

    private Color ink() {
        return tokens.inks().primary();
    }

    private Color muted() {
        return tokens.inks().muted();
    }
}
