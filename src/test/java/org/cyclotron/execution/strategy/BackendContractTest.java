package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cyclotron.costmodel.WorkerKind;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.execution.worker.WorkerSettings;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every registered backend tells of itself, and what it keeps. */
class BackendContractTest {
    private static final Lfsr REGISTER = StrategyContractTest.binary(10, 0, 3);

    static Stream<Backend> backends() {
        return Backends.all().stream();
    }

    @AfterEach
    void release() {
        Backends.release();
    }

    @ParameterizedTest
    @MethodSource("backends")
    void itHasANameForItsIdAndOneForPeopleAndIsExplainedInSentences(Backend backend) {
        assertThat(backend.id()).matches("[a-z]+");
        assertThat(backend.label()).matches("[A-Z][a-z ]+");
        assertThat(backend.explanation()).matches("[A-Z].{30,}\\.");
        assertThat(Backends.byId(backend.id())).isSameAs(backend);
    }

    @Test
    void noTwoShareANameAndAnUnknownOneIsAnsweredWithAll() {
        assertThat(backends().map(Backend::id)).doesNotHaveDuplicates();
        assertThat(backends().map(Backend::label)).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Backends.byId("cloud"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no backend “cloud”; choose one of caller, threads, stealing, spawn, standby, pool,"
                                + " shared, hybrid");
    }

    @ParameterizedTest
    @CsvSource({
        "caller, CALLER, true, true",
        "threads, KEPT_THREADS, true, true",
        "stealing, FRESH_THREADS, true, true",
        "spawn, FRESH_PROCESSES, false, false",
        "standby, REPLACED_PROCESSES, false, false",
        "pool, KEPT_PROCESSES, false, false",
        "shared, KEPT_PROCESSES_WITH_COMMON_MEMORY, false, true"
    })
    void itSaysWhereTasksRunAndWhetherWorkersShareMemory(
            String id, WorkerKind.Life life, boolean inProcess, boolean sharesMemory) {
        Backend backend = Backends.byId(id);
        for (double states : new double[] {2, 1e6}) {
            assertThat(backend.kind(states)).isEqualTo(new WorkerKind(id, life));
        }
        assertThat(backend.isInProcess()).isEqualTo(inProcess);
        assertThat(backend.isInProcess(List.of(REGISTER))).isEqualTo(inProcess);
        assertThat(backend.sharesMemory()).isEqualTo(sharesMemory);
        assertThat(backend.isParallel()).isEqualTo(!id.equals("caller"));
        assertThat(backend.choosesGrain()).isEqualTo(id.equals("stealing"));
    }

    @Test
    void hybridIsWhatItChooses() {
        Backend hybrid = Backends.byId("hybrid");
        assertThat(hybrid.kind(1000).id()).isEqualTo("threads");
        assertThat(hybrid.kind(100_000).id()).isEqualTo("standby");
    }

    @ParameterizedTest
    @CsvSource({"spawn, 0", "standby, 2", "pool, 2", "shared, 2"})
    void soManyProcessesStandReadyAfterARunUntilTheyAreReleased(String id, int kept) {
        run("blocks@" + id + ":2");
        Backends.settle();
        assertThat(children()).isEqualTo(kept);
        Backends.release();
        assertThat(children()).isZero();
    }

    @Test
    void spawnStartsAProcessForEachWorkerAndEachRegister() {
        AtomicInteger started = new AtomicInteger();
        Backend spawn = new SpawnBackend(WorkerSettings.DEFAULT.with(number -> {
            started.incrementAndGet();
            return List.of();
        }));
        StrategyName name = StrategyName.parse("blocks@spawn:2");
        PlannedRegister register = PlannedRegister.of(REGISTER);
        new ComposedStrategy(Decompositions.byId("blocks"), spawn)
                .run(new Plan(name, List.of(register, register)), Progress.NONE, Cancellation.NONE);
        assertThat(started).hasValue(4);
        assertThat(children()).isZero();
    }

    @Test
    void aStrategyReleasesWhatItsBackendKept() {
        run("blocks@pool:2");
        Strategies.of(StrategyName.parse("blocks@pool:2")).release();
        assertThat(children()).isZero();
    }

    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    private static void run(String text) {
        StrategyName name = Strategies.parse(text);
        ExecutionResult result = Strategies.of(name).run(Plan.of(name, REGISTER), Progress.NONE, Cancellation.NONE);
        assertThat(result.fallback()).isNull();
    }
}
