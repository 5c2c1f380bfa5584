package org.cyclotron.gui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.laboratory.SampleCalibrations;
import org.junit.jupiter.api.Test;

class ReportGateTest {
    private static final long SECOND = 1_000_000_000;

    private final List<String> heard = new ArrayList<>();
    private long now = 5 * SECOND;

    private final ReportGate gate =
            new ReportGate(progress -> heard.add("report " + progress.casesDone()), new ReportPace(() -> now, () -> {
                heard.add("rest");
                now += SECOND / 10;
            }));

    private void report(int done) {
        gate.accept(new CalibrationProgress(SampleCalibrations.full(), null, null, done, 9, null));
    }

    @Test
    void theFirstReportIsLetThroughAndTheNextMeasurementWaitsUntilItIsPainted() {
        report(0);
        assertThat(heard).containsExactly("report 0", "rest");
    }

    @Test
    void furtherReportsComeOnceASecondCountedFromTheEndOfPainting() {
        report(0);
        now += SECOND - 1;
        report(1);
        assertThat(heard).hasSize(2);
        now += 1;
        report(2);
        assertThat(heard).containsExactly("report 0", "rest", "report 2", "rest");
    }
}
