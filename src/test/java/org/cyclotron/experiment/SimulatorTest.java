package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.junit.jupiter.api.Test;

/** What a simulation says of a strategy is the same wherever it says it. */
class SimulatorTest {
    private static final StrategyName SPAWNED = Strategies.parse("blocks@spawn:4");
    private static final Simulator.Target LARGE = new Simulator.Target.Size("a large register", Math.pow(2, 24));

    @Test
    void aLanesSpeedUpIsTheSequentialTimeOverItsOwn() {
        Simulation simulation = simulate(RoughProfile.profile(), CannedRuns.SEQUENTIAL, CannedRuns.SEGMENTS);
        assertThat(simulation.subject()).isEqualTo("a large register");
        assertThat(simulation.states()).isEqualTo(Math.pow(2, 24));
        assertThat(simulation.cores()).isEqualTo(4);
        assertThat(simulation.lanes()).extracting(Simulation.Lane::label).containsExactly("Sequential", "Cyclotron ×2");
        assertThat(simulation.lanes().getFirst().speedup()).isEqualTo(1);
        assertThat(simulation.lanes()).allSatisfy(lane -> {
            assertThat(lane.speedup())
                    .isCloseTo(
                            (double) simulation.sequential().wallNanos()
                                    / lane.prediction().wallNanos(),
                            within(1e-12));
            assertThat(lane.chosen()).as("chooses nothing").isNull();
        });
        assertThat(simulation.lanes().getLast().speedup()).isGreaterThan(1.2);
    }

    @Test
    void aCurvePassesThroughTheLanesAndComesOnceForEachStrategy() {
        Simulation simulation = simulate(
                RoughProfile.profile(),
                CannedRuns.SEQUENTIAL,
                CannedRuns.SEGMENTS,
                CannedRuns.SEGMENTS.withWorkers(4),
                SPAWNED);
        assertThat(simulation.curves())
                .extracting(Simulation.Curve::strategy)
                .containsExactly(CannedRuns.SEGMENTS.withWorkers(1), SPAWNED.withWorkers(1));
        Simulation.Curve segments = simulation.curves().getFirst();
        assertThat(segments.label()).isEqualTo("Cyclotron");
        assertThat(segments.points())
                .extracting(Simulation.Curve.Point::workers)
                .containsExactly(1, 2, 4);
        assertThat(segments.points().get(1).speedup())
                .isEqualTo(simulation.lanes().get(1).speedup());
        assertThat(segments.points().get(2).speedup())
                .isEqualTo(simulation.lanes().get(2).speedup());
        assertThat(segments.best()).isEqualTo(segments.points().get(2));
    }

    @Test
    void theFewestWorkersWinWhereMoreGainNothing() {
        Simulation.Curve flat = new Simulation.Curve(
                CannedRuns.SEGMENTS,
                "flat",
                List.of(
                        new Simulation.Curve.Point(1, 1),
                        new Simulation.Curve.Point(2, 1.5),
                        new Simulation.Curve.Point(3, 1.5 + 1e-12),
                        new Simulation.Curve.Point(4, 1.4)));
        assertThat(flat.best().workers()).isEqualTo(2);
    }

    @Test
    void aStrategyPaysFromWhereItsSpeedUpStaysAboveOne() {
        Simulation simulation = simulate(RoughProfile.profile(), CannedRuns.SEQUENTIAL, CannedRuns.SEGMENTS, SPAWNED);
        assertThat(simulation.crossovers())
                .extracting(Simulation.Crossover::strategy)
                .as("the sequential program has none")
                .containsExactly(CannedRuns.SEGMENTS, SPAWNED);
        Simulation.Crossover segments = simulation.crossovers().getFirst();
        assertThat(segments.points())
                .extracting(Simulation.Crossover.Point::states)
                .containsExactlyElementsOf(IntStream.rangeClosed(4, 36)
                        .mapToObj(k -> Math.pow(2, k))
                        .toList());
        assertThat(segments.states()).isNotNull();
        assertThat(segments.points())
                .allSatisfy(point -> assertThat(point.speedup() > 1).isEqualTo(point.states() >= segments.states()));
        assertThat(simulation.crossovers().getLast().states())
                .as("workers that walk one giant cycle each never pay")
                .isNull();
    }

    @Test
    void aStrategyThatChoosesSaysWhatItWouldChoose() {
        StrategyName auto = Strategies.parse("auto@auto:4");
        Simulation.Lane large = simulate(RoughProfile.profile(), auto).lanes().getFirst();
        assertThat(large.chosen()).startsWith("segments@threads:");
        Simulation.Lane small = new Simulator(new CostModel(RoughProfile.profile(), 4))
                .run(new Simulator.Target.Registers(CannedRuns.giant()), List.of(auto), List.of(1))
                .lanes()
                .getFirst();
        assertThat(small.chosen()).startsWith("whole@caller");
    }

    @Test
    void aSubjectIsSimulatedWithItsOwnStates() {
        Simulation simulation = new Simulator(new CostModel(RoughProfile.profile(), 2))
                .run(new Simulator.Target.Registers(CannedRuns.giant()), List.of(CannedRuns.SEQUENTIAL), List.of(1, 2));
        assertThat(simulation.states()).isEqualTo(16);
        assertThat(simulation.subject()).isEqualTo(CannedRuns.giant().name());
        assertThat(simulation.curves()).isEmpty();
        assertThat(simulation.crossovers()).isEmpty();
    }

    @Test
    void remarksSayWhereTheCostsAreFrom() {
        assertThat(simulate(RoughProfile.profile(), CannedRuns.SEQUENTIAL).remarks())
                .singleElement()
                .asString()
                .startsWith("not calibrated");
        List<String> spawn =
                simulate(OriginalProfiles.SPAWN, CannedRuns.SEQUENTIAL).remarks();
        assertThat(spawn)
                .hasSize(2 + OriginalProfiles.inconsistencies().size() + 1)
                .containsAll(OriginalProfiles.inconsistencies());
        assertThat(spawn.getFirst())
                .startsWith("Four workers are 4 to 6 times slower than one at ")
                .endsWith("(states that divide evenly).");
        assertThat(spawn.get(1)).endsWith("(one giant cycle).");
    }

    private static Simulation simulate(CostProfile profile, StrategyName... strategies) {
        return new Simulator(new CostModel(profile, 4)).run(LARGE, List.of(strategies), List.of(1, 2, 4));
    }
}
