package org.cyclotron.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** The figures of a simulation as tables. Times are whole nanoseconds, ratios have six significant digits. */
public final class SimulationTables {
    private SimulationTables() {}

    /** One row a strategy: predicted wall time, its phases, and what else follows. */
    public static Table lanes(Simulation simulation) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                text("strategy", "Strategy"),
                text("label", "Name"),
                number("wallNanos", "Predicted wall, ns"),
                number("speedup", "Predicted speed-up"),
                number("setupNanos", "Set-up, ns"),
                number("redundancy", "Redundancy"),
                number("imbalance", "Imbalance"),
                number("bound", "Bound of the speed-up")));
        for (Phase phase : Phase.values()) {
            columns.add(number(phase.id() + "Nanos", phase.label() + ", ns"));
        }
        return new Table(
                "predicted-times",
                "Predicted times, " + simulation.subject() + ", "
                        + simulation.profile().name(),
                columns,
                simulation.lanes().stream().map(SimulationTables::row).toList());
    }

    private static List<@Nullable Object> row(Simulation.Lane lane) {
        Prediction prediction = lane.prediction();
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(
                row,
                lane.strategy().toString(),
                lane.label(),
                prediction.wallNanos(),
                ComparisonTables.rounded(lane.speedup()),
                prediction.setupNanos(),
                ComparisonTables.rounded(prediction.redundancy()),
                ComparisonTables.rounded(prediction.imbalance()),
                ComparisonTables.rounded(prediction.bound()));
        for (Phase phase : Phase.values()) {
            row.add(prediction.nanos(phase));
        }
        return row;
    }

    /** One row a strategy and size: the predicted speed-up, and from how many states on it is above 1. */
    public static Table crossover(Simulation simulation) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Simulation.Crossover line : simulation.crossovers()) {
            Double pays = line.states();
            for (Simulation.Crossover.Point point : line.points()) {
                List<@Nullable Object> row = new ArrayList<>();
                Collections.addAll(
                        row,
                        line.strategy().toString(),
                        line.label(),
                        BigDecimal.valueOf(point.states()).toBigInteger(),
                        ComparisonTables.rounded(point.speedup()),
                        pays == null
                                ? null
                                : BigDecimal.valueOf(Math.ceil(pays)).toBigInteger());
                rows.add(row);
            }
        }
        return new Table(
                "predicted-crossover",
                "Predicted speed-up by number of states, "
                        + simulation.profile().name(),
                List.of(
                        text("strategy", "Strategy"),
                        text("label", "Name"),
                        number("states", "States"),
                        number("speedup", "Predicted speed-up"),
                        number("pays", "Pays from, states")),
                rows);
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
