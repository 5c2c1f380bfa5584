package org.cyclotron.app;

import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.Figures;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.StateDiagram;
import org.cyclotron.report.drawing.StateDiagramPainter;
import org.jspecify.annotations.Nullable;

/** Every state of a small register, cycles as rings and tails outside them; of a large one a ring for each length. */
final class StateDiagramChart implements RegisterChart {
    private static final int SMALL = 560;
    private static final int MIDDLE = 800;
    private static final int LARGE = 1100;
    /** So many rings have room in an overview of middle size. */
    private static final int FEW_RINGS = 12;

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
        return isWhole(analysis) || StateDiagrams.hasOverview(analysis.structure());
    }

    @Override
    public PictureSize size(RegisterAnalysis analysis) {
        int bits = analysis.algebra().lfsr().stateCount().bitLength();
        int side = !isWhole(analysis)
                ? structure(analysis).terms().size() <= FEW_RINGS ? MIDDLE : LARGE
                : bits <= 7 ? SMALL : bits <= 10 ? MIDDLE : LARGE;
        return PictureSize.of(side, side);
    }

    @Override
    public Painter painter(RegisterAnalysis analysis, Cancellation cancellation) {
        StateDiagram diagram = diagram(analysis, cancellation);
        String remark = isWhole(analysis) ? whole(analysis.algebra().lfsr(), diagram) : overview(structure(analysis));
        return RegisterCharts.captioned(analysis, remark, new StateDiagramPainter(diagram));
    }

    @Override
    public String description(RegisterAnalysis analysis, Cancellation cancellation) {
        return new StateDiagramPainter(diagram(analysis, cancellation)).description();
    }

    @Override
    public Table data(RegisterAnalysis analysis, Cancellation cancellation) {
        StateDiagram diagram = diagram(analysis, cancellation);
        return isWhole(analysis) ? StateTable.of(analysis.algebra().lfsr(), diagram) : StateTable.ofLengths(diagram);
    }

    private static boolean isWhole(RegisterAnalysis analysis) {
        return StateDiagrams.fits(analysis.algebra().lfsr());
    }

    private StateDiagram diagram(RegisterAnalysis analysis, Cancellation cancellation) {
        return isWhole(analysis)
                ? diagrams.walk(analysis.algebra().lfsr(), cancellation)
                : StateDiagrams.overview(structure(analysis));
    }

    private static String whole(Lfsr lfsr, StateDiagram diagram) {
        int cycles = diagram.rings().size();
        return Figures.count(lfsr.stateCount()) + " states on " + Figures.count(cycles)
                + (cycles == 1 ? " cycle" : " cycles") + (lfsr.isSingular() ? " and their tails" : "");
    }

    private static String overview(CycleStructure structure) {
        boolean single = structure.cycles().bitLength() == 1;
        return Figures.count(structure.states()) + " states on " + Figures.count(structure.cycles())
                + (single ? " cycle" : " cycles") + " · overview, a ring for each length";
    }

    private static CycleStructure structure(RegisterAnalysis analysis) {
        @Nullable CycleStructure structure = analysis.structure();
        if (structure == null || !StateDiagrams.hasOverview(structure)) {
            throw new IllegalArgumentException("There is neither a diagram nor an overview of "
                    + analysis.algebra().lfsr());
        }
        return structure;
    }
}
