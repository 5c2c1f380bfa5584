package org.cyclotron.report.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.report.PhaseText;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;

/**
 * Draws what the fills of phases mean, in the order of a bar, in as many lines as it needs. A line is {@value #LINE} pixels
 * high.
 */
public final class PhaseLegendPainter implements Painter {
    /** The height of a line. */
    public static final int LINE = 22;

    private static final double SWATCH_WIDTH = 14;
    private static final double SWATCH_HEIGHT = 12;
    private static final double AFTER_SWATCH = 6;
    private static final double AFTER_WORD = 16;
    private static final double BOUND_WIDTH = 18;
    private static final Font FONT = Typefaces.REGULAR.at(11);

    /** Signs other than phases. */
    public enum Sign {
        /** The bracket of a bound and the hatching beyond. */
        BOUND("bound: cannot get here", BOUND_WIDTH),
        /** The hatched mark of a lane with more workers than processors. */
        OVERSUBSCRIBED("more workers than processors", SWATCH_WIDTH);

        private final String word;
        private final double width;

        Sign(String word, double width) {
            this.word = word;
            this.width = width;
        }
    }

    /** One entry at a place. */
    private record Entry(Object meaning, String word, double width) {
        double whole() {
            return width + AFTER_SWATCH + Lettering.width(word, FONT);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** The legend of some phases. */
    public PhaseLegendPainter(Collection<Phase> phases) {
        this(phases, Set.of());
    }

    /** The legend of some phases and signs. */
    public PhaseLegendPainter(Collection<Phase> phases, Set<Sign> signs) {
        for (Phase phase : PhaseFill.ORDER) {
            if (phases.contains(phase)) {
                entries.add(new Entry(phase, PhaseText.word(phase), SWATCH_WIDTH));
            }
        }
        for (Sign sign : Sign.values()) {
            if (signs.contains(sign)) {
                entries.add(new Entry(sign, sign.word, sign.width));
            }
        }
    }

    /** The legend of the phases that occur in a run, and of time that none accounts for. */
    public static PhaseLegendPainter of(RunTimeline timeline) {
        return of(timeline.spans());
    }

    /** The legend of the phases that occur in the workers of a run; of all lanes where there are no workers. */
    public static PhaseLegendPainter ofWorkers(RunTimeline timeline) {
        return of(timeline.spans().stream()
                .filter(span -> timeline.workers() == 0 || span.lane() != Span.COORDINATOR)
                .toList());
    }

    private static PhaseLegendPainter of(List<Span> spans) {
        Set<Phase> phases = EnumSet.of(Phase.UNACCOUNTED);
        spans.forEach(span -> phases.add(span.phase()));
        return new PhaseLegendPainter(phases);
    }

    /** The legend of all phases. */
    public static PhaseLegendPainter ofAllPhases() {
        return new PhaseLegendPainter(EnumSet.allOf(Phase.class));
    }

    /** The height that it needs at a width. */
    public double height(double width) {
        return LINE * lines(width).size();
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        List<List<Entry>> lines = lines(width);
        double y = Math.max(0, (height - LINE * lines.size()) / 2);
        for (List<Entry> line : lines) {
            double x = 0;
            for (Entry entry : line) {
                swatch(graphics, entry, x, y + (LINE - SWATCH_HEIGHT) / 2, tokens);
                new Lettering(graphics)
                        .left(
                                entry.word(),
                                x + entry.width() + AFTER_SWATCH,
                                y + LINE / 2.0 + 4,
                                FONT,
                                tokens.inks().muted());
                x += entry.whole() + AFTER_WORD;
            }
            y += LINE;
        }
    }

    private List<List<Entry>> lines(double width) {
        List<List<Entry>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double x = 0;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.whole() > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(entry);
            x += entry.whole() + AFTER_WORD;
        }
        return lines;
    }

    private static void swatch(Graphics2D graphics, Entry entry, double x, double y, Tokens tokens) {
        Rectangle2D area = new Rectangle2D.Double(x, y, entry.width(), SWATCH_HEIGHT);
        switch (entry.meaning()) {
            case Phase phase -> phase(graphics, phase, area, tokens);
            case Sign sign
            when sign == Sign.BOUND -> {
                Rectangle2D beyond = new Rectangle2D.Double(x + 7, y, entry.width() - 7, SWATCH_HEIGHT);
                graphics.setColor(Tokens.translucent(tokens.meanings().same(), 0.3));
                graphics.fill(Hatch.rising(beyond, 1, 4));
                SpeedupCellPainter.bracket(graphics, x + 7, y, y + SWATCH_HEIGHT, tokens);
            }
            default ->
                new MedianMark(Judgement.FASTER, true)
                        .paint(
                                graphics,
                                area.getCenterX(),
                                area.getCenterY(),
                                tokens.surfaces().card(),
                                tokens);
        }
    }

    private static void phase(Graphics2D graphics, Phase phase, Rectangle2D area, Tokens tokens) {
        PhaseFill.paint(graphics, phase, area, tokens);
        if (phase == Phase.UNACCOUNTED) {
            PhaseFill.outlineUnaccounted(graphics, area, tokens);
        } else {
            PhaseFill.outline(graphics, area, tokens);
        }
    }
}
