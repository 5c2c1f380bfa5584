package org.cyclotron.experiment.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RoundHost;
import org.cyclotron.experiment.RoundTask;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.ChildJava;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rounds in real processes. */
class HostRoundsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(5), ZoneOffset.UTC);
    private static final Lfsr SMALL = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);

    @AfterEach
    void noProcessIsLeft() {
        assertThat(hosts()).isEmpty();
    }

    @Test
    void aRoundRunsEveryStrategyOnceAndChecksIt() throws Exception {
        Recorded recorded = new Recorded();
        new HostRounds(CLOCK)
                .run(
                        new RoundTask(
                                List.of(SMALL),
                                names("whole@caller", "blocks@threads:2", "segments@threads:2"),
                                1,
                                4,
                                1,
                                3),
                        recorded,
                        Cancellation.NONE);
        Round round = recorded.rounds.getFirst();
        assertThat(recorded.rounds).hasSize(1);
        assertThat(round.number()).isEqualTo(4);
        assertThat(round.started()).isEqualTo(CLOCK.instant());
        assertThat(round.runs()).isEqualTo(recorded.runs).hasSize(3).allSatisfy(run -> {
            assertThat(run.counts()).isTrue();
            assertThat(run.statesAccounted()).isEqualTo(16);
            assertThat(run.breakdown().phases().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(run.wallNanos());
            assertThat(run.breakdown().workerPhases().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(run.strategy().workers() * run.wallNanos());
            assertThat(run.counters().statesWalked())
                    .isEqualTo(run.counters().statesToWalk()
                            + run.counters().duplicateStates()
                            + run.counters().abandonedStates());
            assertThat(run.breakdown().workerPhases().get(Phase.COMPUTE)).isPositive();
        });
        assertThat(round.runs().stream().map(RunRecord::position)).containsExactly(1, 2, 3);
    }

    @Test
    void theSeedDecidesTheOrder() throws Exception {
        List<StrategyName> names =
                names("whole@caller", "blocks@threads:2", "segments@threads:2", "queue@threads:2", "leap@threads:2");
        assertThat(order(names, 1)).isEqualTo(order(names, 1)).containsExactlyInAnyOrderElementsOf(names);
        assertThat(Stream.of(2L, 3L, 4L, 5L, 6L)
                        .map(seed -> shuffled(names, seed))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void severalRoundsInOneHostAreHandedOverOneByOne() throws Exception {
        Recorded recorded = new Recorded();
        new HostRounds(CLOCK)
                .run(new RoundTask(List.of(SMALL), names("whole@caller"), 2, 1, 3, 9), recorded, Cancellation.NONE);
        assertThat(recorded.rounds).extracting(Round::number).containsExactly(1, 2, 3);
        assertThat(recorded.rounds).extracting(Round::session).containsOnly(2);
    }

    @Test
    void anEmptyFileIsRunAndIsRight() throws Exception {
        Recorded recorded = new Recorded();
        new HostRounds(CLOCK)
                .run(
                        new RoundTask(List.of(), names("whole@caller", "registers@threads:2"), 1, 1, 1, 1),
                        recorded,
                        Cancellation.NONE);
        assertThat(recorded.runs)
                .hasSize(2)
                .allSatisfy(run -> assertThat(run.counts()).isTrue());
    }

    @Test
    void whatCannotBeEnumeratedIsRefusedWithAReason() throws Exception {
        long[] row = new long[80];
        row[0] = 1;
        row[1] = 1;
        Recorded recorded = new Recorded();
        new HostRounds(CLOCK)
                .run(
                        new RoundTask(List.of(new Lfsr(FiniteFields.of(2), row)), names("whole@caller"), 1, 1, 1, 1),
                        recorded,
                        Cancellation.NONE);
        assertThat(recorded.runs).singleElement().satisfies(run -> {
            assertThat(run.counts()).isFalse();
            assertThat(run.reason()).isNotBlank();
        });
    }

    @Test
    void cancellingEndsTheProcessInTheMiddleOfARun() {
        // 2^16 states at a millisecond each: a minute, were it not stopped.
        Lfsr slow = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Cancellation.Switch stop = Cancellation.newSwitch();
        assertThatThrownBy(() -> new HostRounds(CLOCK)
                        .run(
                                new RoundTask(List.of(slow), names("whole@caller/paced:1ms"), 1, 1, 1, 1),
                                new Recorded() {
                                    @Override
                                    public void running(StrategyName strategy) {
                                        stop.request();
                                    }
                                },
                                stop))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aHostThatDiesIsAFailureWithASentence() {
        assertThatThrownBy(() -> new HostRounds(CLOCK)
                        .run(
                                new RoundTask(List.of(SMALL), names("whole@caller"), 1, 1, 1, 1),
                                new Recorded() {
                                    @Override
                                    public void running(StrategyName strategy) {
                                        hosts().forEach(ProcessHandle::destroyForcibly);
                                    }
                                },
                                Cancellation.NONE))
                .isInstanceOf(HostFailedException.class)
                .hasMessageStartingWith("The process that measured broke off")
                .hasMessageEndingWith("Complete rounds stay; run again to go on");
    }

    @Test
    void aHostThatGivesUpIsAFailureWithItsReasonAndWhatToDo() {
        assertThatThrownBy(() -> new HostRounds(CLOCK)
                        .run(
                                new RoundTask(List.of(SMALL), List.of(StrategyName.parse("magic@caller")), 1, 1, 1, 1),
                                new Recorded(),
                                Cancellation.NONE))
                .isInstanceOf(HostFailedException.class)
                .hasMessageStartingWith("The process that measured gave up: ")
                .hasMessageContaining("magic")
                .hasMessageEndingWith("Complete rounds stay; compare fewer strategies or a smaller register");
    }

    @Test
    void aHostThatCannotStartIsAFailureWithASentence() {
        assertThatThrownBy(() -> new HostRounds(CLOCK, List.of("-XX:NoSuchFlag"))
                        .run(
                                new RoundTask(List.of(SMALL), names("whole@caller"), 1, 1, 1, 1),
                                new Recorded(),
                                Cancellation.NONE))
                .isInstanceOf(HostFailedException.class)
                .hasMessageContaining("NoSuchFlag");
    }

    @Test
    void aHostEndsWhenItsParentClosesTheStream() throws Exception {
        try (ChildJava child = ChildJava.start(List.of(), HostMain.ARGUMENT)) {
            ProcessHandle handle = ProcessHandle.of(child.pid()).orElseThrow();
            child.closeFrames();
            handle.onExit().join();
            assertThat(child.isAlive()).isFalse();
        }
    }

    private static List<StrategyName> order(List<StrategyName> names, long seed) throws HostFailedException {
        Recorded recorded = new Recorded();
        new HostRounds(CLOCK).run(new RoundTask(List.of(SMALL), names, 1, 1, 1, seed), recorded, Cancellation.NONE);
        return recorded.runs.stream().map(RunRecord::strategy).toList();
    }

    private static List<StrategyName> shuffled(List<StrategyName> names, long seed) {
        List<StrategyName> order = new ArrayList<>(names);
        java.util.Collections.shuffle(order, new java.util.Random(seed));
        return order;
    }

    private static List<StrategyName> names(String... names) {
        return Stream.of(names).map(Strategies::parse).toList();
    }

    private static List<ProcessHandle> hosts() {
        return ProcessHandle.current().children().toList();
    }

    private static class Recorded implements RoundHost.Listener {
        final List<RunRecord> runs = new ArrayList<>();
        final List<Round> rounds = new ArrayList<>();

        @Override
        public void running(StrategyName strategy) {
            // Nothing to note.
        }

        @Override
        public void ran(RunRecord run) {
            runs.add(run);
        }

        @Override
        public void finished(Round round) {
            rounds.add(round);
        }
    }
}
