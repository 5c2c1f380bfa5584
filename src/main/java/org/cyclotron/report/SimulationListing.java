package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.experiment.Factors;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** For people at a terminal: predicted times and where they go, speed-up over workers, and from which size on it pays. */
final class SimulationListing implements SimulationFormat {
    private static final String NOTHING = "–";
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public void write(List<Simulation> simulations, Writer out) throws IOException {
        for (Simulation simulation : simulations) {
            write(simulation, out);
        }
        out.flush();
    }

    private static void write(Simulation simulation, Writer out) throws IOException {
        out.write("Predicted, not measured: %s  (%s states)\n"
                .formatted(simulation.subject(), Figures.count(whole(simulation.states()))));
        out.write("  profile %s: %s\n"
                .formatted(simulation.profile().name(), simulation.profile().description()));
        out.write("  %d %s; sequential %s\n\n"
                .formatted(
                        simulation.cores(),
                        simulation.cores() == 1 ? "processor" : "processors",
                        time(simulation.sequential())));
        writeLanes(simulation, out);
        writePhases(simulation, out);
        writeCurves(simulation, out);
        writeCrossovers(simulation, out);
        writeRemarks(simulation, out);
        out.write("\n");
    }

    private static BigInteger whole(double states) {
        return new BigDecimal(states).toBigInteger();
    }

    private static String time(Prediction prediction) {
        return Figures.seconds(prediction.wallNanos() / NANOS_PER_SECOND);
    }

    private static void writeLanes(Simulation simulation, Writer out) throws IOException {
        TextColumns columns = new TextColumns(List.of(
                left("strategy"),
                right("wall"),
                right("speed-up"),
                right("set-up"),
                right("redundancy"),
                right("imbalance"),
                right("bound"),
                left("would choose")));
        for (Simulation.Lane lane : simulation.lanes()) {
            Prediction prediction = lane.prediction();
            columns.add(List.of(
                    lane.strategy().toString(),
                    time(prediction),
                    Factors.text(lane.speedup()),
                    prediction.setupNanos() == 0
                            ? NOTHING
                            : Figures.seconds(prediction.setupNanos() / NANOS_PER_SECOND),
                    Factors.text(prediction.redundancy()),
                    percent(prediction.imbalance()),
                    prediction.bound() == null ? NOTHING : Factors.text(prediction.bound()),
                    lane.chosen() == null ? "" : lane.chosen()));
        }
        columns.write(out);
        out.write("\n");
    }

    private static String percent(@Nullable Double share) {
        return share == null ? NOTHING : String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    private static void writePhases(Simulation simulation, Writer out) throws IOException {
        List<Phase> phases = Arrays.stream(Phase.values())
                .filter(phase -> simulation.lanes().stream()
                        .anyMatch(lane -> lane.prediction().nanos(phase) > 0))
                .toList();
        List<TextColumns.Column> headers = new ArrayList<>(List.of(left("where the time goes")));
        phases.forEach(phase -> headers.add(right(phase.id())));
        TextColumns columns = new TextColumns(headers);
        for (Simulation.Lane lane : simulation.lanes()) {
            List<String> cells = new ArrayList<>(List.of(lane.strategy().toString()));
            Prediction prediction = lane.prediction();
            phases.forEach(phase -> cells.add(Figures.percent(
                    BigInteger.valueOf(prediction.nanos(phase)), BigInteger.valueOf(prediction.wallNanos()))));
            columns.add(cells);
        }
        columns.write(out);
        out.write("\n");
    }

    private static void writeCurves(Simulation simulation, Writer out) throws IOException {
        if (simulation.curves().isEmpty()) {
            return;
        }
        List<TextColumns.Column> headers = new ArrayList<>(List.of(left("speed-up over workers")));
        simulation.curves().getFirst().points().forEach(point -> headers.add(right("×" + point.workers())));
        headers.add(right("best"));
        TextColumns columns = new TextColumns(headers);
        for (Simulation.Curve curve : simulation.curves()) {
            List<String> cells = new ArrayList<>(List.of(curve.label()));
            curve.points().forEach(point -> cells.add(Factors.text(point.speedup())));
            cells.add("×" + curve.best().workers());
            columns.add(cells);
        }
        columns.write(out);
        out.write("\n");
    }

    private static void writeCrossovers(Simulation simulation, Writer out) throws IOException {
        if (simulation.crossovers().isEmpty()) {
            return;
        }
        out.write(
                "Crossover: from how many states a strategy beats the sequential program (one giant cycle over GF(2))\n");
        for (Simulation.Crossover crossover : simulation.crossovers()) {
            out.write("  " + crossover.label() + ": " + pays(crossover.states()) + "\n");
        }
        out.write("\n");
    }

    private static String pays(@Nullable Double states) {
        return states == null
                ? "nowhere up to 2^40 states"
                : String.format(
                        Locale.ROOT,
                        "from about %s states on (2^%.1f)",
                        Figures.count(whole(Math.ceil(states))),
                        Math.log(states) / Math.log(2));
    }

    private static void writeRemarks(Simulation simulation, Writer out) throws IOException {
        Set<String> remarks = new LinkedHashSet<>(simulation.remarks());
        simulation.lanes().forEach(lane -> remarks.addAll(lane.prediction().notes()));
        for (String remark : remarks) {
            out.write("  note: " + remark + "\n");
        }
    }

    private static TextColumns.Column left(String header) {
        return new TextColumns.Column(header, false);
    }

    private static TextColumns.Column right(String header) {
        return new TextColumns.Column(header, true);
    }
}
