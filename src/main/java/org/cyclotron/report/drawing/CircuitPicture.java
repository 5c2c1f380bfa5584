package org.cyclotron.report.drawing;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.drawing.CircuitPainter.Form;

/** The circuit of a register as a picture that leaves the window: below its polynomial, in a size that suits it. */
public final class CircuitPicture {
    private static final int TERMS = 12;
    /** Wide registers leave out the cells in the middle, so that their pictures fit a page. */
    private static final int MOST_CELLS = 32;

    private static final int CELL = 56;
    private static final int MARGIN = 124;
    private static final int NARROWEST = 480;
    private static final int HEIGHT = 224;

    private CircuitPicture() {}

    /** The size in files, at scale 1. */
    public static PictureSize size(Lfsr lfsr) {
        return PictureSize.of(Math.max(NARROWEST, MARGIN + CELL * Math.min(lfsr.degree(), MOST_CELLS)), HEIGHT);
    }

    /** A fresh painter. */
    public static Painter painter(Lfsr lfsr, Form form) {
        String heading = lfsr.field().name() + "   " + PolynomialText.abridged(lfsr.characteristicPolynomial(), TERMS);
        String remark = (form == Form.FIBONACCI ? "Fibonacci" : "Galois") + " circuit of " + lfsr.degree()
                + (lfsr.degree() == 1 ? " cell" : " cells");
        return new CaptionedPainter(heading, remark, new CircuitPainter(lfsr.row(), form));
    }
}
