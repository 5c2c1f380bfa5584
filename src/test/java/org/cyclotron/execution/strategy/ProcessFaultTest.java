package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.execution.worker.WorkerSession;
import org.cyclotron.execution.worker.WorkerSettings;
import org.cyclotron.execution.worker.WorkerStage;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Workers that die, stop, hang or talk nonsense: the census stays the same, and nothing is left behind. */
@DisabledOnOs(OS.WINDOWS)
class ProcessFaultTest {
    private static final long SEED = 20260312L;
    /** A stopped worker is given up after so long; the others beat five times a second. */
    private static final WorkerSettings IMPATIENT = WorkerSettings.DEFAULT.withDeadlines(30_000, 2_000);

    private static final Lfsr GIANT_CYCLE = StrategyContractTest.binary(13, 0, 1, 3, 4);
    private static final Lfsr LARGE = StrategyContractTest.binary(18, 0, 7);
    private static final AlgebraicAnalysis ANALYSIS = analyze(GIANT_CYCLE);

    private final List<Backend> backends = new ArrayList<>();

    /** A backend on processes, with a decomposition and a number of workers that show what may go wrong with it. */
    enum Kind {
        SPAWN("blocks@spawn", SpawnBackend::new),
        STANDBY("queue@standby", StandbyBackend::new),
        POOL("segments@pool:2", PoolBackend::new),
        SHARED("segments@shared:2", SharedBackend::new);

        private final StrategyName name;
        private final Function<WorkerSettings, Backend> backend;

        Kind(String name, Function<WorkerSettings, Backend> backend) {
            this.name = StrategyName.parse(name);
            this.backend = backend;
        }
    }

    private static final List<Class<?>> FAULTS = List.of(
            Faults.DiesAtTheStart.class,
            Faults.DiesInTheMiddle.class,
            Faults.DiesWhileItAnswers.class,
            Faults.IsStopped.class,
            Faults.TalksNonsense.class,
            Faults.AnswersInPart.class,
            Faults.SpeaksAnotherVersion.class);

    static Stream<Arguments> eachFault() {
        return Stream.of(Kind.values()).flatMap(kind -> FAULTS.stream().map(fault -> Arguments.of(kind, fault)));
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        backends.forEach(Backend::release);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(sharedFilesOf(ProcessHandle.current().pid())).isEmpty();
    }

