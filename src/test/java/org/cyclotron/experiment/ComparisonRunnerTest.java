package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclotron.experiment.CannedRuns.BLOCKS;
import static org.cyclotron.experiment.CannedRuns.HERE;
import static org.cyclotron.experiment.CannedRuns.SEGMENTS;
import static org.cyclotron.experiment.CannedRuns.SEQUENTIAL;
import static org.cyclotron.experiment.CannedRuns.request;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class ComparisonRunnerTest {
    private final List<RoundTask> tasks = new ArrayList<>();
    private final List<ComparisonProgress> heard = new ArrayList<>();
    private long now;

    @Test
    void everyRoundHasAHostAndASeedOfItsOwn() throws Exception {
        Comparison comparison = runner(HERE).run(request(3, SEQUENTIAL, SEGMENTS), null, heard::add, Cancellation.NONE);
        assertThat(comparison.isComplete()).isTrue();
        assertThat(comparison.rounds()).extracting(Round::number).containsExactly(1, 2, 3);
        assertThat(tasks).extracting(RoundTask::count).containsExactly(1, 1, 1);
        assertThat(tasks).extracting(RoundTask::seed).doesNotHaveDuplicates();
    }

    @Test
    void aPreviewHasOneHostForAllRounds() throws Exception {
        ComparisonRequest preview =
                new ComparisonRequest(CannedRuns.giant(), List.of(SEQUENTIAL, SEGMENTS), SEQUENTIAL, 4, true, 1);
        assertThat(runner(HERE)
                        .run(preview, null, heard::add, Cancellation.NONE)
                        .rounds())
                .hasSize(4);
        assertThat(tasks)
                .singleElement()
                .satisfies(task -> assertThat(task.count()).isEqualTo(4));
    }

    @Test
    void aStoppedComparisonKeepsItsCompleteRoundsAndIsResumed() throws Exception {
        Cancellation.Switch stop = Cancellation.newSwitch();
        ComparisonRequest request = request(5, SEQUENTIAL, SEGMENTS);
        Comparison stopped = runner(HERE)
                .run(
                        request,
                        null,
                        progress -> {
                            if (progress.soFar().rounds().size() == 2
                                    && progress.runs().size() == 1) {
                                stop.request();
                            }
                        },
                        stop);
        assertThat(stopped.rounds()).hasSize(2);
        assertThat(stopped.isComplete()).isFalse();
        tasks.clear();
        Comparison resumed = runner(HERE).run(request, stopped, heard::add, Cancellation.NONE);
        assertThat(resumed.rounds().subList(0, 2)).isEqualTo(stopped.rounds());
        assertThat(resumed.rounds()).extracting(Round::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(resumed.rounds()).extracting(Round::session).containsOnly(1);
        assertThat(tasks).hasSize(3);
    }

    @Test
    void anAddedStrategyHasRoundsOfItsOwnWithTheBaseline() throws Exception {
        Comparison two = runner(HERE).run(request(2, SEQUENTIAL, SEGMENTS), null, heard::add, Cancellation.NONE);
        tasks.clear();
        Comparison three =
                runner(HERE).run(request(2, SEQUENTIAL, SEGMENTS, BLOCKS), two, heard::add, Cancellation.NONE);
        assertThat(tasks).extracting(RoundTask::strategies).containsOnly(List.of(SEQUENTIAL, BLOCKS));
        assertThat(three.roundsOf(SEGMENTS)).hasSize(2);
        assertThat(three.roundsOf(BLOCKS)).hasSize(2).extracting(Round::session).containsOnly(2);
        assertThat(three.roundsOf(SEQUENTIAL)).hasSize(4);
        assertThat(three.isComplete()).isTrue();
    }

    @Test
    void roundsOfAnotherMachineAreNotComparable() throws Exception {
        Comparison there = runner(CannedRuns.environment(64))
                .run(request(2, SEQUENTIAL, SEGMENTS), null, heard::add, Cancellation.NONE);
        assertThatThrownBy(
                        () -> runner(HERE).run(request(3, SEQUENTIAL, SEGMENTS), there, heard::add, Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rounds before are not comparable with rounds here: cores: 64 and 2");
    }

    @Test
    void roundsOfAnotherRegisterAreNotContinued() throws Exception {
        Comparison one = runner(HERE).run(request(1, SEQUENTIAL), null, heard::add, Cancellation.NONE);
        ComparisonRequest other =
                new ComparisonRequest(CannedRuns.subject(1, 1, 1), List.of(SEQUENTIAL), SEQUENTIAL, 1, false, 1);
        assertThatThrownBy(() -> runner(HERE).run(other, one, heard::add, Cancellation.NONE))
                .hasMessage("The rounds before are of other registers");
    }

    @Test
    void progressCountsRunsAndTellsTheTimeLeftAfterTheFirstRound() throws Exception {
        runner(HERE).run(request(4, SEQUENTIAL, SEGMENTS), null, heard::add, Cancellation.NONE);
        assertThat(heard.getFirst().nanosLeft()).isNull();
        assertThat(heard.getLast().runsDone()).isEqualTo(8);
        assertThat(heard)
                .allSatisfy(progress -> assertThat(progress.runsInAll()).isEqualTo(8));
        ComparisonProgress afterFirst = heard.stream()
                .filter(progress -> progress.soFar().rounds().size() == 1)
                .findFirst()
                .orElseThrow();
        // Two runs took 10 each, six are left.
        assertThat(afterFirst.nanosLeft()).isEqualTo(60);
    }

    @Test
    void theRoundUnderWayShowsItsRunsBeforeItIsComplete() throws Exception {
        runner(HERE).run(request(1, SEQUENTIAL, SEGMENTS), null, heard::add, Cancellation.NONE);
        assertThat(heard).anySatisfy(progress -> {
            assertThat(progress.soFar().rounds()).isEmpty();
            assertThat(progress.runs()).hasSize(1);
            assertThat(progress.running()).isEqualTo(SEGMENTS);
        });
    }

    private ComparisonRunner runner(Environment environment) {
        return new ComparisonRunner(this::host, () -> environment, () -> now);
    }

    /** A host that needs 10 nanoseconds a run. */
    private void host(RoundTask task, RoundHost.Listener listener, Cancellation cancellation) {
        tasks.add(task);
        for (int i = 0; i < task.count(); i++) {
            List<RunRecord> runs = new ArrayList<>();
            for (StrategyName strategy : task.strategies()) {
                if (cancellation.isRequested()) {
                    throw new CancellationException();
                }
                listener.running(strategy);
                now += 10;
                runs.add(CannedRuns.run(strategy, 100));
                listener.ran(runs.getLast());
            }
            listener.finished(CannedRuns.round(task.session(), task.first() + i, runs));
        }
    }
}
