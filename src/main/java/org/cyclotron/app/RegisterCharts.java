package org.cyclotron.app;

import java.util.List;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.drawing.CaptionedPainter;
import org.cyclotron.report.drawing.Painter;

/** The registry of pictures of one register: one line each. */
public final class RegisterCharts {
    /** More terms make the caption longer than the picture is wide. */
    private static final int TERMS = 12;

    private RegisterCharts() {}

    /**
     * Every chart.
     *
     * @param interfaceThread where none may be drawn
     */
    public static List<RegisterChart> all(InterfaceThread interfaceThread) {
        return List.of(new LengthHistogramChart(interfaceThread), new StateDiagramChart(interfaceThread));
    }

    /** A drawing below the polynomial of its register: the same for every name the register may have. */
    static Painter captioned(RegisterAnalysis analysis, String remark, Painter drawing) {
        Polynomial characteristic = analysis.algebra().lfsr().characteristicPolynomial();
        String heading =
                analysis.algebra().lfsr().field().name() + "   " + PolynomialText.abridged(characteristic, TERMS);
        boolean failed = analysis.verification().status() == Verification.Status.FAILED;
        return new CaptionedPainter(heading, failed ? remark + " · verification FAILED" : remark, drawing);
    }
}
