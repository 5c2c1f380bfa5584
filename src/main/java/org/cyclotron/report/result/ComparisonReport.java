package org.cyclotron.report.result;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Figures;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Document;
import org.jspecify.annotations.Nullable;

/** The report of one or several comparisons. A pure function. */
public final class ComparisonReport {
    private static final int MOST_NAMES = 3;

    private ComparisonReport() {}

    /**
     * The report.
     *
     * @param crossover over all comparisons; empty where only one size was compared
     * @param crossoverPicture null where there is none
     */
    public static Document of(
            List<ReportedComparison> comparisons,
            List<CrossoverLine> crossover,
            Block.@Nullable Picture crossoverPicture,
            Provenance provenance) {
        List<Block> blocks = new ArrayList<>();
        if (comparisons.size() == 1) {
            blocks.addAll(new ComparisonSections(comparisons.getFirst(), 1).blocks());
        } else {
            for (ReportedComparison comparison : comparisons) {
                blocks.add(new Block.Heading(1, comparison.name()));
                blocks.addAll(new ComparisonSections(comparison, 2).blocks());
            }
        }
        if (crossoverPicture != null) {
            blocks.addAll(crossover(crossover, crossoverPicture));
        }
        blocks.addAll(provenance.blocks());
        return new Document("Comparison of strategies on " + names(comparisons), provenance.subtitle(), blocks);
    }

    private static String names(List<ReportedComparison> comparisons) {
        List<String> names = comparisons.stream()
                .limit(MOST_NAMES)
                .map(ReportedComparison::name)
                .toList();
        int more = comparisons.size() - names.size();
        return names.isEmpty() ? "nothing" : String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }

    private static List<Block> crossover(List<CrossoverLine> lines, Block.Picture picture) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Crossover"));
        blocks.add(new Block.Paragraph("The least size measured from which on a strategy is faster than the baseline at"
                + " every size measured."));
        blocks.add(new Block.Bullets(
                lines.stream().map(line -> line.label() + ": " + pays(line)).toList()));
        blocks.add(picture);
        blocks.add(new Block.Tabular(ComparisonChartTables.crossover(lines)));
        return blocks;
    }

    private static String pays(CrossoverLine line) {
        BigInteger pays = line.pays();
        return pays == null
                ? "not up to " + Figures.count(line.points().getLast().states()) + " states"
                : "from " + Figures.count(pays) + " states on";
    }
}
