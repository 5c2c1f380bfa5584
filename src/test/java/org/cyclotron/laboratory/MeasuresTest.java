package org.cyclotron.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every measure promises. */
class MeasuresTest {
    static List<Measure> all() {
        return Measures.all();
    }

    @Test
    void namesAreDistinctAlsoFromThoseOfDerivedCosts() {
        List<String> ids = Stream.concat(Measures.all().stream().map(Measure::id), DerivedCosts.ids())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Measures.byId("nothing")).hasMessageContaining("create-task, create-worker");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMeasureSaysWhatItTimesAndItsCasesDiffer(Measure measure) {
        assertThat(measure.explanation()).endsWith(".").hasSizeGreaterThan(40);
        assertThat(measure.cases(Effort.full(4)))
                .extracting(MeasureCase::parameters)
                .doesNotHaveDuplicates();
        assertThat(measure.cases(Effort.quick(4))).isNotEmpty();
    }

    /** Each case once, for real, with processes: all have a value that can be true, and nothing is left behind. */
    @ParameterizedTest
    @MethodSource("all")
    void aMeasureMeasures(Measure measure) {
        Effort least = new Effort(true, 1, 1, 0, 0, 14, 2);
        Calibration calibration = new Calibrator(
                        List.of(measure), LocalCases::new, () -> CannedRounds.ENVIRONMENT, System::nanoTime)
                .run(least, progress -> {}, Cancellation.NONE);
        assertThat(calibration.warnings()).noneMatch(warning -> warning.contains("left out"));
        List<MeasuredCost> measured = calibration.of(measure.id()).toList();
        assertThat(measured).hasSameSizeAs(measure.cases(least));
        for (MeasuredCost cost : measured) {
            assertThat(cost.median()).as(cost.key()).isGreaterThan(least(measure));
            if (measure.unit() == Unit.SHARE) {
                assertThat(cost.median()).isLessThan(1);
            }
        }
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("cyclotron-probe"))
                .isEmpty();
    }

    /** A difference of two times may come out below 0 when the machine is busy; everything else is above. */
    private static double least(Measure measure) {
        return measure.id().equals(TaskDispatch.ID) ? Double.NEGATIVE_INFINITY : 0;
    }

    @Test
    void cancellingWhileAWorkerStartsLeavesNothingBehind() {
        Cancellation.Switch stop = Cancellation.newSwitch();
        Calibration calibration = new Calibrator(
                        List.of(new HandOver()), LocalCases::new, () -> CannedRounds.ENVIRONMENT, System::nanoTime)
                .run(
                        new Effort(true, 1, 1, 0, 0, 14, 2),
                        progress -> {
                            if (progress.casesDone() == 4) {
                                stop.request();
                            }
                        },
                        stop);
        assertThat(calibration.complete()).isFalse();
        assertThat(calibration.costs()).hasSize(4);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }
}
