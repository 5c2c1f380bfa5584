package org.cyclotron.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RaceText;

/**
 * Draws a race at one moment: a track a lane, filled as far as its states are walked, and the places. A banner says that
 * lanes share the processors, for nothing here is a measurement.
 */
public final class RacePainter implements Painter {
    /** The height of a lane in logical pixels. */
    public static final double ROW = 36;
    /** The height of the banner. */
    public static final double BANNER = 36;

    private static final double MARGIN = 12;
    private static final double TRACK = 16;
    private static final double STANDING = 150;
    private static final double GAP = 16;
    private static final Font NAME = Typefaces.REGULAR.at(13);
    private static final Font FIGURE = Typefaces.MONO.at(12);
    private static final Font WORD = Typefaces.MEDIUM.at(12);

    private final RaceStanding standing;

    public RacePainter(RaceStanding standing) {
        this.standing = standing;
    }

    /** The height that all lanes need, in logical pixels. */
    public double height() {
        return BANNER + ROW * standing.lanes().size() + MARGIN;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        banner(graphics, width, tokens);
        double names = standing.lanes().stream()
                .mapToDouble(lane -> Lettering.width(lane.label(), NAME))
                .max()
                .orElse(0);
        names = Math.min(names, width * 0.3);
        double y = BANNER;
        for (RaceStanding.Lane lane : standing.lanes()) {
            lane(graphics, lane, names, y, width, tokens);
            y += ROW;
        }
    }

    private void banner(Graphics2D graphics, double width, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        Color warning = tokens.meanings().warning();
        graphics.setColor(Tokens.translucent(warning, 0.12));
        graphics.fill(new RoundRectangle2D.Double(MARGIN, 4, width - 2 * MARGIN, BANNER - 10, 8, 8));
        String elapsed = Figures.seconds(standing.elapsedNanos() / 1e9);
        double end = width - MARGIN - 10;
        lettering.right(elapsed, end, 21, FIGURE, tokens.inks().primary());
        double room = end - Lettering.width(elapsed, FIGURE) - GAP - MARGIN - 10;
        lettering.left(Lettering.fitted(RaceText.BANNER, room, WORD), MARGIN + 10, 21, WORD, warning);
    }

    private void lane(
            Graphics2D graphics, RaceStanding.Lane lane, double names, double y, double width, Tokens tokens) {
        Lettering lettering = new Lettering(graphics);
        double baseline = y + ROW / 2 + 4;
        String name = Lettering.fitted(lane.label(), names, NAME);
        lettering.left(name, MARGIN, baseline, NAME, tokens.inks().primary());
        if (lane.state() == RaceStanding.State.FAILED) {
            strike(graphics, Lettering.width(name, NAME), baseline - 4.5, tokens);
        }
        double left = MARGIN + names + GAP;
        double right = width - MARGIN - STANDING - GAP;
        if (lane.state() == RaceStanding.State.FAILED || lane.state() == RaceStanding.State.REFUSED) {
            refusal(graphics, lane, left, y, width - MARGIN - left, tokens);
            return;
        }
        track(graphics, lane, new Rectangle2D.Double(left, y + (ROW - TRACK) / 2, right - left, TRACK), tokens);
        boolean first = lane.place() != null && lane.place() == 1;
        lettering.right(
                RaceText.standing(lane),
                width - MARGIN,
                baseline,
                lane.place() == null ? FIGURE : Typefaces.MONO_MEDIUM.at(12),
                first
                        ? tokens.meanings().faster()
                        : lane.place() == null
                                ? tokens.inks().muted()
                                : tokens.inks().primary());
    }

    private static void strike(Graphics2D graphics, double length, double y, Tokens tokens) {
        graphics.setColor(tokens.inks().primary());
        graphics.fill(new Rectangle2D.Double(MARGIN, y, length, 1.2));
    }

    private static void track(Graphics2D graphics, RaceStanding.Lane lane, Rectangle2D area, Tokens tokens) {
        graphics.setColor(tokens.phases().passing().waiting());
        graphics.fill(area);
        graphics.setColor(
                lane.state() == RaceStanding.State.CANCELLED
                        ? tokens.inks().muted()
                        : tokens.phases().working().compute());
        double share = Math.clamp(lane.share(), 0, 1);
        graphics.fill(new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() * share, area.getHeight()));
        PhaseFill.outline(graphics, area, tokens);
    }

    private static void refusal(
            Graphics2D graphics, RaceStanding.Lane lane, double x, double y, double width, Tokens tokens) {
        graphics.translate(x, y);
        new RefusalNotice(lane.state() == RaceStanding.State.FAILED, lane.reason()).paint(graphics, width, ROW, tokens);
        graphics.translate(-x, -y);
    }

    /** The standing in words, for readers of screens. */
    public String description() {
        return RaceText.description(standing);
    }
}
