package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.cyclotron.report.Figures;
import org.cyclotron.report.TimelineText;
import org.cyclotron.report.WorkersText;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;

/**
 * Draws how each worker of a run spent the wall time: a bar a worker, computing first, so that uneven loads show as uneven
 * ends; a dashed line marks the mean. Beside it stand the times computed and waited. A run in the calling thread has one
 * bar, main.
 */
public final class WorkersPainter implements Painter {
    private static final double FIGURES = 168;
    private static final double COLUMN = 78;
    private static final double MEAN_LABEL = 18;
    private static final Font FIGURE = Typefaces.MONO.at(11);
    private static final Font HEADER = Typefaces.REGULAR.at(11);
    private static final BasicStroke MEAN =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0f);

    private final RunTimeline timeline;
    private final List<Map<Phase, Long>> workers;
    private final int firstLane;

    public WorkersPainter(RunTimeline timeline) {
        this.timeline = timeline;
        List<Map<Phase, Long>> lanes = TimelineText.byLane(timeline);
        this.firstLane = timeline.workers() == 0 ? 0 : 1;
        this.workers = lanes.subList(firstLane, lanes.size());
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        TimelineFrame frame = TimelineFrame.of(width - FIGURES, height - MEAN_LABEL, workers.size());
        header(graphics, frame, width, tokens);
        for (int i = 0; i < workers.size(); i++) {
            bar(graphics, frame, i, tokens);
            figures(graphics, frame, i, width, tokens);
        }
        if (workers.size() > 1) {
            mean(graphics, frame, tokens);
        }
    }

    private void header(Graphics2D graphics, TimelineFrame frame, double width, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        for (TimeAxis.Tick tick : TimeAxis.of(0, (long) whole(), frame.width()).ticks()) {
            double begin = frame.left() + tick.x() - TimeAxis.half(tick.label().replaceAll(" .*", ""));
            lettering.left(
                    tick.label(), begin, 15, TimeAxis.font(), tokens.inks().muted());
        }
        lettering.right(
                "compute",
                width - TimelineFrame.RIGHT - COLUMN,
                15,
                HEADER,
                tokens.inks().muted());
        lettering.right(
                "wait", width - TimelineFrame.RIGHT, 15, HEADER, tokens.inks().muted());
    }

    private void bar(Graphics2D graphics, TimelineFrame frame, int index, Tokens tokens) {
        Map<Phase, Long> phases = workers.get(index);
        double top = frame.top(index);
        long before = 0;
        for (Phase phase : PhaseFill.ORDER) {
            long nanos = phases.getOrDefault(phase, 0L);
            double x = frame.left() + frame.width() * before / whole();
            before += nanos;
            double end = frame.left() + frame.width() * before / whole();
            if (nanos > 0) {
                double gap = end - x >= 3 ? 1 : 0;
                PhaseFill.paint(graphics, phase, new Rectangle2D.Double(x, top, end - x - gap, frame.bar()), tokens);
            }
        }
        double accounted = frame.width() * before / whole();
        PhaseFill.outline(graphics, new Rectangle2D.Double(frame.left(), top, accounted, frame.bar()), tokens);
        if (frame.width() - accounted >= 2) {
            PhaseFill.outlineUnaccounted(
                    graphics,
                    new Rectangle2D.Double(frame.left() + accounted, top, frame.width() - accounted, frame.bar()),
                    tokens);
        }
    }

    private void figures(Graphics2D graphics, TimelineFrame frame, int index, double width, Tokens tokens) {
        if (index % frame.naming() != 0) {
            return;
        }
        Lettering lettering = new Lettering(graphics);
        double baseline = frame.top(index) + frame.bar() / 2 + 4;
        String name = TimelineText.lane(firstLane + index);
        lettering.right(
                name,
                frame.left() - 10,
                baseline,
                Typefaces.REGULAR.at(12),
                tokens.inks().primary());
        Map<Phase, Long> phases = workers.get(index);
        lettering.right(
                time(phases, Phase.COMPUTE),
                width - TimelineFrame.RIGHT - COLUMN,
                baseline,
                FIGURE,
                tokens.inks().primary());
        lettering.right(
                time(phases, Phase.WAIT),
                width - TimelineFrame.RIGHT,
                baseline,
                FIGURE,
                tokens.inks().muted());
    }

    private static String time(Map<Phase, Long> phases, Phase phase) {
        return Figures.seconds(phases.getOrDefault(phase, 0L) / 1e9);
    }

    private void mean(Graphics2D graphics, TimelineFrame frame, Tokens tokens) {
        double mean = WorkersText.meanCompute(timeline);
        double x = frame.left() + frame.width() * mean / whole();
        double bottom = frame.top(workers.size() - 1) + frame.bar() + 4;
        graphics.setColor(tokens.inks().primary());
        graphics.setStroke(MEAN);
        graphics.draw(new Line2D.Double(x, TimelineFrame.TOP - 3, x, bottom));
        String label = "mean " + Figures.seconds(mean / 1e9);
        double half = Lettering.width(label, HEADER) / 2;
        double centre = Math.clamp(x, half, Math.max(half, frame.left() + frame.width() - half));
        new Lettering(graphics)
                .centred(label, centre, bottom + 12, HEADER, tokens.inks().muted());
    }

    private double whole() {
        return Math.max(1, timeline.wallNanos());
    }

    /** The figures in words, for readers of screens. */
    public String description() {
        return WorkersText.description(timeline);
    }
}
