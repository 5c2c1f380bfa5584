package org.cyclotron.gui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.SampleCalibrations;
import org.junit.jupiter.api.Test;

class CalibrationViewModelTest {
    private static final Instant EARLIER = Instant.parse("2026-11-02T18:40:00Z");

    private final SampleLaboratory sample = new SampleLaboratory();
    private final CalibrationViewModel model = sample.calibration();

    @Test
    void nothingIsReadBeforeTheWorkspaceIsSeen() {
        sample.laboratory.unreadable = new IOException("not to be asked");
        assertThat(model.contentProperty().get()).isInstanceOf(CalibrationContent.Looking.class);
        assertThat(model.failureProperty().get()).isNull();
    }

    @Test
    void withoutACalibrationItSaysHowLongOneTakes() {
        model.look();
        assertThat(model.contentProperty().get()).isEqualTo(new CalibrationContent.Never("about 7 min", false));
        assertThat(model.usableProperty().get()).isNull();
    }

    @Test
    void theNewestOfThisMachineIsShownAndTheOthersCanStandBesideIt() {
        StoredCalibration old = sample.laboratory.store(SampleCalibrations.slower(2, EARLIER));
        sample.laboratory.store(sample.laboratory.result);
        sample.laboratory.store(elsewhere(SampleCalibrations.slower(3, FakeLaboratory.TODAY.plusSeconds(60))));
        model.look();
        assertThat(sample.shown().date()).isEqualTo("23 Nov 2026, 09:14");
        assertThat(sample.shown().elsewhere()).isEmpty();
        assertThat(model.stored()).hasSize(2).contains(old);
        assertThat(model.usableProperty().get()).isEqualTo(sample.laboratory.result);
    }

    @Test
    void oneOfAnotherMachineIsShownWithItsReasonAndNotUsed() {
        sample.laboratory.store(elsewhere(sample.laboratory.result));
        model.look();
        assertThat(sample.shown().elsewhere()).singleElement().asString().contains("Another processor");
        assertThat(model.usableProperty().get()).isNull();
    }

    @Test
    void aDamagedFileIsOfferedByNameAndDisturbsNoOther() {
        sample.laboratory.store(sample.laboratory.result);
        sample.laboratory.stored.add(
                new StoredCalibration("calibration-x", Path.of("x.json"), null, "line 3: no number"));
        model.look();
        assertThat(sample.shown().calibration()).isEqualTo(sample.laboratory.result);
        EarlierChoice damaged = new EarlierChoice(model.stored().getFirst());
        assertThat(damaged.words(model.dates())).isEqualTo("calibration-x (damaged)");
        assertThat(damaged.remark()).contains("line 3: no number");
        model.earlierProperty().set(damaged.stored());
        assertThat(sample.shown().isCompared()).isFalse();
    }

