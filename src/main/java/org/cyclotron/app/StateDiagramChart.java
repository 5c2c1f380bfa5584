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

/** Every state of a small register, cycles as rings and tails outside them; of a large one a sample. */
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
        Lfsr lfsr = analysis.algebra().lfsr();
        if (isWhole(analysis)) {
            StateDiagram diagram = diagrams.walk(lfsr, cancellation);
            return RegisterCharts.captioned(analysis, whole(lfsr, diagram), new StateDiagramPainter(diagram));
        }
        CycleStructure structure = structure(analysis);
        StateDiagrams.Captioned overview = diagrams.overview(lfsr, structure, cancellation);
        String remark = states(structure) + " · " + overview.caption();
        return RegisterCharts.captioned(analysis, remark, new StateDiagramPainter(overview.diagram()));
    }

    @Override
    public String description(RegisterAnalysis analysis, Cancellation cancellation) {
        Lfsr lfsr = analysis.algebra().lfsr();
        StateDiagram shown = isWhole(analysis)
                ? diagrams.walk(lfsr, cancellation)
                : diagrams.overview(lfsr, structure(analysis), cancellation).diagram();
        return new StateDiagramPainter(shown).description();
    }

    @Override
    public Table data(RegisterAnalysis analysis, Cancellation cancellation) {
        Lfsr lfsr = analysis.algebra().lfsr();
        return isWhole(analysis)
                ? StateTable.of(lfsr, diagrams.walk(lfsr, cancellation))
                : StateTable.ofLengths(structure(analysis));
    }

    private static boolean isWhole(RegisterAnalysis analysis) {
        return StateDiagrams.fits(analysis.algebra().lfsr());
    }

    private static String whole(Lfsr lfsr, StateDiagram diagram) {
        int cycles = diagram.rings().size();
        return Figures.count(lfsr.stateCount()) + " states on " + Figures.count(cycles)
                + (cycles == 1 ? " cycle" : " cycles") + (lfsr.isSingular() ? " and their tails" : "");
    }

    private static String states(CycleStructure structure) {
        boolean single = structure.cycles().bitLength() == 1;
        return Figures.count(structure.states()) + " states on " + Figures.count(structure.cycles())
                + (single ? " cycle" : " cycles");
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
