package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.cyclotron.experiment.Interval;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.laboratory.Unit;
import org.junit.jupiter.api.Test;

class CalibrationTextTest {
    private static List<String> lines(String format) throws IOException {
        StringWriter out = new StringWriter();
        CalibrationFormats.byId(format).write(SampleCalibrations.full(), out);
        return out.toString().lines().toList();
    }

    @Test
    void theListingSetsOursBesideTheOriginal() throws IOException {
        List<String> lines = lines("text");
        assertThat(lines.getFirst()).isEqualTo("Unit costs on this machine");
        assertThat(lines)
                .anyMatch(
                        line -> line.matches(
                                " *Creation per task +spawn, 4 workers, 100 tasks +900 µs +886–914 µs +120 µs +1.69 ms +1.88× faster"))
                .anyMatch(line -> line.matches(" *Creation per worker +spawn, 1 worker .* – +– +no counterpart"))
                .anyMatch(line -> line.contains("pipe, 1,000 elements") && line.contains("3–7 ms"))
                .anyMatch(
                        line -> line.matches(" *Partitioning per run +eager, 2\\^16 states +31 % .* 60 % +60 % .*less"))
                .anyMatch(line -> line.matches(" *Scaling probe per machine +2 threads +1.98× .*"))
                .anyMatch(line -> line.startsWith("  warning: values spread widely"));
    }

    @Test
    void theTableHasALineForEachCost() throws IOException {
        List<String> lines = lines("csv");
        assertThat(lines).hasSize(1 + SampleCalibrations.full().costs().size());
        assertThat(lines.getFirst())
                .startsWith("id,label,per,parameters,unit,repetitions,median,low,high,confidence,forkLow");
        assertThat(lines.get(1))
                .startsWith("create-task,Creation,task,backend=spawn; workers=4; tasks=100,ns,10,900000.0,");
        assertThat(lines.get(3)).endsWith(",,,,,,,");
    }

    @Test
    void twoCalibrationsStandSideBySide() throws IOException {
        Calibration later = SampleCalibrations.slower(1.5, Instant.parse("2026-11-26T08:00:00Z"));
        StringWriter out = new StringWriter();
        CalibrationComparisonText.write(CalibrationComparison.of(SampleCalibrations.full(), later), out);
        assertThat(out.toString())
                .startsWith("Compared with the calibration of 2026-11-25T10:15:30.123456789Z\n")
                .doesNotContain("not comparable");
        assertThat(out.toString().lines())
                .anyMatch(line ->
                        line.matches(" *Creation per task .* 900 µs +1.35 ms +\\+450 µs +\\+50 +intervals apart"));
        Table table = CalibrationTables.comparison(CalibrationComparison.of(SampleCalibrations.full(), later));
        assertThat(table.rows().getFirst()).endsWith(900_000.0, 1_350_000.0, 450_000.0, 50.0, true);
    }

    @Test
    void figuresAreReadable() {
        assertThat(CostText.value(79_200_000, Unit.NANOSECONDS)).isEqualTo("79.2 ms");
        assertThat(CostText.value(-12, Unit.NANOSECONDS)).isEqualTo("−12 ns");
        assertThat(CostText.value(0, Unit.NANOSECONDS)).isEqualTo("0 ns");
        assertThat(CostText.value(0.123, Unit.SHARE)).isEqualTo("12.3 %");
        assertThat(CostText.interval(new Interval(900_000, 1_200_000, 0.95), Unit.NANOSECONDS))
                .isEqualTo("900 µs–1.2 ms");
        assertThat(CostText.interval(new Interval(0.89, 1.77, 0.95), Unit.RATIO))
                .isEqualTo("0.89–1.77×");
        assertThat(CostText.published(new OriginalFigure.Range(3e6, 7e6), Unit.NANOSECONDS))
                .isEqualTo("3–7 ms");
        assertThat(CostText.ratio(47.31, Unit.NANOSECONDS)).isEqualTo("47.3× slower");
        assertThat(CostText.ratio(1 / 4432.0, Unit.NANOSECONDS)).isEqualTo("4,430× faster");
        assertThat(CostText.ratio(0.5, Unit.SHARE)).isEqualTo("2× less");
        assertThat(CostText.ratio(1.001, Unit.RATIO)).isEqualTo("the same");
        assertThat(CostText.ratio(null, Unit.NANOSECONDS)).isEqualTo("no counterpart");
        assertThat(CostText.ratio(-0.1, Unit.NANOSECONDS)).isEqualTo("not measurable");
    }
}
