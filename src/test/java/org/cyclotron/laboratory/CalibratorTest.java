package org.cyclotron.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class CalibratorTest {
    private static final long SECOND = MadeUpMeasure.SECOND;

    private final MadeUpMeasure measure = new MadeUpMeasure();
    private final List<CalibrationProgress> heard = new ArrayList<>();

    private Calibration run(Effort effort, Cancellation cancellation) {
        return new Calibrator(
                        List.of(measure),
                        () -> new LocalCases(() -> measure.now, () -> measure.compiling, () -> true),
                        () -> CannedRounds.ENVIRONMENT,
                        () -> measure.now)
                .run(effort, heard::add, cancellation);
    }

    private static Effort effort(int repetitions, int least, long caseSeconds, long warmSeconds) {
        return new Effort(false, repetitions, least, caseSeconds * SECOND, warmSeconds * SECOND, 10, 2);
    }

    private static List<Double> values(Calibration calibration, String name) {
        return calibration.find("made-up", Map.of("case", name)).orElseThrow().values();
    }

    @Test
    void everyCaseIsRepeatedAndEveryValueKept() {
        Calibration calibration = run(effort(4, 2, 100, 0), Cancellation.NONE);
        assertThat(calibration.complete()).isTrue();
        assertThat(calibration.costs())
                .extracting(MeasuredCost::key)
                .containsExactly("made-up case=a", "made-up case=b", "made-up case=c");
        assertThat(values(calibration, "c")).containsExactly(1.0, 2.0, 3.0, 4.0);
        assertThat(calibration.environment()).isEqualTo(CannedRounds.ENVIRONMENT);
        assertThat(calibration.tookNanos()).isEqualTo(12 * SECOND);
        assertThat(measure.events).containsExactly("open a", "close a", "open b", "close b", "open c", "close c");
    }

    @Test
    void aSlowCaseEndsWhenItsTimeIsUpAndItHasTheFewest() {
        assertThat(values(run(effort(20, 2, 5, 0), Cancellation.NONE), "a")).hasSize(5);
        assertThat(values(run(effort(20, 7, 5, 0), Cancellation.NONE), "a")).hasSize(7);
    }

    @Test
    void whatIsWarmedUpDoesNotCountItsRepetitionsUntilTheCompilerRests() {
        measure.warmed = true;
        // The compiler works through the first four repetitions, which take a second each; eight quiet ones end it.
        measure.eachTime = () -> measure.compiling += measure.now < 4 * SECOND ? SECOND / 2 : 0;
        assertThat(values(run(effort(3, 2, 100, 60), Cancellation.NONE), "a")).containsExactly(13.0, 14.0, 15.0);
    }

    @Test
    void warmingEndsWhenItsTimeIsUpHoweverBusyTheCompiler() {
        measure.warmed = true;
        measure.eachTime = () -> measure.compiling += SECOND / 2;
        assertThat(values(run(effort(3, 2, 100, 5), Cancellation.NONE), "a")).containsExactly(6.0, 7.0, 8.0);
    }

    @Test
    void aValueOfAShortWarmCaseIsTheMeanOfSeveralRepetitions() {
        measure.warmed = true;
        measure.eachNanos = 500_000;
        // Eight quiet passes of 40 ms take the first 640; then four repetitions of 0.5 ms make a value.
        assertThat(values(run(effort(3, 2, 100, 60), Cancellation.NONE), "a")).containsExactly(642.5, 646.5, 650.5);
    }

    @Test
    void whatFailsIsLeftOutWithItsReasonAndTheRestGoesOn() {
        measure.failsAfter = 2;
        Calibration calibration = run(effort(4, 2, 100, 0), Cancellation.NONE);
        assertThat(calibration.costs()).hasSize(2);
        assertThat(calibration.complete()).isTrue();
        assertThat(calibration.warnings()).contains("Made up {case=b} was left out: it broke");
        assertThat(measure.events).contains("close b", "close c");
    }

    @Test
    void cancellingKeepsWhatIsFinishedAndClosesWhatIsOpen() {
        Cancellation.Switch stop = Cancellation.newSwitch();
        measure.eachTime = () -> {
            if (measure.now == 6 * SECOND) {
                stop.request();
            }
        };
        Calibration calibration = run(effort(4, 2, 100, 0), stop);
        assertThat(calibration.complete()).isFalse();
        assertThat(calibration.costs()).extracting(MeasuredCost::key).containsExactly("made-up case=a");
        assertThat(calibration.warnings()).anyMatch(warning -> warning.startsWith("stopped"));
        assertThat(measure.events).containsExactly("open a", "close a", "open b", "close b");
    }

    @Test
    void theListenerHearsOfEveryCaseWithTheTimeLeft() {
        run(effort(4, 2, 100, 0), Cancellation.NONE);
        assertThat(heard).extracting(CalibrationProgress::casesDone).containsExactly(0, 1, 2, 3);
        assertThat(heard).extracting(CalibrationProgress::casesInAll).containsOnly(3);
        assertThat(heard).extracting(CalibrationProgress::nanosLeft).containsExactly(null, 8 * SECOND, 4 * SECOND, 0L);
        assertThat(heard.get(1).soFar().costs()).hasSize(1);
        assertThat(heard.get(1).soFar().complete()).isFalse();
    }

    @Test
    void aQuickCalibrationSaysSo() {
        Calibration calibration = run(Effort.quick(2), Cancellation.NONE);
        assertThat(calibration.quick()).isTrue();
        assertThat(calibration.warnings()).anyMatch(warning -> warning.startsWith("quick"));
        assertThat(values(calibration, "a")).hasSize(6);
    }

    @Test
    void widelySpreadValuesAreNamed() {
        // The values 1 … 20 have quartiles 5.75 and 15.25 around 10.5.
        Calibration calibration = run(effort(20, 20, 100, 0), Cancellation.NONE);
        assertThat(calibration.warnings())
                .anyMatch(warning -> warning.contains("spread widely")
                        && warning.contains("made-up case=a, made-up case=b, made-up case=c"));
    }
}
