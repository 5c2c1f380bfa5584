package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigures;
import org.cyclotron.report.CostText;

/**
 * Some of the lines of a calibration.
 *
 * @param label for people
 */
record CostFilter(String label, UnaryOperator<List<CostRow>> choice) {
    /** The first line of each kind of overhead, exchanges at both ends of their sizes. */
    static final CostFilter OVERVIEW = new CostFilter("Overview", CostFilter::overview);
    /** Every line. */
    static final CostFilter ALL = new CostFilter("All lines", UnaryOperator.identity());
    /** What the original has a figure for. */
    static final CostFilter COUNTERPART = new CostFilter(
            "With a counterpart",
            rows -> rows.stream()
                    .filter(row -> OriginalFigures.beside(row.cost()).isPresent())
                    .toList());

    private static final String SIZE = "elements";
    private static final Set<String> ENDS = Set.of("", "10", "10000");

    /** These, and one for each kind of overhead among the rows. */
    static List<CostFilter> among(List<CostRow> rows) {
        Map<String, String> kinds = new LinkedHashMap<>();
        rows.forEach(row -> kinds.putIfAbsent(row.cost().id(), CostText.name(row.cost())));
        List<CostFilter> filters = new ArrayList<>(List.of(OVERVIEW, ALL, COUNTERPART));
        kinds.forEach((id, name) -> filters.add(new CostFilter(
                name,
                all -> all.stream().filter(row -> row.cost().id().equals(id)).toList())));
        return List.copyOf(filters);
    }

    List<CostRow> of(List<CostRow> rows) {
        return choice.apply(rows);
    }

    private static List<CostRow> overview(List<CostRow> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> ENDS.contains(size(row.cost())) && seen.add(row.cost().id() + " " + size(row.cost())))
                .toList();
    }

    private static String size(MeasuredCost cost) {
        return cost.parameters().getOrDefault(SIZE, "");
    }
}
