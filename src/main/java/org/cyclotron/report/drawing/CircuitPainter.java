package org.cyclotron.report.drawing;

import java.awt.Graphics2D;
import java.util.OptionalInt;
import org.cyclotron.report.Figures;
import org.cyclotron.report.drawing.CircuitLayout.Place;

/**
 * Draws the circuit of a register, as Fibonacci or Galois realisation.
 *
 * <p>Fibonacci: the cells hold s(t) … s(t+d&minus;1) and shift to the left; the feedback is the sum of c_i s(t+i). Galois:
 * the cells hold y_0 … y_(d&minus;1) of y &map; x&middot;y mod &chi; and shift to the right; the output is fed back,
 * times c_i, before every cell. Coefficients that are 0 are drawn faint. Where there is no room for every cell those in
 * the middle are left out.
 */
public final class CircuitPainter implements Painter {
    /** The two realisations. */
    public enum Form {
        FIBONACCI,
        GALOIS
    }

    private static final double FIBONACCI_GAPS = 0.3;
    private static final double GALOIS_GAPS = 0.48;
    private static final double TAIL = 20;
    private static final double REACH = 13;

    private final long[] row;
    private final Form form;

    /** @param row the coefficients c0 … c(d−1), at least one */
    public CircuitPainter(long[] row, Form form) {
        this.row = row.clone();
        this.form = form;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        CircuitLayout layout = layout(width, height);
        CircuitBrush brush = new CircuitBrush(graphics, tokens, layout);
        if (form == Form.FIBONACCI) {
            fibonacci(brush, layout);
        } else {
            galois(brush, layout);
        }
        Names names = names(brush);
        for (Place place : layout.cells()) {
            if (place.isGap()) {
                brush.gap(place.x(), row.length - (layout.cells().size() - 1));
            } else {
                brush.cell(place.x(), names.of(place.index()), row[place.index()] != 0);
                brush.coefficient(tapX(place, layout), place.index(), row[place.index()]);
            }
        }
    }

    /** The coefficient at a point of a drawing of this size. */
    public OptionalInt coefficientAt(double x, double y, double width, double height) {
        CircuitLayout layout = layout(width, height);
        for (Place place : layout.cells()) {
            boolean near =
                    Math.abs(tapX(place, layout) - x) <= layout.pitch() / 2 && Math.abs(layout.boxes() - y) <= REACH;
            if (!place.isGap() && near) {
                return OptionalInt.of(place.index());
            }
        }
        return OptionalInt.empty();
    }

    /** The drawing in words, for readers of screens. */
    public String description() {
        StringBuilder taps = new StringBuilder();
        for (int i = 0; i < row.length && taps.length() < 200; i++) {
            if (row[i] != 0) {
                taps.append(taps.isEmpty() ? "" : ", ")
                        .append("c")
                        .append(i)
                        .append(" = ")
                        .append(row[i]);
            }
        }
        return (form == Form.FIBONACCI ? "Fibonacci" : "Galois") + " circuit of " + row.length + " cells; "
                + (taps.isEmpty() ? "no coefficient is different from 0" : "different from 0 are " + taps);
    }

    private CircuitLayout layout(double width, double height) {
        return CircuitLayout.of(row.length, width, height, form == Form.FIBONACCI ? FIBONACCI_GAPS : GALOIS_GAPS);
    }

    /** In the Galois realisation a coefficient stands before its cell. */
    private double tapX(Place place, CircuitLayout layout) {
        return form == Form.FIBONACCI ? place.x() : place.x() - layout.pitch() / 2;
    }

    /** How cells are named: by the longest names for which each has room. */
    @FunctionalInterface
    private interface Names {
        String of(int index);
    }

    private Names names(CircuitBrush brush) {
        if (form == Form.GALOIS) {
            return i -> "y" + Figures.subscript(i);
        }
        Names outputs = i -> i == 0 ? "s(t)" : "s(t+" + i + ")";
        Names times = i -> i == 0 ? "t" : "t+" + i;
        int longest = row.length - 1;
        return brush.fits(outputs.of(longest)) ? outputs : brush.fits(times.of(longest)) ? times : String::valueOf;
    }

    private void fibonacci(CircuitBrush brush, CircuitLayout layout) {
        double half = layout.side() / 2;
        double first = layout.cells().getFirst().x() - half;
        double last = layout.cells().getLast().x() + half;
        brush.arrow(first, layout.middle(), first - TAIL, layout.middle());
        brush.word("out", first - TAIL - 12, layout.middle() - 12);
        for (int k = 1; k < layout.cells().size(); k++) {
            brush.arrow(
                    layout.cells().get(k).x() - half,
                    layout.middle(),
                    layout.cells().get(k - 1).x() + half,
                    layout.middle());
        }
        double start = firstTap(layout);
        double corner = last + TAIL;
        brush.wire(Math.min(start, corner), layout.bus(), corner, layout.bus());
        brush.wire(corner, layout.bus(), corner, layout.middle());
        brush.arrow(corner, layout.middle(), last, layout.middle());
        for (Place place : layout.cells()) {
            if (!place.isGap() && row[place.index()] != 0) {
                brush.wire(place.x(), layout.middle() + half, place.x(), layout.bus());
                if (place.x() > start) {
                    brush.adder(place.x(), layout.bus());
                }
            }
        }
        brush.word("s(t+" + row.length + ")", corner - 18, layout.bus() + 14);
    }

    private void galois(CircuitBrush brush, CircuitLayout layout) {
        double half = layout.side() / 2;
        double last = layout.cells().getLast().x() + half;
        double corner = last + TAIL;
        brush.arrow(last, layout.middle(), corner + TAIL / 2, layout.middle());
        brush.word("out", corner + TAIL / 2, layout.middle() - 12);
        brush.wire(corner, layout.middle(), corner, layout.bus());
        double start = firstTap(layout);
        brush.wire(Math.min(start, corner), layout.bus(), corner, layout.bus());
        for (int k = 0; k < layout.cells().size(); k++) {
            Place place = layout.cells().get(k);
            double x = tapX(place, layout);
            boolean tapped = !place.isGap() && row[place.index()] != 0;
            double from = k == 0 ? x : layout.cells().get(k - 1).x() + half;
            if (k > 0 || tapped) {
                brush.arrow(from, layout.middle(), place.x() - half, layout.middle());
            }
            if (tapped) {
                brush.wire(x, layout.bus(), x, layout.middle());
                if (k > 0) {
                    brush.adder(x, layout.middle());
                }
            }
        }
    }

    /** The leftmost tap shown, where the feedback wire begins or ends; far right where there is none. */
    private double firstTap(CircuitLayout layout) {
        for (Place place : layout.cells()) {
            if (!place.isGap() && row[place.index()] != 0) {
                return tapX(place, layout);
            }
        }
        return Double.MAX_VALUE;
    }
}
