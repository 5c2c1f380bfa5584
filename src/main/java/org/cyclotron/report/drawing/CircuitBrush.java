package org.cyclotron.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.cyclotron.report.Figures;

/** The marks of a circuit: wires, arrows, adders, cells and coefficients. */
final class CircuitBrush {
    private static final BasicStroke LINE = new BasicStroke(1.2f);
    private static final BasicStroke LIVE = new BasicStroke(2f);
    private static final BasicStroke STRONG = new BasicStroke(1.6f);
    private static final BasicStroke DASHED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3, 3}, 0f);
    private static final double ADDER = 7;
    private static final double HEAD = 5;
    private static final double CELL_FONT = 11;
    private static final double NAME_FONT = 10;
    private static final double LARGEST_VALUE = 16;
    private static final double SMALLEST_VALUE = 8;
    private static final int LONGEST_BESIDE = 10;
    /** The width of every letter of the typeface, for a size of 1. */
    private static final double MONO_ADVANCE = 0.6;

    private final Graphics2D graphics;
    private final Tokens tokens;
    private final CircuitLayout layout;

    CircuitBrush(Graphics2D graphics, Tokens tokens, CircuitLayout layout) {
        this.graphics = graphics;
        this.tokens = tokens;
        this.layout = layout;
    }

    /** @param live whether it carries something other than 0 */
    void wire(double x1, double y1, double x2, double y2, boolean live) {
        graphics.setColor(live ? tokens.meanings().faster() : tokens.inks().primary());
        graphics.setStroke(live ? LIVE : LINE);
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A horizontal wire with a head at its second end. */
    void arrow(double x1, double y, double x2, double endY, boolean live) {
        wire(x1, y, x2, endY, live);
        double back = x2 > x1 ? -HEAD : HEAD;
        Path2D head = new Path2D.Double();
        head.moveTo(x2, endY);
        head.lineTo(x2 + back, endY - HEAD * 0.7);
        head.lineTo(x2 + back, endY + HEAD * 0.7);
        head.closePath();
        graphics.fill(head);
    }

    void adder(double x, double y) {
        Ellipse2D circle = new Ellipse2D.Double(x - ADDER, y - ADDER, 2 * ADDER, 2 * ADDER);
        graphics.setColor(tokens.surfaces().card());
        graphics.fill(circle);
        graphics.setColor(tokens.inks().primary());
        graphics.setStroke(LINE);
        graphics.draw(circle);
        graphics.draw(new Line2D.Double(x - ADDER, y, x + ADDER, y));
        graphics.draw(new Line2D.Double(x, y - ADDER, x, y + ADDER));
    }

    /** Whether a cell has room for a name. */
    boolean fits(String name) {
        // Not measured: the figures of the screen's font are not those of AWT, and a letter more crosses the border.
        return name.length() * CELL_FONT * MONO_ADVANCE <= layout.side() - 6;
    }

    /** Whether there is room for a name above a cell. */
    boolean fitsAbove(String name) {
        return name.length() * NAME_FONT * MONO_ADVANCE <= layout.pitch() - 4;
    }

    /** A cell with what it holds, and its name above. */
    void cell(double x, String name, long value) {
        boolean live = value != 0;
        box(x, live);
        String digits = String.valueOf(value);
        double size = Math.min(LARGEST_VALUE, (layout.side() - 4) / (digits.length() * MONO_ADVANCE));
        boolean fits = size >= SMALLEST_VALUE;
        centred(
                fits ? digits : "≠0",
                x,
                layout.middle(),
                (live ? Typefaces.MONO_MEDIUM : Typefaces.MONO).at(fits ? size : CELL_FONT),
                live ? tokens.meanings().faster() : tokens.inks().muted());
        double above = layout.middle() - layout.side() / 2 - 8;
        centred(name, x, above, Typefaces.MONO.at(NAME_FONT), tokens.inks().muted());
    }

    void cell(double x, String name, boolean tapped) {
        box(x, tapped);
        centred(
                name,
                x,
                layout.middle(),
                Typefaces.MONO.at(CELL_FONT),
                tapped ? tokens.inks().primary() : tokens.inks().muted());
    }

    private void box(double x, boolean tapped) {
        double side = layout.side();
        var shape = new RoundRectangle2D.Double(x - side / 2, layout.middle() - side / 2, side, side, 8, 8);
        graphics.setColor(
                tapped ? tokens.surfaces().selected() : tokens.surfaces().card());
        graphics.fill(shape);
        graphics.setColor(tapped ? tokens.meanings().faster() : tokens.inks().border());
        graphics.setStroke(tapped ? STRONG : LINE);
        graphics.draw(shape);
    }

    /** Whether equations fit between coefficients; else only values do. @param longest the greatest index */
    boolean fitsEquation(int longest) {
        return ("c" + longest + "=0").length() * CELL_FONT * MONO_ADVANCE + 8 <= layout.pitch() - 4;
    }

    /**
     * The box of a coefficient; faint and unconnected where it is 0.
     *
     * @param named whether it stands there as an equation where that fits
     * @param marked whether it has a second outline
     */
    void coefficient(double x, int index, long value, boolean named, boolean marked) {
        Font font = Typefaces.MONO.at(11);
        String equation = "c" + Figures.subscript(index) + "=" + value;
        double room = layout.pitch() - 4;
        String text = named && width(equation, font) + 8 <= room ? equation : abridged(value, room, font);
        double width = Math.min(room, width(text, font) + 8);
        double y = layout.boxes();
        if (value == 0) {
            graphics.setColor(tokens.inks().border());
            graphics.setStroke(DASHED);
            graphics.draw(new Line2D.Double(x, layout.middle() + layout.side() / 2, x, y));
        }
        var box = new RoundRectangle2D.Double(x - width / 2, y - 9, width, 18, 6, 6);
        graphics.setColor(tokens.surfaces().card());
        graphics.fill(box);
        graphics.setColor(value == 0 ? tokens.inks().border() : tokens.inks().primary());
        graphics.setStroke(LINE);
        graphics.draw(box);
        if (marked) {
            graphics.setColor(tokens.meanings().faster());
            graphics.setStroke(LIVE);
            graphics.draw(new RoundRectangle2D.Double(x - width / 2 - 3, y - 12, width + 6, 24, 8, 8));
        }
        centred(
                text,
                x,
                y,
                font,
                value == 0 ? tokens.inks().muted() : tokens.inks().primary());
    }

    /** Dots in place of cells that are left out. */
    void gap(double x, int leftOut) {
        graphics.setColor(tokens.surfaces().card());
        double half = layout.pitch() / 2 - 4;
        graphics.fill(new Rectangle2D.Double(x - half, layout.middle() - 8, 2 * half, 16));
        centred(
                "···",
                x,
                layout.middle(),
                Typefaces.SEMI_BOLD.at(14),
                tokens.inks().primary());
        centred(
                leftOut + " more",
                x,
                layout.boxes(),
                Typefaces.REGULAR.at(10),
                tokens.inks().muted());
    }

    void word(String text, double x, double y) {
        centred(text, x, y, Typefaces.SEMI_BOLD.at(11), tokens.inks().primary());
    }

    /** A word whose last letter stands at x. */
    void wordEndingAt(String text, double x, double y) {
        word(text, x - width(text, Typefaces.SEMI_BOLD.at(11)) / 2, y);
    }

    /** An element in words that fit beside a wire. */
    String abridged(long value) {
        String digits = String.valueOf(value);
        return digits.length() <= LONGEST_BESIDE ? digits : digits.substring(0, LONGEST_BESIDE - 1) + "…";
    }

    private String abridged(long value, double room, Font font) {
        String digits = String.valueOf(value);
        return width(digits, font) + 6 <= room ? digits : "≠0";
    }

    private double width(String text, Font font) {
        return graphics.getFontMetrics(font).getStringBounds(text, graphics).getWidth();
    }

    private void centred(String text, double x, double y, Font font, Color colour) {
        graphics.setFont(font);
        graphics.setColor(colour);
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        graphics.drawString(text, (float) (x - width / 2), (float) (y + font.getSize2D() * 0.36));
    }
}
