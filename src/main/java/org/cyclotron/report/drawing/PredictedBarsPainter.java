package org.cyclotron.report.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.report.Figures;
import org.cyclotron.report.PhaseText;
import org.cyclotron.timing.Phase;

/** Draws where the time of predicted runs goes: a bar a strategy, all of one width, its wall time beside it, a legend below. */
public final class PredictedBarsPainter implements Painter {
    private static final double ROW = 28;
    private static final double MARGIN = 8;
    private static final double LABEL = 190;
    private static final double WALL = 90;
    private static final Font NAME = Typefaces.REGULAR.at(13);
    private static final Font FIGURE = Typefaces.MONO.at(12);

    private final List<Simulation.Lane> lanes;
    private final PhaseLegendPainter legend;

    /** @param lanes of a simulation, in the order in which they are drawn */
    public PredictedBarsPainter(List<Simulation.Lane> lanes) {
        this.lanes = List.copyOf(lanes);
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (Simulation.Lane lane : lanes) {
            for (Phase phase : Phase.values()) {
                if (lane.prediction().nanos(phase) > 0) {
                    phases.add(phase);
                }
            }
        }
        legend = new PhaseLegendPainter(phases);
    }

    /** The height that the picture needs at a width, in logical pixels. */
    public double height(double width) {
        return ROW * lanes.size() + MARGIN + legend.height(width - 2 * MARGIN);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        double y = 0;
        for (Simulation.Lane lane : lanes) {
            double baseline = y + ROW / 2 + 4;
            lettering.left(
                    Lettering.fitted(lane.label(), LABEL - MARGIN, NAME),
                    MARGIN,
                    baseline,
                    NAME,
                    tokens.inks().primary());
            place(
                    graphics,
                    new PhaseBarPainter(lane.prediction().breakdown()),
                    MARGIN + LABEL,
                    y,
                    width - 2 * MARGIN - LABEL - WALL,
                    ROW,
                    tokens);
            lettering.right(
                    Figures.seconds(lane.prediction().wallNanos() / 1e9),
                    width - MARGIN,
                    baseline,
                    FIGURE,
                    tokens.inks().primary());
            y += ROW;
        }
        place(graphics, legend, MARGIN, y + MARGIN, width - 2 * MARGIN, legend.height(width - 2 * MARGIN), tokens);
    }

    private static void place(
            Graphics2D graphics, Painter painter, double x, double y, double width, double height, Tokens tokens) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        painter.paint(graphics, Math.max(1, width), height, tokens);
        graphics.setTransform(before);
    }

    /** Every bar with its figures in words. */
    public String description() {
        return lanes.stream()
                .map(lane -> lane.label() + ", predicted "
                        + PhaseText.shares(lane.prediction().breakdown()))
                .collect(Collectors.joining("; "));
    }
}
