package org.cyclotron.app;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.Figures;
import org.cyclotron.report.Table;
import org.cyclotron.report.chart.ChartPainter;
import org.cyclotron.report.chart.LengthBin;
import org.cyclotron.report.chart.LengthHistogram;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;
import org.jspecify.annotations.Nullable;

/** How many cycles there are of each length, as bars. */
final class LengthHistogramChart implements RegisterChart {
    private static final PictureSize SIZE = PictureSize.of(800, 480);
    /** Above this ratio of the tallest to the lowest bar the low ones vanish on a linear axis. */
    private static final BigInteger LINEAR_REACH = BigInteger.valueOf(200);

    /** Axes count in floating point, which ends at 2^1024; beyond that bars have no height. */
    private static final int MOST_BITS = 1000;

    private final InterfaceThread interfaceThread;

    LengthHistogramChart(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    @Override
    public String id() {
        return "length-histogram";
    }

    @Override
    public String label() {
        return "Length histogram";
    }

    @Override
    public boolean isAvailable(RegisterAnalysis analysis) {
        @Nullable CycleStructure structure = analysis.structure();
        return structure != null && structure.cycles().bitLength() <= MOST_BITS;
    }

    @Override
    public PictureSize size(RegisterAnalysis analysis) {
        return SIZE;
    }

    @Override
    public Painter painter(RegisterAnalysis analysis, Cancellation cancellation) {
        interfaceThread.refuse("Drawing a histogram");
        CycleStructure structure = structure(analysis);
        boolean logarithmic = suitsLogarithmicAxis(structure);
        String remark = "number of cycles by length" + (logarithmic ? ", logarithmic" : "") + " · "
                + Figures.count(structure.cycles())
                + (structure.cycles().equals(BigInteger.ONE) ? " cycle" : " cycles");
        return RegisterCharts.captioned(
                analysis, remark, new ChartPainter(tokens -> LengthHistogram.of(structure, logarithmic, tokens)));
    }

    @Override
    public String description(RegisterAnalysis analysis, Cancellation cancellation) {
        return LengthHistogram.description(structure(analysis));
    }

    @Override
    public Table data(RegisterAnalysis analysis, Cancellation cancellation) {
        interfaceThread.refuse("Counting cycles by length");
        return LengthBin.table(LengthBin.of(structure(analysis), LengthHistogram.MOST_BARS));
    }

    private static boolean suitsLogarithmicAxis(CycleStructure structure) {
        List<BigInteger> counts = LengthBin.of(structure, LengthHistogram.MOST_BARS).stream()
                .map(LengthBin::cycles)
                .filter(count -> count.signum() > 0)
                .sorted()
                .toList();
        return counts.getLast().compareTo(counts.getFirst().multiply(LINEAR_REACH)) > 0;
    }

    private static CycleStructure structure(RegisterAnalysis analysis) {
        @Nullable CycleStructure structure = analysis.structure();
        if (structure == null) {
            throw new IllegalArgumentException(
                    "The cycle structure of " + analysis.algebra().lfsr() + " is not known: "
                            + analysis.algebra().structureReason());
        }
        return structure;
    }
}
