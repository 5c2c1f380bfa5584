package org.cyclotron.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.cyclotron.costmodel.Cost;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.costmodel.UnitCost;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.StrategyModel;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class CalibratedProfileTest {
    private static Calibration calibration(MeasuredCost... costs) {
        return new Calibration(
                SampleCalibrations.at(Instant.parse("2026-11-26T08:00:00Z")),
                false,
                true,
                1,
                List.of(costs),
                List.of());
    }

    private static MeasuredCost cost(Measure measure, double median, String... parameters) {
        return SampleCalibrations.cost(measure, median, parameters);
    }

    private static MeasuredCost state(String walk, int degree, double nanos) {
        return cost(new StateCost(), nanos, "walk", walk, "field", "GF(2)", "states", "2^" + degree);
    }

    @Test
    void aMeasuredCostStandsInTheProfileWithItsOrigin() {
        CostProfile profile =
                CalibratedProfile.of(calibration(cost(new WorkerCreation(), 80e6, "backend", "pool", "workers", "1")));
        assertThat(profile.name()).isEqualTo("this-machine");
        assertThat(profile.calibrated()).isTrue();
        UnitCost setup = profile.find(Cost.SETUP, "pool");
        assertThat(setup.curve().at(1)).isCloseTo(80e6, within(1.0));
        assertThat(setup.origin())
                .isEqualTo("Measured: create-worker backend=pool workers=1, 10 repetitions,"
                        + " 7.88e+07–8.12e+07 ns (2026-11-26 08:00 UTC).");
    }

    @Test
    void whatWasNotMeasuredStaysRoughAndSaysSo() {
        CostProfile profile = CalibratedProfile.of(calibration());
        assertThat(profile.costs()).isEqualTo(RoughProfile.profile().costs());
        assertThat(profile.find(Cost.STATE, "bitmap").origin()).startsWith("Rough default");
    }

    @Test
    void walksHaveACurveOverTheSizesMeasured() {
        CostProfile profile = CalibratedProfile.of(calibration(
                state("bitmap", 10, 2),
                state("bitmap", 18, 4),
                state("brent", 10, 9),
                state("segments/word", 10, 0.3)));
        assertThat(profile.nanos(Cost.STATE, "bitmap", Math.pow(2, 10))).isCloseTo(2, within(1e-9));
        assertThat(profile.nanos(Cost.STATE, "bitmap", Math.pow(2, 14))).isCloseTo(3, within(1e-9));
        assertThat(profile.nanos(Cost.STATE, "bitmap", Math.pow(2, 30))).isCloseTo(4, within(1e-9));
        assertThat(profile.nanos(Cost.STATE, "bitmap/brent")).isCloseTo(9, within(1e-9));
        assertThat(profile.nanos(Cost.STATE, "segments/word")).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void costsThatAreNotMeasuredAloneAreDifferences() {
        CostProfile profile = CalibratedProfile.of(calibration(
                cost(new WorkerCreation(), 80e6, "backend", "spawn", "workers", "1"),
                cost(new CreationCall(), 3e6, "backend", "spawn"),
                cost(new HandOver(), 900_000, "backend", "pool"),
                cost(new TaskDispatch(), 200_000, "backend", "pool"),
                cost(new PartitionCost(), 665_360, "partition", "eager", "states", "2^16"),
                cost(new PartitionCost(), 10_000, "partition", "lazy", "states", "2^16")));
        assertThat(profile.nanos(Cost.CREATE, "spawn")).isCloseTo(3e6, within(1e-6));
        assertThat(profile.nanos(Cost.START, "spawn")).isCloseTo(77e6, within(1e-6));
        assertThat(profile.nanos(Cost.MESSAGE, "pool")).isCloseTo(200_000, within(1e-6));
        assertThat(profile.nanos(Cost.FINISH, "pool")).isCloseTo(700_000, within(1e-6));
        assertThat(profile.nanos(Cost.LIST, "blocks-eager")).isCloseTo(10, within(1e-9));
        assertThat(profile.find(Cost.FINISH, "pool").origin())
                .contains("hand-over backend=pool", ", less task backend=pool");
    }

    @Test
    void coldCodeIsASumThatGrowsWithTheStatesWalked() {
        CostProfile profile = CalibratedProfile.of(calibration(
                state("bitmap", 10, 2),
                state("bitmap", 14, 2),
                cost(new ColdStateCost(), 102, "walk", "bitmap", "field", "GF(2)", "states", "2^10"),
                cost(new ColdStateCost(), 52, "walk", "bitmap", "field", "GF(2)", "states", "2^14")));
        assertThat(profile.total(Cost.COLD, "spawn", 1024)).isCloseTo(102_400, within(1e-3));
        assertThat(profile.total(Cost.COLD, "pool", 1e9)).isCloseTo(50 * 16_384, within(1e-3));
    }

    @Test
    void whatCameOutBelowNothingCostsNothing() {
        CostProfile profile = CalibratedProfile.of(calibration(cost(new TaskDispatch(), -5, "backend", "caller")));
        assertThat(profile.nanos(Cost.TASK, "threads")).isZero();
    }

    @Test
    void scalingIsThatOfTheProbeWithStraightLinesBetween() {
        CostProfile profile = CalibratedProfile.of(calibration(
                cost(new ScalingProbe(), 1.8, "threads", "2"), cost(new ScalingProbe(), 3, "threads", "4")));
        List<Double> throughput = profile.scaling().throughput();
        assertThat(throughput).hasSize(4);
        assertThat(throughput.get(1)).isCloseTo(1.8, within(1e-9));
        assertThat(throughput.get(2)).isCloseTo(2.4, within(1e-9));
        assertThat(throughput.get(3)).isCloseTo(3, within(1e-9));
    }

    @Test
    void aRunIsPredictedFromWhatWasMeasured() {
        CostProfile profile = CalibratedProfile.of(calibration(state("bitmap", 10, 3), state("bitmap", 20, 3)));
        long nanos = new StrategyModel(new CostModel(profile, 2))
                .predict(
                        StrategyName.parse("whole@caller"),
                        List.of(PlannedRegister.of(Registers.primitive(2, 18, Cancellation.NONE))))
                .wallNanos();
        assertThat((double) nanos).isCloseTo(3 * Math.pow(2, 18), within(0.1 * 3 * Math.pow(2, 18)));
    }
}
