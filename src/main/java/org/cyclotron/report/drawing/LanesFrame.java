package org.cyclotron.report.drawing;

import java.util.List;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.LaneText;

/**
 * The columns of a picture of lanes, from left to right: status, name, speed-up, figure, bar, wall time.
 *
 * @param name where names begin
 * @param nameWidth room for names
 * @param speedup where the column of speed-ups begins
 * @param speedupWidth its width
 * @param figure where figures end
 * @param bar where bars begin
 * @param barWidth their width
 * @param wall where wall times end
 */
record LanesFrame(
        double name,
        double nameWidth,
        double speedup,
        double speedupWidth,
        double figure,
        double bar,
        double barWidth,
        double wall) {
    static final double MARGIN = 16;
    static final double ROW = 36;
    static final double HEADER = 40;

    private static final double STATUS = 24;
    private static final double LEAST_NAME = 120;
    private static final double MOST_NAME = 250;
    private static final double FIGURES = 104;
    private static final double GAP = 24;

    static LanesFrame of(List<StrategySummary> lanes, double width) {
        double inside = width - 2 * MARGIN;
        double widest = lanes.stream().mapToDouble(LanesFrame::nameWidth).max().orElse(0);
        double names = Math.clamp(widest, LEAST_NAME, Math.min(MOST_NAME, inside * 0.32)) + GAP;
        double walls = wallWidth(lanes) + GAP / 2;
        double free = inside - STATUS - names - FIGURES - GAP - walls;
        double speedups = Math.max(60, free * 0.6);
        double bars = Math.max(40, free - speedups);
        double speedup = MARGIN + STATUS + names;
        double figure = speedup + speedups + FIGURES;
        return new LanesFrame(
                MARGIN + STATUS,
                names - GAP,
                speedup,
                speedups,
                figure,
                figure + GAP,
                bars,
                figure + GAP + bars + walls);
    }

    private static double nameWidth(StrategySummary lane) {
        return Math.max(
                Lettering.width(lane.label(), LanePainter.NAME),
                Lettering.width(LanePainter.specification(lane), LanePainter.SPECIFICATION));
    }

    private static double wallWidth(List<StrategySummary> lanes) {
        return lanes.stream()
                .mapToDouble(lane -> Lettering.width(LaneText.wall(lane), LanePainter.FIGURE))
                .max()
                .orElse(0);
    }
}
