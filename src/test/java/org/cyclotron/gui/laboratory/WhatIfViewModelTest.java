package org.cyclotron.gui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Simulation;
import org.junit.jupiter.api.Test;

class WhatIfViewModelTest {
    private static final StrategyName CYCLOTRON = StrategyName.parse("segments@threads:2");

    private final SampleLaboratory sample = new SampleLaboratory();
    private final WhatIfViewModel model = sample.model().whatIf();

    private Forecast forecast() {
        return Objects.requireNonNull(model.forecastProperty().get(), "nothing is predicted");
    }

    private Simulation.Lane lane(String strategy) {
        return forecast().simulation().lanes().stream()
                .filter(lane -> lane.strategy().toString().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsPredictedBeforeTheWorkspaceIsSeen() {
        assertThat(model.forecastProperty().get()).isNull();
        sample.model().show();
        assertThat(forecast().simulation().lanes())
                .extracting(Simulation.Lane::label)
                .containsExactly(
                        "Sequential",
                        "Cyclotron ×2",
                        "Remedy 6: pool ×2",
                        "Remedy 1: standby ×2",
                        "Original, static ×2");
    }

    @Test
    void theOpenRegisterStandsInUntilTheStatesAreMoved() {
        sample.model().show();
        assertThat(forecast().register()).isEqualTo("original-14");
        assertThat(model.exponentProperty().get()).isEqualTo(14);
        model.exponentProperty().set(20);
        assertThat(model.ofRegisterProperty().get()).isFalse();
        assertThat(forecast().states()).isEqualTo(BigInteger.TWO.pow(20));
        model.ofRegisterProperty().set(true);
        assertThat(forecast().states()).isEqualTo(BigInteger.TWO.pow(14));
    }

    @Test
    void anotherRegisterIsFollowedWithItsCycleStructure() {
        sample.model().show();
        sample.registers.selectNumber(3);
        assertThat(forecast().register()).isEqualTo("tails-10");
        assertThat(forecast().states()).isEqualTo(BigInteger.valueOf(1024));
        // Many short cycles can be shared by two workers; one giant cycle is walked by each.
        assertThat(lane("blocks@pool:2").prediction().bound()).isEqualTo(2);
        model.ofRegisterProperty().set(false);
        assertThat(lane("blocks@pool:2").prediction().bound()).isLessThan(1.01);
    }

    @Test
    void aRegisterThatIsNotAnalysedIsPredictedAsAGenericOne() {
        sample.model().show();
        sample.registers.selectNumber(4);
        assertThat(model.registerProperty().get()).isNull();
        assertThat(forecast().register()).isEqualTo("2¹⁴");
    }

    @Test
    void theProfileOfTheOriginalGivesItsPublishedExample() {
        sample.model().show();
        model.exponentProperty().set(10);
        model.coresProperty().set(4);
        model.workersProperty().set(4);
        model.profileProperty().set(ProfileChoice.SPAWN);
        assertThat(forecast().simulation().profile()).isEqualTo(OriginalProfiles.SPAWN);
        // 1,024 states at half a millisecond each.
        assertThat(lane("whole@caller").prediction().wallNanos()).isEqualTo(512_000_000L);
        assertThat(lane("blocks@spawn:4").speedup()).isLessThan(1);
    }

    @Test
    void workersAndStrategiesChangeWhatIsPredicted() {
        sample.model().show();
        model.exponentProperty().set(26);
        model.strategies().setAll(StrategyName.parse("whole@caller"), StrategyName.parse("segments@threads"));
        double two = lane("segments@threads:2").speedup();
        model.coresProperty().set(64);
        model.workersProperty().set(32);
        assertThat(lane("segments@threads:32").speedup()).isGreaterThan(4 * two);
        assertThat(forecast().simulation().lanes()).hasSize(2);
        model.coresProperty().set(2);
        assertThat(forecast().remarks()).anyMatch(remark -> remark.contains("more workers than processors"));
    }

    @Test
    void measuredLinesOfTheSameStrategiesStandBesideThePredicted() {
        sample.measured.set(MadeUpLadder.comparisons());
        sample.model().show();
        assertThat(forecast().measured())
                .extracting(CrossoverLine::strategy)
                .contains(CYCLOTRON)
                .doesNotContain(StrategyName.parse("whole@caller"));
        assertThat(forecast().measured().getFirst().points()).hasSize(6);
        model.workersProperty().set(8);
        assertThat(forecast().measured()).isEmpty();
        assertThat(forecast().predicted()).isNotEmpty();
    }

    @Test
    void predictedLinesEndWhereTheChartDoes() {
        sample.model().show();
        assertThat(forecast().predicted()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.points().getLast().states()).isEqualTo(BigInteger.TWO.pow(28));
            assertThat(line.points()).allMatch(point -> point.speedup() >= 1e-3);
        });
        assertThat(forecast().pays()).startsWith("Predicted to pay: Cyclotron ×2 from ");
    }

