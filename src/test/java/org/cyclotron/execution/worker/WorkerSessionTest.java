package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.enumeration.Kernels;
import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.DivisionLostException;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.execution.worker.ThreadWorkers.Conduct;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseRecorder;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the coordinator makes of its workers, good and bad; they serve in threads of this process. */
class WorkerSessionTest {
    /** Singular, with tails: blocks, segments and trees all have something to do. */
    private static final Lfsr REGISTER = new Lfsr(FiniteFields.of(2), 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0);

    /** 2<sup>16</sup> states; at a millisecond each they take a minute. */
    private static final Lfsr LARGE = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int WORKERS = 2;

    /** A worker that has nothing wrong may still be given up on a busy machine, so that such runs may have more retries. */
    private static final WorkerSettings IMPATIENT = WorkerSettings.DEFAULT.withDeadlines(1000, 1000);

    private static final PrintStream STANDARD_ERROR = System.err;

    private final ThreadWorkers workers = new ThreadWorkers();
    private final List<WorkerStock> stocks = new ArrayList<>();

    /** Where workers come from. */
    enum Source {
        FRESH(WorkerStock::fresh),
        STANDBY(WorkerStock::standby),
        KEPT(WorkerStock::kept),
        SHARED(WorkerStock::shared);

        private final BiFunction<WorkerStock, String, WorkerStage> stage;

        Source(BiFunction<WorkerStock, String, WorkerStage> stage) {
            this.stage = stage;
        }

        WorkerStage stage(WorkerStock stock) {
            return stage.apply(stock, name());
        }
    }

    /** What came of a run. */
    private record Outcome(
            RegisterResult result,
            WorkCounters counters,
            RunTimeline timeline,
            long workerCpu,
            int retries,
            String fallback,
            long setupNanos,
            long clockUncertaintyNanos) {}