    @Test
    void aFolderThatCannotBeReadIsAFailureWithARemedy() {
        sample.laboratory.unreadable = new IOException("the folder may not be read");
        model.look();
        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.failureProperty().get().meaning()).startsWith("the folder may not be read.");
        assertThat(model.contentProperty().get()).isEqualTo(new CalibrationContent.Never("some minutes", true));
    }

    @Test
    void aKeptCalibrationIsShownAsItWasAndPredictionsRestOnWhatTheyRestedOn() {
        sample.laboratory.store(sample.laboratory.result);
        Calibration kept = SampleCalibrations.slower(2, EARLIER);
        model.reopen(kept);
        assertThat(sample.shown().calibration()).isEqualTo(kept);
        assertThat(model.usableProperty().get()).isEqualTo(sample.laboratory.result);
        assertThat(model.stored()).hasSize(1);
        List<Calibration> made = new ArrayList<>();
        model.onMade(made::add);
        model.measure(true);
        assertThat(made).hasSize(1);
        assertThat(sample.shown().calibration()).isEqualTo(made.getFirst());
    }

    @Test
    void aPersonIsAskedBeforeLongWorkAndMayDecline() {
        model.look();
        model.ask();
        assertThat(model.stateProperty().get()).isEqualTo(new CalibrationState.Asking("about 7 min", "about 70 s"));
        model.dismiss();
        assertThat(model.stateProperty().get()).isInstanceOf(CalibrationState.Idle.class);
        assertThat(sample.laboratory.asked).isEmpty();
    }

    @Test
    void costsAppearAsTheyAreMeasuredAndTheWholeIsKeptAndUsed() {
        model.look();
        List<Integer> seen = new ArrayList<>();
        model.contentProperty().subscribe(content -> {
            if (content instanceof CalibrationContent.Costs(ShownCalibration shown) && shown.measuring()) {
                seen.add(shown.calibration().costs().size());
            }
        });
        model.measure(false);
        assertThat(seen).isSorted().contains(1, 2, 11);
        assertThat(sample.laboratory.asked).containsExactly(false);
        assertThat(sample.laboratory.stored).hasSize(1);
        assertThat(sample.shown().measuring()).isFalse();
        assertThat(model.usableProperty().get()).isEqualTo(sample.shown().calibration());
        assertThat(model.stored()).isEmpty();
    }

    @Test
    void stopKeepsWhatIsFinishedButPredictionsDoNotRestOnIt() {
        model.look();
        sample.laboratory.after(4, sample.tasks::cancelAll);
        model.measure(true);
        assertThat(sample.shown().calibration().costs()).hasSize(4);
        assertThat(sample.shown().calibration().complete()).isFalse();
        assertThat(sample.shown().calibration().quick()).isTrue();
        assertThat(sample.laboratory.stored).hasSize(1);
        assertThat(model.usableProperty().get()).isNull();
    }

    @Test
    void predictionsRestOnAFullCalibrationEvenWhereAQuickOneIsNewer() {
        sample.laboratory.store(sample.laboratory.result);
        model.look();
        Calibration full = sample.laboratory.result;
        sample.laboratory.result = SampleCalibrations.slower(3, FakeLaboratory.TODAY.plusSeconds(3600));
        model.measure(true);
        assertThat(sample.shown().calibration().quick()).isTrue();
        assertThat(model.usableProperty().get()).isEqualTo(full);
    }

    @Test
    void stoppedBeforeTheFirstCostNothingChanges() {
        sample.laboratory.store(sample.laboratory.result);
        model.look();
        sample.laboratory.after(0, sample.tasks::cancelAll);
        model.measure(false);
        assertThat(sample.laboratory.stored).hasSize(1);
        assertThat(sample.shown().calibration()).isEqualTo(sample.laboratory.result);
    }

    @Test
    void aFailureKeepsTheCalibrationBefore() {
        sample.laboratory.store(sample.laboratory.result);
        model.look();
        sample.laboratory.broken = new IllegalStateException("a worker gave a wrong answer");
        model.measure(false);
        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.failureProperty().get().meaning()).startsWith("a worker gave a wrong answer.");
        assertThat(sample.shown().calibration()).isEqualTo(sample.laboratory.result);
        assertThat(model.stateProperty().get()).isInstanceOf(CalibrationState.Idle.class);
    }

    @Test
    void whatCannotBeStoredIsShownAndSaid() {
        model.look();
        sample.laboratory.unwritable = new IOException("No space left on device");
        model.measure(false);
        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.failureProperty().get().happened()).isEqualTo("The calibration could not be stored");
        assertThat(sample.shown().calibration().costs()).isEqualTo(sample.laboratory.result.costs());
        assertThat(model.usableProperty().get()).isNotNull();
    }

    @Test
    void twoCalibrationsOfOneMachineHaveDifferences() {
        sample.laboratory.store(SampleCalibrations.slower(2, EARLIER));
        sample.laboratory.store(sample.laboratory.result);
        model.look();
        model.earlierProperty().set(model.stored().getFirst());
        assertThat(sample.shown().differences()).isEmpty();
        assertThat(sample.shown().earlier()).isEqualTo("2 Nov 2026, 18:40");
        CostRow row = sample.shown().rows().getFirst();
        assertThat(row.before()).isEqualTo("1.8 ms");
        assertThat(row.after()).isEqualTo("900 µs");
        assertThat(row.difference()).isEqualTo("−900 µs");
        assertThat(row.percent()).isEqualTo("−50 %");
        assertThat(row.change()).isEqualTo("clearly less");
    }

    @Test
    void twoOfDifferentMachinesStandBesideEachOtherWithoutDifferences() {
        sample.laboratory.store(elsewhere(SampleCalibrations.slower(2, EARLIER)));
        sample.laboratory.store(sample.laboratory.result);
        model.look();
        model.earlierProperty().set(model.stored().getFirst());
        assertThat(sample.shown().differences()).singleElement().asString().contains("Another processor");
        CostRow row = sample.shown().rows().getFirst();
        assertThat(row.before()).isEqualTo("1.8 ms");
        assertThat(row.difference()).isEqualTo("–");
        assertThat(row.change()).isEqualTo("not comparable");
        assertThat(row.changeDirection()).isEqualTo(CostRow.Direction.UNKNOWN);
    }

    @Test
    void measuringAgainPutsTheComparisonAway() {
        sample.laboratory.store(SampleCalibrations.slower(2, EARLIER));
        sample.laboratory.store(sample.laboratory.result);
        model.look();
        model.earlierProperty().set(model.stored().getFirst());
        sample.laboratory.result = SampleCalibrations.slower(1.2, FakeLaboratory.TODAY.plusSeconds(3600));
        model.measure(false);
        assertThat(sample.shown().isCompared()).isFalse();
        assertThat(model.stored()).hasSize(2);
    }

    @Test
    void nothingIsCalibratedWhileOtherWorkIsTimedAndTheReasonIsSaid() {
        model.look();
        sample.hold = true;
        sample.tasks.<String>startTimed("Comparing original-14", work -> "", outcome -> {});
        model.ask();
        model.measure(true);
        assertThat(model.stateProperty().get()).isInstanceOf(CalibrationState.Asking.class);
        assertThat(sample.laboratory.asked).isEmpty();
        assertThat(CalibrationNotice.before(model.othersProperty().get()))
                .startsWith("“Comparing original-14” is being timed");
        sample.waiting.poll().run();
        assertThat(CalibrationNotice.before(model.othersProperty().get())).startsWith("Let other programs rest");
        sample.hold = false;
        model.measure(true);
        assertThat(sample.laboratory.asked).containsExactly(true);
    }

    @Test
    void otherWorkOfTheWindowIsNamedBeforeCalibrating() {
        sample.hold = true;
        sample.tasks.<String>start("Analysing a", work -> "", outcome -> {});
        sample.tasks.<String>start("Exporting b", work -> "", outcome -> {});
        assertThat(CalibrationNotice.before(model.othersProperty().get()))
                .startsWith("“Exporting b” and 1 more task would be measured, too:");
    }

    private static Calibration elsewhere(Calibration calibration) {
        Environment here = calibration.environment();
        return new Calibration(
                new Environment(
                        here.taken(),
                        "Another processor",
                        here.cores(),
                        here.memoryBytes(),
                        here.operatingSystem(),
                        here.javaVersion(),
                        here.javaVirtualMachine(),
                        here.javaFlags(),
                        here.programVersion(),
                        here.loadAverage()),
                calibration.quick(),
                true,
                calibration.tookNanos(),
                calibration.costs(),
                List.of());
    }
}
