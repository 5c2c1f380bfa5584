package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.OriginalFigures;
import org.jspecify.annotations.Nullable;

/** The tables of calibrations. Values are in the unit of their row, with six significant digits. */
public final class CalibrationTables {
    private CalibrationTables() {}

    /** One row a cost, with the figures of the original beside it. */
    public static Table costs(Calibration calibration) {
        return new Table(
                "unit-costs",
                "Unit costs of this machine",
                List.of(
                        text("id", "Measure"),
                        text("label", "Overhead"),
                        text("per", "Per"),
                        text("parameters", "Circumstances"),
                        text("unit", "Unit"),
                        number("repetitions", "Repetitions"),
                        number("median", "Median"),
                        number("low", "From"),
                        number("high", "To"),
                        number("confidence", "Confidence"),
                        number("forkLow", "Original, fork, from"),
                        number("forkHigh", "Original, fork, to"),
                        number("spawnLow", "Original, spawn, from"),
                        number("spawnHigh", "Original, spawn, to"),
                        number("ratioToFork", "Ratio to fork"),
                        number("ratioToSpawn", "Ratio to spawn"),
                        text("citation", "Original says")),
                calibration.costs().stream().map(CalibrationTables::row).toList());
    }

    private static List<@Nullable Object> row(MeasuredCost cost) {
        Estimate estimate = cost.estimate();
        OriginalFigure original = OriginalFigures.beside(cost).orElse(null);
        List<@Nullable Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                cost.id(),
                cost.label(),
                cost.per(),
                parameters(cost),
                cost.unit().id(),
                cost.repetitions(),
                rounded(estimate.median()),
                rounded(estimate.interval().low()),
                rounded(estimate.interval().high()),
                rounded(estimate.interval().confidence()));
        ends(cells, original == null ? null : original.fork());
        ends(cells, original == null ? null : original.spawn());
        cells.add(original == null ? null : rounded(original.ratioToFork(estimate.median())));
        cells.add(original == null ? null : rounded(original.ratioToSpawn(estimate.median())));
        cells.add(original == null ? null : original.citation());
        return cells;
    }

    private static void ends(List<@Nullable Object> cells, OriginalFigure.@Nullable Range range) {
        cells.add(range == null ? null : rounded(range.low()));
        cells.add(range == null ? null : rounded(range.high()));
    }

    /** Two calibrations side by side: value, value, difference, difference in per cent. */
    public static Table comparison(CalibrationComparison comparison) {
        return new Table(
                "unit-costs-compared",
                comparison.isComparable() ? "Unit costs compared" : "Unit costs side by side, not comparable",
                List.of(
                        text("id", "Measure"),
                        text("label", "Overhead"),
                        text("per", "Per"),
                        text("parameters", "Circumstances"),
                        text("unit", "Unit"),
                        number("before", "Before"),
                        number("after", "After"),
                        number("difference", "Δ"),
                        number("percent", "Δ %"),
                        text("clear", "Intervals apart")),
                comparison.rows().stream().map(CalibrationTables::row).toList());
    }

    private static List<@Nullable Object> row(CalibrationComparison.Row row) {
        MeasuredCost cost = row.cost();
        MeasuredCost before = row.before();
        MeasuredCost after = row.after();
        List<@Nullable Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                cost.id(),
                cost.label(),
                cost.per(),
                parameters(cost),
                cost.unit().id());
        cells.add(before == null ? null : rounded(before.median()));
        cells.add(after == null ? null : rounded(after.median()));
        cells.add(rounded(row.difference()));
        cells.add(rounded(row.percent()));
        cells.add(row.isClear());
        return cells;
    }

    private static String parameters(MeasuredCost cost) {
        return cost.parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return ComparisonTables.rounded(value);
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
