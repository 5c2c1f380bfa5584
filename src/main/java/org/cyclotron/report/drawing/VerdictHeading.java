package org.cyclotron.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.Verdict;
import org.cyclotron.report.ComparisonText;
import org.cyclotron.report.RatioText;

/**
 * Draws the verdict of a comparison above its lanes: an edge in the colour of the outcome, the sentence with its interval,
 * the reasons, and what was compared.
 */
final class VerdictHeading implements Painter {
    private static final Font HEADLINE = Typefaces.SEMI_BOLD.at(16);
    private static final Font INTERVAL = Typefaces.MONO.at(12);
    private static final Font REASON = Typefaces.REGULAR.at(12);
    private static final Font SUBJECT = Typefaces.MONO.at(11);
    private static final double EDGE = 4;
    private static final double INDENT = 16;
    private static final double HEADLINE_PITCH = 22;
    private static final double PITCH = 18;

    private final Comparison comparison;
    private final Verdict verdict;

    VerdictHeading(Comparison comparison, Verdict verdict) {
        this.comparison = comparison;
        this.verdict = verdict;
    }

    double height(double width) {
        return HEADLINE_PITCH * headline(width).size()
                + PITCH * (reasons(width).size() + subject(width).size())
                + 6;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        graphics.setColor(edge(tokens));
        graphics.fill(new RoundRectangle2D.Double(0, 0, EDGE, height, 2, 2));
        Lettering lettering = new Lettering(graphics);
        double y = 16;
        List<String> headline = headline(width);
        for (String line : headline) {
            lettering.left(line, INDENT, y, HEADLINE, tokens.inks().primary());
            y += HEADLINE_PITCH;
        }
        Interval interval = verdict.interval();
        if (interval != null) {
            double x = INDENT + Lettering.width(headline.getLast(), HEADLINE) + 10;
            lettering.left(
                    RatioText.interval(interval),
                    x,
                    y - HEADLINE_PITCH,
                    INTERVAL,
                    tokens.inks().muted());
        }
        for (String line : reasons(width)) {
            lettering.left(line, INDENT, y - 2, REASON, tokens.inks().primary());
            y += PITCH;
        }
        for (String line : subject(width)) {
            lettering.left(line, INDENT, y, SUBJECT, tokens.inks().muted());
            y += PITCH;
        }
    }

    private Color edge(Tokens tokens) {
        return switch (verdict.outcome()) {
            case WON -> tokens.meanings().faster();
            case LOST -> tokens.meanings().warning();
            case UNDECIDED -> tokens.meanings().same();
            case FAILED -> tokens.meanings().failed();
            case NONE -> tokens.inks().border();
        };
    }

    /** The last line leaves room for the interval. */
    private List<String> headline(double width) {
        Interval interval = verdict.interval();
        double room = interval == null ? 0 : Lettering.width(RatioText.interval(interval), INTERVAL) + 10;
        return Lettering.wrapped(verdict.headline(), width - INDENT - room, HEADLINE);
    }

    private List<String> reasons(double width) {
        List<String> lines = new ArrayList<>();
        verdict.reasons().forEach(reason -> lines.addAll(Lettering.wrapped(reason, width - INDENT, REASON)));
        return lines;
    }

    private List<String> subject(double width) {
        return Lettering.wrapped(ComparisonText.subject(comparison), width - INDENT, SUBJECT);
    }
}
