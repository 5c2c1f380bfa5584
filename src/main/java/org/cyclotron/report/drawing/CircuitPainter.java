package org.cyclotron.report.drawing;

import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalInt;
import org.cyclotron.report.drawing.CircuitLayout.Place;
import org.jspecify.annotations.Nullable;

/**
 * Draws the circuit of a register, as Fibonacci or Galois realisation, at rest or with what its cells hold.
 *
 * <p>Fibonacci: the cells hold s(t) … s(t+d&minus;1) and shift to the left; the feedback is the sum of c_i s(t+i). Galois:
 * the cells hold y_0 … y_(d&minus;1) of y &map; x&middot;y mod &chi; and shift to the right; the output is fed back,
 * times c_i, before every cell. Coefficients that are 0 are drawn faint, wires that carry something other than 0 strong.
 * Where there is no room for every cell in a line those in the middle are left out, or the circuit is folded.
 */
public final class CircuitPainter implements Painter {
    /** The two realisations. */
    public enum Form {
        FIBONACCI,
        GALOIS
    }

    /**
     * What a running register holds.
     *
     * @param cells of the realisation drawn, as many as the register has
     * @param entering what enters a cell next: s(t+d), or the output y(d&minus;1) that is fed back
     */
    // The array is handed from view model to painter and never changed.
    @SuppressWarnings("ArrayRecordComponent")
    public record Held(long[] cells, long entering) {}

    private static final double FIBONACCI_GAPS = 0.3;
    private static final double GALOIS_GAPS = 0.48;
    private static final double REACH = 13;

    private final long[] row;
    private final Form form;
    private final @Nullable Held held;
    private final boolean folding;
    private final int marked;

    /** A circuit at rest in one line. @param row the coefficients c0 … c(d−1), at least one */
    public CircuitPainter(long[] row, Form form) {
        this(row.clone(), form, null, false, -1);
    }

    private CircuitPainter(long[] row, Form form, @Nullable Held held, boolean folding, int marked) {
        this.row = row;
        this.form = form;
        this.held = held;
        this.folding = folding;
        this.marked = marked;
    }

    /** The same circuit with what its cells hold. */
    public CircuitPainter holding(Held now) {
        return new CircuitPainter(row, form, now, folding, marked);
    }

    /** The same circuit, in several lines where one has no room for every cell; see {@link #foldedHeight}. */
    public CircuitPainter folded() {
        return new CircuitPainter(row, form, held, true, marked);
    }

    /** The same circuit with one coefficient marked, such as the one that a key would change. @param index −1 for none */
    public CircuitPainter marking(int index) {
        return new CircuitPainter(row, form, held, folding, index);
    }

    /** Whether a circuit is folded at this width. */
    public static boolean isFolded(int degree, double width) {
        return !CircuitLayout.fits(degree, width);
    }

    /** The height that all lines of a folded circuit take at this width. */
    public static double foldedHeight(int degree, double width) {
        return CircuitLayout.foldedHeight(degree, width);
    }

    /** From where to where a coefficient's line reaches in a folded circuit: top and bottom. */
    public double[] lineOf(int index, double width) {
        for (CircuitLayout line : CircuitLayout.folded(row.length, width, gaps())) {
            if (line.cells().getLast().index() >= index) {
                return new double[] {line.middle() - line.side(), line.bus() + 24};
            }
        }
        throw new IllegalArgumentException("there is no coefficient " + index);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        List<CircuitLayout> lines = lines(width, height);
        CircuitWires wires = new CircuitWires(row, held);
        for (int k = 0; k < lines.size(); k++) {
            CircuitLayout line = lines.get(k);
            CircuitBrush brush = new CircuitBrush(graphics, tokens, line);
            switch (form) {
                case FIBONACCI -> wires.fibonacci(brush, lines, k, width);
                case GALOIS -> wires.galois(brush, lines, k, width);
            }
            cells(brush, line);
        }
    }

    private void cells(CircuitBrush brush, CircuitLayout line) {
        CellNames names = new CellNames(form, row.length, brush);
        // With equations for some and values for others, the eye would have to jump.
        boolean named = held == null || brush.fitsEquation(row.length - 1);
        for (Place place : line.cells()) {
            if (place.isGap()) {
                brush.gap(place.x(), row.length - (line.cells().size() - 1));
                continue;
            }
            int i = place.index();
            if (held == null) {
                brush.cell(place.x(), names.of(i), row[i] != 0);
            } else {
                brush.cell(place.x(), names.above(i), held.cells()[i]);
            }
            brush.coefficient(tapX(place, line), i, row[i], named, i == marked);
        }
    }

    /** The coefficient at a point of a drawing of this size. */
    public OptionalInt coefficientAt(double x, double y, double width, double height) {
        for (CircuitLayout line : lines(width, height)) {
            for (Place place : line.cells()) {
                boolean near =
                        Math.abs(tapX(place, line) - x) <= line.pitch() / 2 && Math.abs(line.boxes() - y) <= REACH;
                if (!place.isGap() && near) {
                    return OptionalInt.of(place.index());
                }
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
                + (taps.isEmpty() ? "no coefficient is different from 0" : "different from 0 are " + taps)
                + (marked < 0 ? "" : "; marked: c" + marked + " = " + row[marked]);
    }

    private List<CircuitLayout> lines(double width, double height) {
        if (folding && !CircuitLayout.fits(row.length, width)) {
            return CircuitLayout.folded(row.length, width, gaps());
        }
        return List.of(CircuitLayout.of(row.length, width, height, gaps(), held != null));
    }

    private double gaps() {
        return form == Form.FIBONACCI ? FIBONACCI_GAPS : GALOIS_GAPS;
    }

    /** In the Galois realisation a coefficient stands before its cell. */
    private double tapX(Place place, CircuitLayout layout) {
        return form == Form.FIBONACCI ? place.x() : place.x() - layout.pitch() / 2;
    }
}