    private static List<Path> sharedFilesOf(long pid) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(Path.of("/dev/shm"), Path.of(System.getProperty("java.io.tmpdir")))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.getFileName().toString().startsWith("cyclotron-" + pid + "-"))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void oneAfterTheOtherWorkersFailInEveryWayAndTheirTasksAreDoneByTheLast(Kind kind) {
        WorkerSettings settings = IMPATIENT
                .with(number ->
                        number < FAULTS.size() ? List.of(FAULTS.get(number).getName()) : List.of())
                .withMostFailures(2 * FAULTS.size());
        ExecutionResult result = run(kind, settings, Cancellation.NONE);
        assertRight(result);
        assertThat(result.retries()).isGreaterThanOrEqualTo(FAULTS.size() - 1);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("eachFault")
    void theTasksOfAWorkerThatFailsAreDoneByAnother(Kind kind, Class<?> fault) {
        ExecutionResult result = run(kind, IMPATIENT.with(onlyTheFirst(fault)), Cancellation.NONE);
        assertRight(result);
        assertThat(result.retries()).isPositive();
    }

    /** The same census, by the same backend, everything accounted for. */
    private static void assertRight(ExecutionResult result) {
        assertThat(CorrectnessGate.passes(result, List.of(ANALYSIS))).isTrue();
        assertThat(result.fallback()).isNull();
        assertThat(result.counters().statesWalked())
                .isEqualTo(result.counters().statesToWalk()
                        + result.counters().duplicateStates()
                        + result.counters().abandonedStates());
        assertThat(result.breakdown().phases().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(result.wallNanos());
    }

    /** Kills a worker, whichever it is, again and again while registers are enumerated. */
    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void aHundredKillsChangeNoCensusAndLeaveNothingBehind(Kind kind) throws InterruptedException {
        Random random = new Random(SEED);
        AtomicInteger kills = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        Thread killer = new Thread(() -> {
            while (!over.get() && kills.get() < 100) {
                LockSupport.parkNanos(random.nextInt(150_000_000));
                List<ProcessHandle> children =
                        ProcessHandle.current().children().toList();
                if (!children.isEmpty()
                        && children.get(random.nextInt(children.size())).destroyForcibly()) {
                    kills.incrementAndGet();
                }
            }
        });
        killer.start();
        try {
            WorkerSettings unyielding = WorkerSettings.DEFAULT.withMostFailures(1_000_000);
            PlannedRegister register = PlannedRegister.of(ANALYSIS);
            while (kills.get() < 100) {
                ExecutionResult result = run(kind, unyielding, List.of(register, register), Cancellation.NONE);
                assertThat(CorrectnessGate.passes(result, List.of(ANALYSIS, ANALYSIS)))
                        .as("%s after %d kills, seed %d", kind, kills.get(), SEED)
                        .isTrue();
                assertThat(result.fallback()).isNull();
            }
        } finally {
            over.set(true);
            killer.join();
        }
    }

    @Test
    void aWorkerThatHangsIsFoundOutThoughItsProcessLives() {
        ExecutionResult result = run(Kind.POOL, IMPATIENT.with(onlyTheFirst(Faults.Hangs.class)), Cancellation.NONE);
        assertThat(CorrectnessGate.passes(result, List.of(ANALYSIS))).isTrue();
        assertThat(result.retries()).isPositive();
    }

    static Stream<Arguments> fatalFaults() {
        return Stream.of(
                Arguments.of(Kind.STANDBY, Faults.DiesInTheMiddle.class),
                Arguments.of(Kind.SHARED, Faults.DiesInTheMiddle.class),
                Arguments.of(Kind.SHARED, Faults.DiesAtTheStart.class));
    }

    @ParameterizedTest
    @MethodSource("fatalFaults")
    void whenEveryWorkerFailsAnotherBackendTakesOverAndTheResultSaysSo(Kind kind, Class<?> fault) {
        WorkerSettings settings = IMPATIENT.with(every(fault)).withMostFailures(2);
        ExecutionResult result = run(kind, settings, Cancellation.NONE);
        assertThat(CorrectnessGate.passes(result, List.of(ANALYSIS))).isTrue();
        assertThat(result.fallback())
                .contains(kind.name.backend() + " gave way to spawn: ", "spawn gave way to threads: ");
    }

    @Test
    void whereNotEvenThreadsCanBeMadeTheCallingThreadTakesOver() {
        WorkerStage noThreads = WorkerStage.here("threads", (division, control) -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        WorkerStage caller = WorkerStage.here("caller", new CallerBackend()::run);
        Backend backend = (BackendStub) (plan, decomposition, cancellation) -> WorkerSession.open(
                plan, decomposition, WorkerSettings.DEFAULT, List.of(noThreads, caller), cancellation);
        StrategyName name = new StrategyName("blocks", "stub", 2, "plain");
        ExecutionResult result = new ComposedStrategy(Decompositions.byId("blocks"), backend)
                .run(new Plan(name, List.of(PlannedRegister.of(ANALYSIS))), Progress.NONE, Cancellation.NONE);
        assertThat(CorrectnessGate.passes(result, List.of(ANALYSIS))).isTrue();
        assertThat(result.fallback()).contains("threads gave way to caller");
    }

    @ParameterizedTest
    @EnumSource
    void aWorkerThatDoesNotListenHoldsUpNoCancellation(Kind kind) {
        WorkerSettings patient =
                WorkerSettings.DEFAULT.withDeadlines(3_600_000, 3_600_000).with(every(Faults.IsStopped.class));
        long start = System.nanoTime();
        // Long enough for a worker to come up and take a task, and much shorter than its deadline.
        ExecutionResult result = run(kind, patient, () -> System.nanoTime() - start > 1_000_000_000L);
        assertThat(result.cancelled()).isTrue();
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.CANCELLED);
    }

    @Test
    void aStandbyWorkerSeesNothingOfTheTaskBefore() {
        WorkerSettings settings = IMPATIENT.with(every(Faults.LeavesTraces.class));
        ExecutionResult isolated = runTwice("blocks@standby:2", StandbyBackend::new, settings);
        assertThat(CorrectnessGate.passes(isolated, List.of(ANALYSIS, ANALYSIS)))
                .isTrue();
        ExecutionResult kept = runTwice("blocks@pool:2", PoolBackend::new, settings);
        assertThat(kept.registers().getLast().reason()).contains("a trace of another task");
    }

    @Test
    void whenTheParentIsKilledNoWorkerOutlivesIt() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedParent.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            // It says a word when its workers walk.
            assertThat(parent.getInputStream().read()).isPositive();
            List<ProcessHandle> workers = parent.descendants().toList();
            assertThat(workers).hasSizeGreaterThanOrEqualTo(2);
            parent.destroyForcibly().waitFor();
            for (ProcessHandle worker : workers) {
                worker.onExit().get(30, TimeUnit.SECONDS);
            }
            assertThat(sharedFilesOf(parent.pid())).isEmpty();
        } finally {
            parent.destroyForcibly();
        }
    }

    /** Runs for hours on shared memory, until somebody kills it. */
    public static final class DoomedParent {
        private DoomedParent() {}

        public static void main(String[] arguments) {
            StrategyName name = StrategyName.parse("segments@shared:2/paced:1ms");
            Progress saysSo = (done, total) -> {
                System.out.print("w");
                System.out.flush();
            };
            Strategies.of(name).run(Plan.of(name, LARGE), saysSo, Cancellation.NONE);
        }
    }

    private static IntFunction<List<String>> onlyTheFirst(Class<?> fault) {
        return number -> number == 0 ? List.of(fault.getName()) : List.of();
    }

    private static IntFunction<List<String>> every(Class<?> fault) {
        return number -> List.of(fault.getName());
    }

    private ExecutionResult run(Kind kind, WorkerSettings settings, Cancellation cancellation) {
        return run(kind, settings, List.of(PlannedRegister.of(ANALYSIS)), cancellation);
    }

    private ExecutionResult run(
            Kind kind, WorkerSettings settings, List<PlannedRegister> registers, Cancellation cancellation) {
        return run(kind.name, kind.backend.apply(settings), registers, cancellation);
    }

    private ExecutionResult runTwice(String name, Function<WorkerSettings, Backend> backend, WorkerSettings settings) {
        PlannedRegister register = PlannedRegister.of(ANALYSIS);
        return run(StrategyName.parse(name), backend.apply(settings), List.of(register, register), Cancellation.NONE);
    }

    private ExecutionResult run(
            StrategyName name, Backend backend, List<PlannedRegister> registers, Cancellation cancellation) {
        backends.add(backend);
        return new ComposedStrategy(Decompositions.byId(name.decomposition()), backend)
                .run(new Plan(name, registers), Progress.NONE, cancellation);
    }

    private static AlgebraicAnalysis analyze(Lfsr lfsr) {
        return AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
    }
}
