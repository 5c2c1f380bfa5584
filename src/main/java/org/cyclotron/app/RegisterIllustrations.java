package org.cyclotron.app;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.drawing.CircuitPainter;
import org.cyclotron.report.drawing.CircuitPainter.Form;
import org.cyclotron.report.drawing.CircuitPicture;

/** The pictures of a register in a report. */
final class RegisterIllustrations {
    private final InterfaceThread interfaceThread;

    /** How much of a register a report shows. */
    enum Extent {
        /** All there is, for a report of this register. */
        WHOLE(1024),
        /** What many registers can show on one page. */
        BRIEF(256);

        private final BigInteger mostDrawn;

        Extent(int mostDrawn) {
            this.mostDrawn = BigInteger.valueOf(mostDrawn);
        }
    }

    RegisterIllustrations(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * The pictures there are, by what they show.
     *
     * @param prefix stands before their ids, which must differ within a document
     * @param drawn takes what draws them, by id
     */
    Map<String, Block.Picture> of(
            RegisterAnalysis analysis, String prefix, Extent extent, Map<String, Illustration> drawn) {
        Map<String, Block.Picture> pictures = new LinkedHashMap<>();
        Lfsr lfsr = analysis.algebra().lfsr();
        for (Form form : extent == Extent.WHOLE ? Form.values() : new Form[] {Form.FIBONACCI}) {
            String what = form == Form.FIBONACCI ? "circuit-fibonacci" : "circuit-galois";
            drawn.put(
                    prefix + what,
                    new Illustration(CircuitPicture.size(lfsr), () -> CircuitPicture.painter(lfsr, form)));
            pictures.put(what, new Block.Picture(prefix + what, caption(form), description(lfsr, form)));
        }
        for (RegisterChart chart : RegisterCharts.all(interfaceThread)) {
            if (chart.isAvailable(analysis) && isShown(chart, lfsr, extent)) {
                String id = prefix + chart.id();
                drawn.put(id, new Illustration(chart.size(analysis), () -> chart.painter(analysis, Cancellation.NONE)));
                pictures.put(
                        chart.id(),
                        new Block.Picture(id, chart.label(), chart.description(analysis, Cancellation.NONE)));
            }
        }
        return pictures;
    }

    /** A diagram of thousands of states is larger than all the rest of the page. */
    private static boolean isShown(RegisterChart chart, Lfsr lfsr, Extent extent) {
        return !(chart instanceof StateDiagramChart) || lfsr.stateCount().compareTo(extent.mostDrawn) <= 0;
    }

    private static String caption(Form form) {
        return form == Form.FIBONACCI ? "Circuit, Fibonacci form" : "Circuit, Galois form";
    }

    private static String description(Lfsr lfsr, Form form) {
        return new CircuitPainter(lfsr.row(), form).description();
    }
}
