package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.OriginalFigures;
import org.cyclotron.report.CostText;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;

/** Measured costs beside the published figures, as tables of a report. */
final class CostTables {
    private CostTables() {}

    static Table of(String id, String title, List<MeasuredCost> costs) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        costs.forEach(cost -> rows.add(row(cost)));
        return new Table(
                id,
                title,
                List.of(
                        new Table.Column("overhead", "Overhead", false),
                        new Table.Column("circumstances", "Circumstances", false),
                        new Table.Column("ours", "Here", true),
                        new Table.Column("interval", "Interval", true),
                        new Table.Column("repetitions", "Repetitions", true),
                        new Table.Column("fork", "Published, fork", true),
                        new Table.Column("spawn", "Published, spawn", true),
                        new Table.Column("ratio", "Here against spawn", false)),
                rows);
    }

    private static List<@Nullable Object> row(MeasuredCost cost) {
        OriginalFigure original = OriginalFigures.beside(cost).orElse(null);
        double median = cost.median();
        return Arrays.asList(
                CostText.name(cost),
                CostText.circumstances(cost),
                CostText.value(median, cost.unit()),
                CostText.interval(cost.interval(), cost.unit()),
                cost.repetitions(),
                CostText.published(original == null ? null : original.fork(), cost.unit()),
                CostText.published(original == null ? null : original.spawn(), cost.unit()),
                CostText.ratio(original == null ? null : original.ratioToSpawn(median), cost.unit()));
    }

    /** A cost within a sentence: {@code 79.2 ms (71–86 ms, 20 repetitions)}. */
    static String inWords(MeasuredCost cost) {
        return CostText.value(cost.median(), cost.unit()) + " (" + CostText.interval(cost.interval(), cost.unit())
                + ", " + cost.repetitions() + " repetitions)";
    }
}
