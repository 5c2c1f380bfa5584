package org.cyclotron.app;

import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.Figures;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.StateDiagram;
import org.cyclotron.report.drawing.StateDiagramPainter;

/** Every state of a small register: cycles as rings, tails outside them. */
final class StateDiagramChart implements RegisterChart {
    private static final int SMALL = 560;
    private static final int MIDDLE = 800;
    private static final int LARGE = 1100;

    private final StateDiagrams diagrams;

    StateDiagramChart(InterfaceThread interfaceThread) {
        diagrams = new StateDiagrams(interfaceThread);
    }

    @Override
    public String id() {
        return "state-diagram";
    }

    @Override
    public String label() {
        return "State diagram";
    }

    @Override
    public boolean isAvailable(RegisterAnalysis analysis) {
        return StateDiagrams.fits(analysis.algebra().lfsr());
    }

    @Override
    public PictureSize size(RegisterAnalysis analysis) {
        int bits = analysis.algebra().lfsr().stateCount().bitLength();
        int side = bits <= 7 ? SMALL : bits <= 10 ? MIDDLE : LARGE;
        return PictureSize.of(side, side);
    }

    @Override
    public Painter painter(RegisterAnalysis analysis, Cancellation cancellation) {
        Lfsr lfsr = analysis.algebra().lfsr();
        StateDiagram diagram = diagrams.walk(lfsr, cancellation);
        int cycles = diagram.rings().size();
        String remark = Figures.count(lfsr.stateCount()) + " states on " + Figures.count(cycles)
                + (cycles == 1 ? " cycle" : " cycles") + (lfsr.isSingular() ? " and their tails" : "");
        return RegisterCharts.captioned(analysis, remark, new StateDiagramPainter(diagram));
    }

    @Override
    public Table data(RegisterAnalysis analysis, Cancellation cancellation) {
        Lfsr lfsr = analysis.algebra().lfsr();
        return StateTable.of(lfsr, diagrams.walk(lfsr, cancellation));
    }
}
