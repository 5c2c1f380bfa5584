package org.cyclotron.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Stands where the mark of a lane would be: a chip with the word and the reason beside it, in one line or two. */
final class RefusalNotice implements Painter {
    private static final double CHIP = 20;
    private static final double PADDING = 8;
    private static final double GAP = 8;
    private static final double LINE = 14;

    private final boolean failed;
    private final @Nullable String reason;

    /** @param failed whether it was wrong, rather than not run at all */
    RefusalNotice(boolean failed, @Nullable String reason) {
        this.failed = failed;
        this.reason = reason;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        Color colour = failed ? tokens.meanings().failed() : tokens.inks().muted();
        Lettering lettering = new Lettering(graphics);
        String word = failed ? "FAILED" : "REFUSED";
        Font font = Typefaces.SEMI_BOLD.at(11);
        double chip = Lettering.width(word, font) + 2 * PADDING;
        graphics.setColor(Tokens.translucent(colour, 0.12));
        graphics.fill(new RoundRectangle2D.Double(0, (height - CHIP) / 2, chip, CHIP, CHIP, CHIP));
        lettering.left(word, PADDING, height / 2 + 4, font, colour);
        if (reason != null) {
            reason(lettering, reason, chip + GAP, width - chip - GAP, height, colour);
        }
    }

    private static void reason(Lettering lettering, String reason, double x, double room, double height, Color colour) {
        String sentence = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
        Font one = Typefaces.REGULAR.at(12);
        Font two = Typefaces.REGULAR.at(11);
        boolean single = Lettering.width(sentence, two) <= room || height < 2 * LINE;
        if (single) {
            Font font = Lettering.width(sentence, one) <= room ? one : two;
            lettering.left(Lettering.fitted(sentence, room, font), x, height / 2 + 4, font, colour);
            return;
        }
        List<String> lines = Lettering.wrapped(sentence, room, two);
        String rest = String.join(" ", lines.subList(1, lines.size()));
        lettering.left(Lettering.fitted(lines.getFirst(), room, two), x, height / 2 - 3, two, colour);
        lettering.left(Lettering.fitted(rest, room, two), x, height / 2 - 3 + LINE, two, colour);
    }
}
