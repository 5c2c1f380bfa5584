package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseRecorder;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What backends of this process make of rounds, whatever their tasks do. */
@Timeout(60)
class RoundsTest {
    private static final int WORKERS = 3;
    private static final List<List<Task>> TWO_ROUNDS =
            List.of(ranges(0, 10, 20, 30, 40), List.of(ListedDivision.range(0, 10), new Task.WholeRegister(0)));

    /** Each way to run all rounds in this process. */
    enum Way {
        CALLER(new CallerBackend()::run, 1),
        THREADS(Way::onThreads, WORKERS),
        THREADS_MADE_FOR_IT(ThreadsBackend::runOnce, WORKERS),
        THREADS_MADE_FOR_IT_ALONE(ThreadsBackend::runOnce, 1),
        STEALING(new StealingBackend()::run, WORKERS);

        private final BiConsumer<Division, RunControl> run;
        private final int workers;

        Way(BiConsumer<Division, RunControl> run, int workers) {
            this.run = run;
            this.workers = workers;
        }

        private static void onThreads(Division division, RunControl control) {
            ThreadsBackend threads = new ThreadsBackend();
            try (BackendSession session = threads.open(
                    Plan.of(Strategies.parse("blocks@threads:" + WORKERS), ListedDivision.REGISTER),
                    Decompositions.byId("blocks"),
                    Cancellation.NONE)) {
                session.run(division, control);
            } finally {
                threads.release();
            }
        }
    }

    private static List<Task> ranges(long... bounds) {
        return Stream.iterate(1, i -> i < bounds.length, i -> i + 1)
                .map(i -> ListedDivision.range(bounds[i - 1], bounds[i]))
                .toList();
    }

    private static RunControl control(Way way, Cancellation cancellation) {
        return new RunControl(way.workers, new PhaseRecorder(way.workers), 40, Progress.NONE, cancellation);
    }

    private static ListedDivision division(Consumer<Task> performance) {
        return new ListedDivision(performance, TWO_ROUNDS);
    }

    @ParameterizedTest
    @EnumSource
    void allTasksOfAllRoundsArePerformedRoundByRound(Way way) {
        ListedDivision division = division(task -> {});
        RunControl control = control(way, Cancellation.NONE);
        way.run.accept(division, control);
        assertThat(division.performed.subList(0, 4)).containsExactlyInAnyOrderElementsOf(TWO_ROUNDS.get(0));
        assertThat(division.performed.subList(4, 6)).containsExactlyInAnyOrderElementsOf(TWO_ROUNDS.get(1));
        assertThat(division.accepted).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void lanesShowWhereTheTimeOfEachTaskWent(Way way) {
        RunControl control = control(way, Cancellation.NONE);
        way.run.accept(division(RoundsTest::spin), control);
        RunTimeline timeline = control.recorder().finish();
        for (Phase phase : new Phase[] {Phase.INITIALISE, Phase.COMPUTE, Phase.SEND, Phase.WAIT}) {
            assertThat(timeline.spans())
                    .as(phase.toString())
                    .anyMatch(span -> span.lane() != Span.COORDINATOR && span.phase() == phase);
        }
        assertThat(timeline.spans().stream()
                        .anyMatch(span -> span.lane() != Span.COORDINATOR && span.phase() == Phase.RECEIVE))
                .as("tasks are fetched, unless the library hands them out")
                .isEqualTo(way != Way.STEALING);
        assertThat(timeline.spans().stream()
                        .filter(span -> span.phase() == Phase.COMPUTE)
                        .mapToLong(Span::nanos)
                        .sum())
                .isGreaterThanOrEqualTo(6 * SPIN_NANOS);
        assertThat(timeline.nanos(Span.COORDINATOR, Phase.COMPUTE)).isZero();
        assertThat(timeline.spans())
                .anyMatch(span -> span.lane() == Span.COORDINATOR && span.phase() == Phase.RECEIVE)
                .anyMatch(span -> span.lane() == Span.COORDINATOR && span.phase() == Phase.MERGE);
    }

    @ParameterizedTest
    @EnumSource
    void theProcessorTimeOfThreadsIsAddedAndThatOfTheCallerIsNot(Way way) {
        RunControl control = control(way, Cancellation.NONE);
        ListedDivision division = division(RoundsTest::spin);
        way.run.accept(division, control);
        long elsewhere = division.threads.stream()
                .filter(thread -> thread != Thread.currentThread())
                .count();
        assertThat(control.workerCpuNanos()).isGreaterThanOrEqualTo(elsewhere * SPIN_NANOS / 2);
        if (way.workers == 1) {
            assertThat(elsewhere).isZero();
            assertThat(control.workerCpuNanos()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void threadsHaveNamesOfWorkersDoNotKeepTheProgramAliveAndEndWithTheRun(Way way) {
        ListedDivision division = division(RoundsTest::spin);
        way.run.accept(division, control(way, Cancellation.NONE));
        for (Thread thread : division.threads) {
            if (thread != Thread.currentThread()) {
                assertThat(thread.getName()).matches(ThreadsBackend.THREAD_NAME + "[123]");
                assertThat(thread.isDaemon()).isTrue();
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    private static final long SPIN_NANOS = 2_000_000;

    /** Takes processor time. */
    private static void spin(Task task) {
        ListedDivision.spin(SPIN_NANOS);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstTaskThatFailsStopsTheOthersAndIsTheReason(Way way) {
        RunControl control = control(way, Cancellation.NONE);
        ListedDivision division = division(task -> {
            if (task.equals(ListedDivision.range(0, 10))) {
                throw new IllegalStateException("it contradicts itself");
            }
            // Until it is told to stop.
            while (way.workers > 1) {
                control.cancellation().check();
                Thread.onSpinWait();
            }
        });
        assertThatThrownBy(() -> way.run.accept(division, control))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("it contradicts itself");
        assertThat(control.isCancelled()).as("by the user").isFalse();
        assertThat(division.performed).hasSizeLessThan(4);
    }

    @ParameterizedTest
    @EnumSource
    void memoryThatRunsOutIsTheReasonToo(Way way) {
        ListedDivision division = division(task -> {
            throw new OutOfMemoryError("for the test");
        });
        assertThatThrownBy(() -> way.run.accept(division, control(way, Cancellation.NONE)))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("for the test");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDoneBeforeACancellationIsTakenAndTheNextRoundDoesNotBegin(Way way) {
        AtomicBoolean stop = new AtomicBoolean();
        ListedDivision division = division(task -> stop.set(true));
        assertThatThrownBy(() -> way.run.accept(division, control(way, stop::get)))
                .isInstanceOf(CancellationException.class);
        assertThat(division.accepted).isEqualTo(division.performed.size()).isBetween(1, 4);
    }
}
