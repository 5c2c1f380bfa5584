package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.report.document.Block;

/** What makes the measurements doubtful, as they say of themselves. */
final class Reservations {
    private final OverheadEvidence evidence;

    Reservations(OverheadEvidence evidence) {
        this.evidence = evidence;
    }

    List<Block> blocks() {
        List<String> all = new ArrayList<>();
        evidence.calibrated()
                .ifPresent(calibration ->
                        calibration.warnings().forEach(warning -> all.add("Calibration: " + warning + ".")));
        for (Comparison comparison : evidence.comparisons()) {
            evidence.summary(comparison)
                    .warnings()
                    .forEach(warning -> all.add(Subjects.name(comparison) + ": " + warning + "."));
        }
        all.add(
                "The published figures are of another program, in another language, on a machine that is not named: ratios to them"
                        + " compare orders of magnitude, not programs.");
        all.add(
                "Figures of one machine: elsewhere they differ, and the commands that made them are there to be run again.");
        return List.of(new Block.Heading(1, "Reservations"), new Block.Bullets(all));
    }
}
