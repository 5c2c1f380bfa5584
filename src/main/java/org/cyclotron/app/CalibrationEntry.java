package org.cyclotron.app;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclotron.experiment.Environment;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.NewEntry;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.report.CalibrationFormats;
import org.cyclotron.report.CostText;

/** A calibration for the history. */
public final class CalibrationEntry {
    /** What people look for first: the costs that decide whether processes pay. */
    private static final List<String> HEADLINE = List.of("create-worker", "exchange");

    private CalibrationEntry() {}

    /** The entry; empty where no cost was measured. */
    public static Optional<NewEntry> of(Calibration calibration, Clock clock) throws IOException {
        if (calibration.costs().isEmpty()) {
            return Optional.empty();
        }
        StringWriter text = new StringWriter();
        CalibrationFormats.JSON.write(calibration, text);
        Environment environment = calibration.environment();
        return Optional.of(new NewEntry(
                EntryKind.CALIBRATION,
                clock.instant(),
                calibration.quick() ? "Unit costs, quick" : "Unit costs",
                outcome(calibration),
                calibration.complete() ? EntryStatus.PASSED : EntryStatus.STOPPED,
                MachineName.of(environment),
                environment.programVersion(),
                text.toString()));
    }

    private static String outcome(Calibration calibration) {
        int costs = calibration.costs().size();
        String headline =
                HEADLINE.stream().flatMap(id -> headline(calibration, id)).collect(Collectors.joining(", "));
        return (costs == 1 ? "1 cost" : costs + " costs")
                + (headline.isEmpty() ? "" : ": " + headline)
                + (calibration.complete() ? "" : ", cancelled");
    }

    /** The dearest of a measure: creating a process rather than a thread. */
    private static Stream<String> headline(Calibration calibration, String id) {
        return calibration
                .find(id, Map.of("backend", "spawn"))
                .or(() -> calibration.of(id).findFirst())
                .stream()
                .map(CalibrationEntry::words);
    }

    private static String words(MeasuredCost cost) {
        String circumstances = CostText.circumstances(cost);
        return cost.label().toLowerCase(Locale.ROOT)
                + (circumstances.isEmpty() ? "" : ", " + circumstances)
                + " " + CostText.value(cost.median(), cost.unit());
    }
}
