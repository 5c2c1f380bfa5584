package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.report.CostText;
import org.cyclotron.report.document.Block;
import org.jspecify.annotations.Nullable;

/** The five findings of the analysis, each beside the unit costs measured here and what follows from them. */
final class Findings {
    private static final String NOT_MEASURED =
            "Not measured here: there is no calibration, or it does not hold this. cyclotron lab makes one.";

    private final OverheadEvidence evidence;
    private final List<Block> blocks = new ArrayList<>();

    Findings(OverheadEvidence evidence) {
        this.evidence = evidence;
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(1, "The five findings"));
        if (evidence.calibration() != null) {
            blocks.add(new Block.Picture(
                    "unit-costs",
                    "The main unit costs on one logarithmic scale: filled circles are ours, squares the published figures with fork,"
                            + " triangles with spawn.",
                    "The main unit costs of the tables below, on one logarithmic scale."));
        }
        finding(
                "1. Process creation",
                "Published: 0.12 ms a task with fork and 1.69 ms with spawn (100 tasks, 4 workers), a factor of 13 to 17.",
                costs("create-task", "create-worker", "create-call", "hand-over", "thread-start", "thread-wake"),
                creation());
        finding(
                "2. Setting up field and vector space",
                "Published: 0.72 ms for field and vector space, 2 to 5 ms for the matrix, 3 to 20 ms a worker.",
                costs("field", "initialise", "initialise-cold"),
                initialisation());
        finding(
                "3. Exchanging messages",
                "Published: 3 to 7 ms a worker with fork and 40 to 45 ms with spawn, for 10 to 10,000 elements.",
                costs("exchange", "exchange-message", "exchange-element", "task"),
                exchange());
        finding(
                "4. Partitioning",
                "Published: 60 % of the time, before iteration was made lazy.",
                costs("partition-share", "partition"),
                partitioning());
        finding(
                "5. Computing too cheap for its overhead",
                "Published: about 0.5 ms a state; the worked example has 500 ms of computing for 1,000 states, and about 600 ms"
                        + " with four workers.",
                costs("state", "state-cold", "cold-factor", "merge", "scaling", "lock"),
                computing());
        return blocks;
    }

    private void finding(String heading, String published, List<MeasuredCost> costs, Optional<String> conclusion) {
        blocks.add(new Block.Heading(2, heading));
        blocks.add(new Block.Paragraph(published));
        if (costs.isEmpty()) {
            blocks.add(new Block.Paragraph(NOT_MEASURED));
            return;
        }
        blocks.add(new Block.Tabular(CostTables.of(costs.getFirst().id(), "Measured here", costs)));
        conclusion.ifPresent(text -> blocks.add(new Block.Paragraph(text)));
    }

    private List<MeasuredCost> costs(String... measures) {
        Calibration calibration = evidence.calibration();
        return calibration == null
                ? List.of()
                : Stream.of(measures).flatMap(calibration::of).toList();
    }

    private @Nullable MeasuredCost cost(String measure, String... parameters) {
        Map<String, String> wanted = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            wanted.put(parameters[i], parameters[i + 1]);
        }
        return evidence.calibrated()
                .flatMap(calibration -> calibration.find(measure, wanted))
                .orElse(null);
    }

    private @Nullable MeasuredCost largestWalk(String walk) {
        return costs("state").stream()
                .filter(cost -> cost.is("state", Map.of("walk", walk, "field", "GF(2)")))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private Optional<String> creation() {
        MeasuredCost process = cost("create-worker", "backend", "spawn", "workers", "1");
        MeasuredCost task = cost("create-task", "backend", "spawn");
        MeasuredCost thread = cost("thread-wake");
        MeasuredCost state = largestWalk("bitmap");
        if (process == null || task == null || thread == null || state == null) {
            return Optional.empty();
        }
        return Optional.of("A worker process takes " + CostTables.inWords(process)
                + " to come up here, as long as walking "
                + CostText.about(process.median() / state.median()) + " states (" + CostText.circumstances(state)
                + "). Counted as in the analysis, a task of four spawned workers takes " + CostTables.inWords(task)
                + " against 1.69 ms published. Waking a thread takes " + CostTables.inWords(thread) + ".");
    }

    private Optional<String> initialisation() {
        MeasuredCost warm = cost("initialise", "field", "GF(2)");
        MeasuredCost cold = cost("initialise-cold", "field", "GF(2)");
        if (warm == null || cold == null) {
            return Optional.empty();
        }
        return Optional.of("Over GF(2) a warm worker needs " + CostTables.inWords(warm) + ", one in a fresh process "
                + CostTables.inWords(cold) + ": " + CostText.about(cold.median() / warm.median())
                + " times as much. The work is the same; the difference is loading and interpreting code.");
    }

    private Optional<String> exchange() {
        MeasuredCost fixed = cost("exchange-message", "transport", "pipe");
        MeasuredCost each = cost("exchange-element", "transport", "pipe");
        MeasuredCost shared = cost("exchange-message", "transport", "shared");
        if (fixed == null || each == null || shared == null) {
            return Optional.empty();
        }
        return Optional.of("A round trip over pipes takes " + CostTables.inWords(fixed) + " and for each state "
                + CostTables.inWords(each) + " more. Through shared memory the fixed part is "
                + CostTables.inWords(shared)
                + ". The published figures grow by 4 to 5 ms over 10,000 elements and differ by 37 ms between the start methods,"
                + " which suggests that they contain the creation of the process, finding 1 once more.");
    }

    private Optional<String> partitioning() {
        MeasuredCost eager = cost("partition-share", "partition", "eager");
        MeasuredCost lazy = cost("partition-share", "partition", "lazy");
        if (eager == null || lazy == null) {
            return Optional.empty();
        }
        boolean apart = eager.interval().low() > lazy.interval().high();
        return Optional.of("Listing all states first takes " + CostTables.inWords(eager)
                + " of a sequential run here, not listing them " + CostTables.inWords(lazy) + ": "
                + (apart ? "listing costs more, as published." : "the intervals overlap, so no difference is shown.")
                + " The share depends on what a state costs, so it does not carry over from one program to another.");
    }

    private Optional<String> computing() {
        MeasuredCost bitmap = largestWalk("bitmap");
        MeasuredCost segments = largestWalk("segments");
        if (bitmap == null || segments == null) {
            return Optional.empty();
        }
        return Optional.of(
                "A state takes " + CostTables.inWords(bitmap) + " here (" + CostText.circumstances(bitmap) + "), and "
                        + CostTables.inWords(segments) + " in segments (" + CostText.circumstances(segments)
                        + "), against 500 µs published. Beside a state, every overhead weighs "
                        + CostText.about(500_000 / bitmap.median()) + " times as much here.");
    }
}