    @Test
    void timesThatDoNotFitAreSaidAndNotShown() {
        sample.model().show();
        model.profileProperty().set(ProfileChoice.SPAWN);
        model.workersProperty().set(1024);
        model.exponentProperty().set(40);
        assertThat(model.problemProperty().get()).contains("292 years");
        assertThat(model.forecastProperty().get()).isNull();
        model.exponentProperty().set(14);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(forecast().predicted()).isNotEmpty();
        assertThat(forecast().pays()).startsWith("Lines end at 2²⁸");
        assertThat(forecast().remarks()).anyMatch(remark -> remark.contains("292 years"));
    }

    @Test
    void aCalibrationBecomesTheProfileOfThisMachineUnlessAnotherWasChosen() {
        sample.model().show();
        assertThat(model.profileProperty().get()).isEqualTo(ProfileChoice.ROUGH);
        assertThat(forecast().remarks()).anyMatch(remark -> remark.contains("not calibrated"));
        sample.calibration().measure(false);
        assertThat(model.profileProperty().get().label()).isEqualTo("This machine");
        assertThat(forecast().simulation().profile().calibrated()).isTrue();
        model.profileProperty().set(ProfileChoice.FORK);
        sample.calibration().measure(false);
        assertThat(model.profileProperty().get()).isEqualTo(ProfileChoice.FORK);
        assertThat(sample.model().profiles().choices())
                .extracting(ProfileChoice::label)
                .containsExactly("This machine", "Original, fork", "Original, spawn");
    }

    @Test
    void numbersOfWorkersAreEvenlySpacedByTheirRatio() {
        List<Integer> counts = WorkerScale.all();
        assertThat(counts).startsWith(1, 2, 3, 4, 6, 8).endsWith(768, 1024).isSorted();
        assertThat(counts.get(WorkerScale.placeOf(5))).isEqualTo(4);
        assertThat(counts.get(WorkerScale.placeOf(1024))).isEqualTo(1024);
    }

    @Test
    void predictedTimesAreReadableHoweverLong() {
        assertThat(LongTimes.text(4_100_000)).isEqualTo("4.1 ms");
        assertThat(LongTimes.text(7_500_000_000_000L)).isEqualTo("2:05:00");
        assertThat(LongTimes.text(13 * 86_400_000_000_000L)).isEqualTo("13 days");
        assertThat(LongTimes.text(Long.MAX_VALUE)).isEqualTo("292 years");
    }

    @Test
    void aPublishedProfileBringsItsProcessorsUnlessOthersWereChosen() {
        sample.model().show();
        model.profileProperty().set(ProfileChoice.FORK);
        assertThat(model.coresProperty().get()).isEqualTo(OriginalProfiles.CORES);
        model.profileProperty().set(ProfileChoice.ROUGH);
        assertThat(model.coresProperty().get()).isEqualTo(2);
        model.coresProperty().set(64);
        model.profileProperty().set(ProfileChoice.SPAWN);
        assertThat(model.coresProperty().get()).isEqualTo(64);
    }
}
