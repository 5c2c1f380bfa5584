package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.HeadlineCosts;
import org.cyclotron.laboratory.OriginalFigures;
import org.cyclotron.report.CostText;

/**
 * Some of the lines of a calibration.
 *
 * @param label for people
 */
record CostFilter(String label, Choice choice) {
    /** Chooses among the lines of a calibration. */
    @FunctionalInterface
    interface Choice {
        List<CostRow> of(Calibration calibration, List<CostRow> rows);
    }

    /** The lines that people look at first. */
    static final CostFilter OVERVIEW = new CostFilter("Overview", CostFilter::overview);
    /** Every line. */
    static final CostFilter ALL = new CostFilter("All lines", (calibration, rows) -> rows);
    /** What the original has a figure for. */
    static final CostFilter COUNTERPART = new CostFilter(
            "With a counterpart",
            (calibration, rows) -> rows.stream()
                    .filter(row -> OriginalFigures.beside(row.cost()).isPresent())
                    .toList());

    /** These, and one for each kind of overhead among the rows. */
    static List<CostFilter> among(List<CostRow> rows) {
        Map<String, String> kinds = new LinkedHashMap<>();
        rows.forEach(row -> kinds.putIfAbsent(row.cost().id(), CostText.name(row.cost())));
        List<CostFilter> filters = new ArrayList<>(List.of(OVERVIEW, ALL, COUNTERPART));
        kinds.forEach((id, name) -> filters.add(new CostFilter(
                name,
                (calibration, all) ->
                        all.stream().filter(row -> row.cost().id().equals(id)).toList())));
        return List.copyOf(filters);
    }

    /** The chosen ones of the rows of a calibration. */
    List<CostRow> of(Calibration calibration, List<CostRow> rows) {
        return choice.of(calibration, rows);
    }

    private static List<CostRow> overview(Calibration calibration, List<CostRow> rows) {
        Map<String, CostRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.cost().key(), row));
        return HeadlineCosts.of(calibration).stream()
                .flatMap(cost -> Stream.ofNullable(byKey.get(cost.key())))
                .distinct()
                .toList();
    }
}