    /** A process that is killed says nothing any more; a thread complains. */
    @BeforeAll
    static void workersComplainToNobody() {
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @AfterAll
    static void standardErrorIsBack() {
        System.setErr(STANDARD_ERROR);
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        stocks.forEach(WorkerStock::release);
        assertThat(workers.alive()).isZero();
        String prefix = SharedFolders.prefix(ProcessHandle.current().pid());
        for (Path folder : SharedFolders.present()) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(file -> file.getFileName().toString().startsWith(prefix)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FRESH, blocks",
        "FRESH, queue",
        "STANDBY, blocks",
        "STANDBY, segments",
        "KEPT, queue",
        "KEPT, segments",
        "SHARED, blocks",
        "SHARED, segments"
    })
    void workersFindTheCensusOfAWalkOverEveryState(Source source, String decomposition) {
        Outcome outcome = run(source, decomposition, WorkerSettings.DEFAULT);
        assertRight(outcome);
        assertThat(outcome.retries()).isZero();
        assertThat(outcome.workerCpu()).isPositive();
        assertThat(outcome.clockUncertaintyNanos()).isBetween(1L, 1_000_000_000L);
        assertThat(outcome.timeline().spans())
                .allMatch(span -> span.startNanos() >= 0
                        && span.endNanos() <= outcome.timeline().wallNanos());
    }

    @Test
    void bothWorkersOfADivisionComputeAndTheCoordinatorSendsReceivesAndMerges() {
        Outcome outcome = run(Source.FRESH, "blocks", WorkerSettings.DEFAULT);
        for (int lane = 1; lane <= WORKERS; lane++) {
            assertThat(outcome.timeline().nanos(lane, Phase.CREATE)).isPositive();
            assertThat(outcome.timeline().nanos(lane, Phase.COMPUTE)).isPositive();
            assertThat(outcome.timeline().nanos(lane, Phase.WAIT)).isPositive();
        }
        for (Phase phase : new Phase[] {Phase.CREATE, Phase.SEND, Phase.WAIT, Phase.RECEIVE, Phase.MERGE}) {
            assertThat(outcome.timeline().nanos(Span.COORDINATOR, phase))
                    .as(phase.toString())
                    .isPositive();
        }
        assertThat(outcome.setupNanos()).as("all is part of the run").isZero();
    }

    @Test
    void workersThatStandReadyAreSetUpBeforeTheRunAndNotCreatedInIt() {
        for (Source source : List.of(Source.STANDBY, Source.KEPT, Source.SHARED)) {
            Outcome outcome = run(source, "segments", WorkerSettings.DEFAULT);
            assertThat(outcome.setupNanos()).as(source.name()).isPositive();
            for (int lane = 1; lane <= WORKERS; lane++) {
                assertThat(outcome.timeline().nanos(lane, Phase.CREATE)).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FRESH, 4, 0", "STANDBY, 6, 2", "KEPT, 2, 2", "SHARED, 2, 2"})
    void soManyWorkersAreStartedForTwoRunsAndSoManyKept(Source source, int started, int kept) {
        WorkerStock stock = stock(WorkerSettings.DEFAULT);
        for (int i = 0; i < 2; i++) {
            assertRight(run(source, stock, "blocks"));
        }
        stock.settle();
        assertThat(workers.started()).isEqualTo(started);
        assertThat(workers.alive()).isEqualTo(kept);
    }

    /** Those that fail with tasks have up to two in their hands. */
    @ParameterizedTest
    @CsvSource({
        "DIES_WITH_A_TASK, 2", "ANSWERS_ANOTHER_TASK, 2", "ANSWERS_WHAT_IS_NO_OUTCOME, 2",
        "SENDS_A_FRAME_THAT_NOBODY_KNOWS, 2", "REFUSES_TO_START, 1", "ENDS_AT_ONCE, 1",
        "SAYS_SOMETHING_ELSE_THAN_HELLO, 1", "ANSWERS_ANOTHER_QUESTION, 1"
    })
    void theTasksOfAWorkerThatFailsAreDoneByAnother(Conduct conduct, int mostRetries) {
        for (Source source : Source.values()) {
            Outcome outcome = run(source, "blocks", WorkerSettings.DEFAULT.with(onlyTheFirst(conduct)));
            assertRight(outcome);
            assertThat(outcome.retries()).as("%s", source).isBetween(1, mostRetries);
        }
    }

    @Test
    void aWorkerThatNeverComesUpIsGivenUpAfterItsTime() {
        for (Source source : List.of(Source.FRESH, Source.KEPT)) {
            Outcome outcome = run(source, "queue", IMPATIENT.with(onlyTheFirst(Conduct.NEVER_COMES_UP)));
            assertRight(outcome);
            assertThat(outcome.retries()).isPositive();
        }
    }

    /** Walks without looking whether it should stop, so that it does not beat. */
    public static final class HangsOnce implements WorkerProbe {
        private static final AtomicBoolean DONE = new AtomicBoolean();

        @Override
        public void performing(Task task) {
            if (!DONE.getAndSet(true)) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @Test
    void aWorkerThatHangsWithATaskIsGivenUpAfterItsTime() {
        HangsOnce.DONE.set(false);
        Outcome outcome = run(Source.KEPT, "blocks", IMPATIENT.with(number -> List.of(HangsOnce.class.getName())));
        assertRight(outcome);
        assertThat(outcome.retries()).isPositive();
    }

    @Test
    void aWorkerThatWalksForLongerThanItMayBeSilentIsNotGivenUp() {
        // Some 3 s on two workers, which beat meanwhile.
        Outcome outcome = run(
                Source.KEPT, "blocks", "paced:2500us", REGISTER, WorkerSettings.DEFAULT.withDeadlines(30_000, 2000));
        assertRight(outcome);
        assertThat(outcome.retries()).isZero();
    }

    @Test
    void whatALostWorkerHadInCommonWithOthersIsNotTrustedAndTheDivisionIsMadeAnew() {
        Outcome outcome =
                run(Source.SHARED, "segments", WorkerSettings.DEFAULT.with(onlyTheFirst(Conduct.DIES_WITH_A_TASK)));
        assertRight(outcome);
        assertThat(outcome.retries()).isPositive();
        assertThat(workers.started()).as("the other is used again").isEqualTo(WORKERS + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEVER_REPORTS", "DIES_AT_THE_END_OF_A_JOB"})
    void aWorkerThatDoesNotReportIsEndedAndWhatItDidCounts(Conduct conduct) {
        for (Source source : Source.values()) {
            WorkerStock stock = stock(IMPATIENT.with(onlyTheFirst(conduct)));
            for (int i = 0; i < 2; i++) {
                Outcome outcome = run(source, stock, "queue");
                assertRight(outcome);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Source.class,
            names = {"STANDBY", "KEPT", "SHARED"})
    void whereNoWorkerComesUpTheNextStageTakesOverBeforeTheRun(Source source) {
        Outcome outcome = run(
                source,
                "blocks",
                WorkerSettings.DEFAULT.with(every(Conduct.ENDS_AT_ONCE)).withMostFailures(3));
        assertRightHowever(outcome);
        assertThat(outcome.fallback()).isEqualTo(source + " gave way to here: no worker came up: it was a thread");
        assertThat(outcome.retries()).isEqualTo(3);
        assertThat(workers.started()).isEqualTo(WORKERS + 2);
    }

    @Test
    void whereNoneCanEvenBeStartedTheNextStageTakesOverAndSaysWhy() {
        for (Source source : Source.values()) {
            int before = workers.started();
            Outcome outcome = run(
                    source,
                    "blocks",
                    WorkerSettings.DEFAULT.with(every(Conduct.REFUSES_TO_START)).withMostFailures(2));
            assertRightHowever(outcome);
            assertThat(outcome.fallback())
                    .startsWith(source + " gave way to here: ")
                    .endsWith("no more processes");
            assertThat(workers.started() - before).isEqualTo(2);
            assertThat(outcome.retries()).isEqualTo(2);
        }
    }

    @Test
    void whenWorkersFailTooOftenWithTheirTasksTheNextStageDoesWhatIsLeft() {
        for (Source source : List.of(Source.FRESH, Source.KEPT)) {
            Outcome outcome = run(
                    source,
                    "blocks",
                    WorkerSettings.DEFAULT.with(every(Conduct.DIES_WITH_A_TASK)).withMostFailures(2));
            assertRightHowever(outcome);
            assertThat(outcome.fallback())
                    .startsWith(source + " gave way to here: process ")
                    .endsWith(" failed: it ended");
        }
    }

    /** Others do their tasks meanwhile, so that there are never many failures in a row. */
    @Test
    void aTaskThatEndsEveryWorkerIsLeftToTheNextStage() {
        Outcome outcome = run(
                Source.KEPT,
                "queue",
                "paced:1ms",
                REGISTER,
                WorkerSettings.DEFAULT
                        .with(every(Conduct.DIES_WITH_THE_FIRST_TASK_OF_ALL))
                        .withMostFailures(4));
        assertRightHowever(outcome);
        assertThat(outcome.fallback()).startsWith("KEPT gave way to here: process ");
        assertThat(workers.started()).isBetween(WORKERS + 3, WORKERS + 4);
    }

    @Test
    void aWorkerThatCannotBeReplacedIsMissedWhenItIsNeeded() {
        WorkerStock stock = stock(WorkerSettings.DEFAULT.with(
                number -> number < WORKERS ? List.of() : List.of(Conduct.REFUSES_TO_START.name())));
        assertRight(run(Source.STANDBY, stock, "blocks"));
        Outcome second = run(Source.STANDBY, stock, "blocks");
        assertRightHowever(second);
        assertThat(second.fallback()).isEqualTo("STANDBY gave way to here: no more processes");
    }

    @Test
    void stagesGiveWayOneAfterTheOtherEachWithACleanSheet() {
        WorkerStock stock = stock(
                WorkerSettings.DEFAULT.with(every(Conduct.DIES_WITH_A_TASK)).withMostFailures(2));
        for (Source first : List.of(Source.KEPT, Source.SHARED)) {
            Outcome outcome = run(
                    List.of(first.stage(stock), Source.FRESH.stage(stock), here()),
                    stock.settings(),
                    "segments",
                    Cancellation.NONE);
            assertRightHowever(outcome);
            assertThat(outcome.fallback()).contains(first + " gave way to FRESH: ", "; FRESH gave way to here: ");
        }
    }

    private static final String GAVE_UP = "a worker gave up: java.lang.IllegalStateException: it cannot be done";

    /** Complains of every task. */
    public static final class CannotDoIt implements WorkerProbe {
        @Override
        public void performing(Task task) {
            throw new IllegalStateException("it cannot be done");
        }
    }

    @Test
    void whatNoWorkerCanDoBreaksTheRunOffInWordsAndThoseWorkersAreNotUsedAgain() {
        for (Source source : Source.values()) {
            WorkerStock stock = stock(WorkerSettings.DEFAULT.with(
                    number -> number < WORKERS ? List.of(CannotDoIt.class.getName()) : List.of()));
            assertThatThrownBy(() -> run(source, stock, "blocks"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(GAVE_UP);
            // The other worker may not have been reached before the run was broken off.
            try {
                assertRight(run(source, stock, "blocks"));
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage(GAVE_UP);
            }
            assertRight(run(source, stock, "blocks"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledRunEndsAtOnceAndItsWorkersServeTheNext(Source source) {
        WorkerStock stock = stock(WorkerSettings.DEFAULT);
        AtomicBoolean stop = new AtomicBoolean();
        Progress atTheFirst = (done, total) -> stop.set(true);
        long before = System.nanoTime();
        assertThatThrownBy(() -> run(source, stock, "blocks", "paced:1ms", LARGE, atTheFirst, stop::get))
                .isInstanceOf(CancellationException.class);
        assertThat(System.nanoTime() - before).as("much less than a minute").isLessThan(30_000_000_000L);
        assertRight(run(source, stock, "blocks"));
        if (source == Source.KEPT || source == Source.SHARED) {
            assertThat(workers.started()).as("they stopped and are used again").isEqualTo(WORKERS);
        }
    }

    @Test
    void aWorkerThatDoesNotStopIsEndedAndReplacedInTheNextRun() {
        WorkerStock stock = stock(WorkerSettings.DEFAULT.with(every(Conduct.DOES_NOT_STOP)));
        AtomicBoolean stop = new AtomicBoolean();
        assertThatThrownBy(() -> run(
                        Source.KEPT, stock, "blocks", "paced:1ms", LARGE, (done, total) -> stop.set(true), stop::get))
                .isInstanceOf(CancellationException.class);
        assertRight(run(Source.KEPT, stock, "blocks"));
        assertThat(workers.started()).isEqualTo(2 * WORKERS);
    }

    @Test
    void aRunIsCancelledWhileItsWorkersComeUp() {
        for (Source source : Source.values()) {
            long before = System.nanoTime();
            WorkerStock stock = stock(WorkerSettings.DEFAULT.with(every(Conduct.NEVER_COMES_UP)));
            assertThatThrownBy(() -> run(source, stock, "blocks", () -> System.nanoTime() - before > 50_000_000))
                    .isInstanceOf(CancellationException.class);
            assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
        }
    }

    @Test
    void anInterruptionIsKeptForTheCallerAndStopsNothing() {
        for (Source source : Source.values()) {
            Thread.currentThread().interrupt();
            Outcome outcome = run(source, "segments", WorkerSettings.DEFAULT);
            assertThat(Thread.interrupted()).as("%s", source).isTrue();
            assertRight(outcome);
            assertThat(outcome.retries()).isZero();
        }
    }

    @Test
    void progressGrowsUpToAllStates() {
        List<Long> reports = new ArrayList<>();
        WorkerStock stock = stock(WorkerSettings.DEFAULT);
        run(
                Source.KEPT,
                stock,
                "queue",
                "paced:100us",
                REGISTER,
                (done, total) -> reports.add(done),
                Cancellation.NONE);
        assertThat(reports).isSorted().hasSizeGreaterThan(1);
        assertThat(reports.getLast()).isBetween(1L, REGISTER.stateCount().longValueExact());
    }

    @Test
    void sharedMemoryIsUsedAgainByRunsThatNeedNoMore() {
        WorkerStock stock = stock(WorkerSettings.DEFAULT);
        for (Lfsr register : List.of(LARGE, REGISTER, LARGE)) {
            assertThat(run(Source.SHARED, stock, "segments", "plain", register, Progress.NONE, Cancellation.NONE)
                            .fallback())
                    .isNull();
        }
        assertThat(workers.started()).isEqualTo(WORKERS);
    }

    @Test
    void whereTheMemoryIsNotMappedInTimeAnotherWorkerIsTaken() {
        Outcome outcome = run(Source.SHARED, "segments", IMPATIENT.with(onlyTheFirst(Conduct.DOES_NOT_MAP_MEMORY)));
        assertRight(outcome);
        assertThat(outcome.retries()).isPositive();
    }

    @Test
    void whereNobodyMapsTheMemoryTheNextStageTakesOver() {
        WorkerStock stock =
                stock(IMPATIENT.with(every(Conduct.DOES_NOT_MAP_MEMORY)).withMostFailures(2));
        Outcome outcome = run(
                List.of(Source.SHARED.stage(stock), Source.KEPT.stage(stock), here()),
                stock.settings(),
                "segments",
                Cancellation.NONE);
        assertRightHowever(outcome);
        assertThat(outcome.fallback()).isEqualTo("SHARED gave way to KEPT: it did not map the memory it was told of");
    }

    @Test
    void whereNoThreadCanBeMadeTheDivisionIsMadeAnewOnTheNextStage() {
        AtomicInteger tried = new AtomicInteger();
        WorkerStage noThreads = WorkerStage.here("threads", (division, control) -> {
            division.next(0);
            tried.incrementAndGet();
            throw new OutOfMemoryError("unable to create native thread");
        });
        Outcome outcome = run(List.of(noThreads, here()), WorkerSettings.DEFAULT, "blocks", Cancellation.NONE);
        assertRightHowever(outcome);
        assertThat(outcome.fallback()).isEqualTo("threads gave way to here: unable to create native thread");
        assertThat(tried).hasValue(1);
    }

    @Test
    void memoryThatRanOutIsNoReasonToTryTheNextStage() {
        WorkerStage full = WorkerStage.here("threads", (division, control) -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThatThrownBy(() -> run(List.of(full, here()), WorkerSettings.DEFAULT, "blocks", Cancellation.NONE))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("Java heap space");
        WorkerStage noThreads = WorkerStage.here("threads", (division, control) -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        assertThatThrownBy(() -> run(List.of(noThreads), WorkerSettings.DEFAULT, "blocks", Cancellation.NONE))
                .as("there is no next stage")
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static void assertRight(Outcome outcome) {
        assertRightHowever(outcome);
        assertThat(outcome.fallback()).isNull();
    }

    private static void assertRightHowever(Outcome outcome) {
        Lfsr register = outcome.result().lfsr();
        WalkedCensus expected = Kernels.byId("bitmap").walk(register, Progress.NONE, Cancellation.NONE);
        WalkedCensus census = Objects.requireNonNull(outcome.result().census());
        assertThat(census.structure().toString()).isEqualTo(expected.structure().toString());
        assertThat(census.tails()).isEqualTo(expected.tails());
        WorkCounters counters = outcome.counters();
        assertThat(counters.statesWalked())
                .isEqualTo(counters.statesToWalk() + counters.duplicateStates() + counters.abandonedStates());
    }

    private static IntFunction<List<String>> onlyTheFirst(Conduct conduct) {
        return number -> number == 0 ? List.of(conduct.name()) : List.of();
    }

    private static IntFunction<List<String>> every(Conduct conduct) {
        return number -> List.of(conduct.name());
    }

    /** The caller does it all. */
    private static WorkerStage here() {
        return WorkerStage.here("here", (division, control) -> {
            do {
                for (int worker = 0; worker < control.workers(); worker++) {
                    for (Task task = division.next(worker); task != null; task = division.next(worker)) {
                        division.accept(division.worker(worker).perform(task));
                    }
                }
            } while (division.nextRound());
        });
    }

    private WorkerStock stock(WorkerSettings settings) {
        WorkerStock stock = new WorkerStock(settings, workers);
        stocks.add(stock);
        return stock;
    }

    private Outcome run(Source source, String decomposition, WorkerSettings settings) {
        return run(source, stock(settings), decomposition);
    }

    private Outcome run(Source source, String decomposition, String kernel, Lfsr register, WorkerSettings settings) {
        return run(source, stock(settings), decomposition, kernel, register, Progress.NONE, Cancellation.NONE);
    }

    private static Outcome run(Source source, WorkerStock stock, String decomposition) {
        return run(source, stock, decomposition, Cancellation.NONE);
    }

    private static Outcome run(Source source, WorkerStock stock, String decomposition, Cancellation cancellation) {
        return run(source, stock, decomposition, "plain", REGISTER, Progress.NONE, cancellation);
    }

    /** On workers of a stock, else on the caller. */
    private static Outcome run(
            Source source,
            WorkerStock stock,
            String decomposition,
            String kernel,
            Lfsr register,
            Progress progress,
            Cancellation cancellation) {
        return run(
                List.of(source.stage(stock), here()),
                stock.settings(),
                decomposition,
                kernel,
                register,
                progress,
                cancellation);
    }

    private Outcome run(
            List<WorkerStage> stages, WorkerSettings settings, String decomposition, Cancellation cancellation) {
        return run(stages, settings, decomposition, "plain", REGISTER, Progress.NONE, cancellation);
    }

    private static Outcome run(
            List<WorkerStage> stages,
            WorkerSettings settings,
            String decompositionId,
            String kernel,
            Lfsr register,
            Progress progress,
            Cancellation cancellation) {
        Decomposition decomposition = Decompositions.byId(decompositionId);
        Plan plan = Plan.of(new StrategyName(decompositionId, "any", WORKERS, kernel), register);
        try (WorkerSession session = WorkerSession.open(plan, decomposition, settings, stages, cancellation)) {
            RunControl control = new RunControl(
                    WORKERS,
                    new PhaseRecorder(WORKERS),
                    register.stateCount().longValueExact(),
                    progress,
                    cancellation,
                    session::memory);
            Division division = runWhole(session, plan, decomposition, control);
            RegisterResult result = division.results(false).getFirst();
            return new Outcome(
                    result,
                    division.counters(),
                    control.recorder().finish(),
                    control.workerCpuNanos(),
                    session.retries(),
                    session.fallback(),
                    session.setupNanos(),
                    session.clockUncertaintyNanos());
        }
    }

    /** Divides anew as often as the session asks for it. */
    private static Division runWhole(
            WorkerSession session, Plan plan, Decomposition decomposition, RunControl control) {
        while (true) {
            List<PlannedRegister> registers = plan.registers();
            Division division = decomposition.divide(registers, plan.kernel(), WORKERS, control);
            try {
                session.run(division, control);
                return division;
            } catch (DivisionLostException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        }
    }
}
