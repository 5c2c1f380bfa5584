package org.cyclotron.report.drawing;

import org.cyclotron.report.Figures;
import org.cyclotron.report.drawing.CircuitPainter.Form;

/** How the cells of a circuit are named: by the longest names for which each has room. */
final class CellNames {
    private final Form form;
    private final int degree;
    private final CircuitBrush brush;

    CellNames(Form form, int degree, CircuitBrush brush) {
        this.form = form;
        this.degree = degree;
        this.brush = brush;
    }

    /** The name that stands in the cell. */
    String of(int index) {
        if (form == Form.GALOIS) {
            return "y" + Figures.subscript(index);
        }
        int longest = degree - 1;
        return brush.fits(output(longest))
                ? output(index)
                : brush.fits(time(longest)) ? time(index) : String.valueOf(index);
    }

    /** The name that stands above the cell. */
    String above(int index) {
        if (form == Form.GALOIS) {
            return "y" + Figures.subscript(index);
        }
        int longest = degree - 1;
        return brush.fitsAbove(output(longest))
                ? output(index)
                : brush.fitsAbove(time(longest)) ? time(index) : String.valueOf(index);
    }

    private static String output(int index) {
        return index == 0 ? "s(t)" : "s(t+" + index + ")";
    }

    private static String time(int index) {
        return index == 0 ? "t" : "t+" + index;
    }
}
