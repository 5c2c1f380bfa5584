package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/**
 * How phases look in bars, timelines and legends: a fill and a pattern over it, so that colour is not the only sign.
 * Computing alone is plain; time that nothing accounts for is an empty field with a dashed outline.
 */
public final class PhaseFill {
    /** The phases as they stand in a bar: computing first, so that its lengths begin together and can be compared. */
    public static final List<Phase> ORDER = List.of(
            Phase.COMPUTE,
            Phase.PARTITION,
            Phase.CREATE,
            Phase.INITIALISE,
            Phase.SEND,
            Phase.RECEIVE,
            Phase.MERGE,
            Phase.WAIT,
            Phase.UNACCOUNTED);

    /** A field narrower or lower than this has no room for a pattern. */
    private static final double LEAST = 2;

    private static final BasicStroke LINE = new BasicStroke(1f);
    private static final BasicStroke DASHED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {2, 2}, 0f);

    private PhaseFill() {}

    /** Fills a rectangle with a phase, pattern included, without an outline. */
    static void paint(Graphics2D graphics, Phase phase, Rectangle2D area, Tokens tokens) {
        paintPlain(graphics, phase, area, tokens);
        Path2D pattern = area.getWidth() < LEAST || area.getHeight() < LEAST ? null : pattern(phase, area);
        if (pattern != null) {
            graphics.setColor(patternColour(phase, tokens));
            graphics.fill(pattern);
        }
    }

    /** Fills a rectangle with the colour of a phase alone, for fields too small for a pattern. */
    static void paintPlain(Graphics2D graphics, Phase phase, Rectangle2D area, Tokens tokens) {
        graphics.setColor(colour(phase, tokens));
        graphics.fill(area);
    }

    /** Draws the line around a field of a phase or a whole bar; it lies inside the rectangle. */
    static void outline(Graphics2D graphics, Rectangle2D area, Tokens tokens) {
        graphics.setStroke(LINE);
        graphics.setColor(Tokens.translucent(tokens.inks().primary(), tokens.dark() ? 0.27 : 0.35));
        graphics.draw(inside(area));
    }

    /** Draws the dashed line around time that nothing accounts for. */
    static void outlineUnaccounted(Graphics2D graphics, Rectangle2D area, Tokens tokens) {
        graphics.setStroke(DASHED);
        graphics.setColor(tokens.inks().subtle());
        graphics.draw(inside(area));
    }

    private static Rectangle2D inside(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() + 0.5,
                area.getY() + 0.5,
                Math.max(0, area.getWidth() - 1),
                Math.max(0, area.getHeight() - 1));
    }

    /** The fill of a phase; that of unaccounted time is the card itself. */
    static Color colour(Phase phase, Tokens tokens) {
        Tokens.Working working = tokens.phases().working();
        Tokens.Passing passing = tokens.phases().passing();
        return switch (phase) {
            case COMPUTE -> working.compute();
            case CREATE -> working.create();
            case INITIALISE -> working.initialise();
            case PARTITION -> working.partition();
            case SEND -> passing.send();
            case RECEIVE -> passing.receive();
            case MERGE -> passing.merge();
            case WAIT -> passing.waiting();
            case UNACCOUNTED -> tokens.surfaces().card();
        };
    }

    private static Color patternColour(Phase phase, Tokens tokens) {
        Tokens.Patterns patterns = tokens.phases().patterns();
        return switch (phase) {
            case WAIT -> patterns.dots();
            case RECEIVE -> patterns.darkHatch();
            default -> patterns.hatch();
        };
    }

    private static @Nullable Path2D pattern(Phase phase, Rectangle2D area) {
        return switch (phase) {
            case COMPUTE, UNACCOUNTED -> null;
            case CREATE -> Hatch.falling(area, 1.5, 5);
            case INITIALISE -> Hatch.rising(area, 1.2, 6);
            case PARTITION -> Hatch.dots(area, 1, 4);
            case SEND -> Hatch.horizontal(area, 1.2, 4);
            case RECEIVE -> Hatch.vertical(area, 1.2, 4);
            case MERGE -> Hatch.crossed(area, 1, 6);
            case WAIT -> Hatch.dots(area, 0.8, 6);
        };
    }
}
