package org.cyclotron.report.result;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RegisterTables;
import org.cyclotron.report.StatisticRows;
import org.cyclotron.report.Table;
import org.cyclotron.report.document.Block;
import org.jspecify.annotations.Nullable;

/** What a report says of one register. */
final class RegisterSections {
    /** A page shows so many rows of a table; files of tables have them all. */
    static final int MOST_ROWS = 400;
    /** Larger matrices say no more than their last column, the coefficients. */
    private static final int LARGEST_MATRIX = 16;
    /** Wider registers are texts of many thousand characters in some notations. */
    private static final int LARGEST_NOTATED = 128;

    private final AnalyzedRegister register;
    private final AlgebraicAnalysis algebra;
    private final Lfsr lfsr;
    private final Map<String, Block.Picture> pictures;
    private final int level;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Sections below headings of a level.
     *
     * @param pictures those that there are, by what they show: {@code circuit-fibonacci}, {@code circuit-galois}, {@code
     *     length-histogram}, {@code state-diagram}
     * @param level 1 or 2
     */
    RegisterSections(AnalyzedRegister register, Map<String, Block.Picture> pictures, int level) {
        this.register = register;
        this.algebra = register.analysis().algebra();
        this.lfsr = algebra.lfsr();
        this.pictures = pictures;
        this.level = level;
    }

    /** Everything: for a report of this register alone. */
    List<Block> whole() {
        heading("The register");
        summary();
        heading("Notations");
        notations();
        heading("Circuit");
        picture("circuit-fibonacci");
        picture("circuit-galois");
        structure();
        heading("State update matrix");
        matrix();
        verification();
        return blocks;
    }

    /** What a file of many registers says of each. */
    List<Block> brief() {
        summary();
        picture("circuit-fibonacci");
        structure();
        verification();
        return blocks;
    }

    private void summary() {
        blocks.add(new VerificationSection(register.analysis()).statement());
        blocks.add(new Block.Facts(RegisterFacts.of(register)));
    }

    private void structure() {
        heading("Factors");
        table(AnalysisTables.factors(algebra), "factors");
        heading("Cycle structure");
        cycles();
        if (algebra.singular()) {
            heading("Tails");
            blocks.add(new Block.Paragraph("A singular register has states that no state precedes. They lead into the"
                    + " cycles, at most " + algebra.preperiod() + (algebra.preperiod() == 1 ? " step" : " steps")
                    + " off them."));
            table(AnalysisTables.tails(algebra), "distances");
        }
        statistics();
        if (pictures.containsKey("state-diagram")) {
            heading("State diagram");
            picture("state-diagram");
        }
    }

    private void cycles() {
        @Nullable CycleStructure structure = algebra.structure();
        if (structure == null) {
            blocks.add(new Block.Paragraph("Algebra does not tell it: " + algebra.structureReason() + "."));
        } else {
            blocks.add(new Block.Paragraph(inWords(structure)));
            table(AnalysisTables.cycles(algebra), "lengths");
        }
        picture("length-histogram");
    }

    private String inWords(CycleStructure structure) {
        BigInteger count = structure.cycles();
        int lengths = structure.terms().size();
        return Figures.count(count) + (count.equals(BigInteger.ONE) ? " cycle" : " cycles") + " of "
                + Figures.count(lengths) + (lengths == 1 ? " length" : " different lengths") + ", the longest of "
                + Figures.count(structure.longest())
                + (structure.longest().equals(BigInteger.ONE) ? " state" : " states")
                + ". Shares are of all " + Figures.count(lfsr.stateCount()) + " states.";
    }

    private void statistics() {
        @Nullable CycleStructure structure = register.analysis().structure();
        if (structure == null) {
            return;
        }
        heading("Statistics");
        blocks.add(new Block.Tabular(StatisticRows.table(StatisticRows.of(structure))));
        Stream.of(StatisticRows.sources().split("\n")).map(Block.Paragraph::new).forEach(blocks::add);
    }

    private void notations() {
        if (lfsr.degree() > LARGEST_NOTATED) {
            blocks.add(new Block.Paragraph("Registers of more than " + LARGEST_NOTATED
                    + " cells are too long for a page in most notations; cyclotron convert writes all of them."));
        } else {
            blocks.add(new Block.Tabular(RegisterTables.notations(lfsr)));
        }
    }

    private void matrix() {
        blocks.add(new Block.Paragraph("States are rows: S · C = S'. C has ones below its diagonal and the coefficients"
                + " c0, …, c(d−1) in its last column."));
        if (lfsr.degree() <= LARGEST_MATRIX) {
            blocks.add(new Block.Tabular(RegisterTables.matrix(lfsr)));
        }
    }

    private void verification() {
        heading("Verification");
        blocks.addAll(new VerificationSection(register.analysis()).blocks());
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(level, text));
    }

    private void picture(String what) {
        Block.Picture picture = pictures.get(what);
        if (picture != null) {
            blocks.add(picture);
        }
    }

    /** A table, or its first rows with a sentence that says so. @param what its rows are, in the plural */
    private void table(Table table, String what) {
        int rows = table.rows().size();
        if (rows <= MOST_ROWS) {
            blocks.add(new Block.Tabular(table));
            return;
        }
        blocks.add(new Block.Tabular(new Table(
                table.id(), table.title(), table.columns(), table.rows().subList(0, MOST_ROWS))));
        blocks.add(new Block.Paragraph("The first " + MOST_ROWS + " of " + Figures.count(rows) + " " + what
                + "; cyclotron analyze --format csv writes all of them."));
    }
}
