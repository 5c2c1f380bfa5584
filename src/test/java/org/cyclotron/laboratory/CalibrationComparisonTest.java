package org.cyclotron.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationComparisonTest {
    private static final Instant LATER = Instant.parse("2026-11-26T08:00:00Z");

    @Test
    void everyCostStandsBesideItsEarlierValueWithTheDifference() {
        CalibrationComparison comparison =
                CalibrationComparison.of(SampleCalibrations.full(), SampleCalibrations.slower(1.5, LATER));
        assertThat(comparison.isComparable()).isTrue();
        assertThat(comparison.rows()).hasSameSizeAs(SampleCalibrations.full().costs());
        CalibrationComparison.Row first = comparison.rows().getFirst();
        assertThat(first.difference()).isCloseTo(450_000, within(1e-6));
        assertThat(first.percent()).isCloseTo(50, within(1e-9));
        assertThat(first.isClear()).isTrue();
    }

    @Test
    void aDifferenceWithinTheIntervalsIsNotClear() {
        CalibrationComparison comparison =
                CalibrationComparison.of(SampleCalibrations.full(), SampleCalibrations.slower(1.01, LATER));
        assertThat(comparison.rows()).noneMatch(CalibrationComparison.Row::isClear);
    }

    @Test
    void whatOnlyOneOfThemHasIsKeptWithoutADifference() {
        Calibration full = SampleCalibrations.full();
        Calibration less =
                new Calibration(full.environment(), false, true, 1, full.costs().subList(1, 3), List.of());
        CalibrationComparison comparison = CalibrationComparison.of(full, less);
        assertThat(comparison.rows()).hasSameSizeAs(full.costs());
        CalibrationComparison.Row missing = comparison.rows().stream()
                .filter(row -> row.after() == null)
                .findFirst()
                .orElseThrow();
        assertThat(missing.cost()).isEqualTo(full.costs().getFirst());
        assertThat(missing.percent()).isNull();
    }

    @Test
    void anotherMachineIsNotComparable() {
        Calibration other = new Calibration(
                new org.cyclotron.experiment.Environment(
                        LATER, "Another processor", 8, 1, "Linux 6", "25.0.1+8", "VM", List.of(), "1.0", 0),
                false,
                true,
                1,
                List.of(),
                List.of());
        assertThat(CalibrationComparison.of(SampleCalibrations.full(), other).differences())
                .anyMatch(difference -> difference.startsWith("processor: "));
    }
}
