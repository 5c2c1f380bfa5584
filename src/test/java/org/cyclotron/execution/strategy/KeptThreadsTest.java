package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptThreadsTest {
    private static final Lfsr REGISTER = StrategyContractTest.binary(13, 0, 1, 3, 4);

    private final Backend threads = new ThreadsBackend();

    /** Other tests may have left some that stand ready. */
    @BeforeEach
    @AfterEach
    void noneStandReady() {
        Backends.byId("threads").release();
        threads.release();
        assertThat(alive()).isEmpty();
    }

    @Test
    void theSameThreadsServeOneRunAfterAnotherUntilTheyAreReleased() {
        ExecutionResult first = run(3);
        Set<Thread> kept = alive();
        ExecutionResult second = run(3);
        assertThat(kept).as("the calling thread is the third worker").hasSize(2);
        assertThat(alive()).isEqualTo(kept);
        assertThat(second.setupNanos()).isEqualTo(first.setupNanos()).isPositive();
        assertThat(structure(second)).isEqualTo(structure(first)).isEqualTo("1×1 + 8191×1");
    }

    @Test
    void anotherNumberOfWorkersHasThreadsOfItsOwn() {
        run(2);
        run(4);
        assertThat(alive()).hasSize(1 + 3);
        run(2);
        assertThat(alive()).hasSize(1 + 3);
    }

    @Test
    void oneWorkerNeedsNoThread() {
        assertThat(run(1).setupNanos()).isZero();
        assertThat(alive()).isEmpty();
    }

    @Test
    void hybridRunsHereWhereAllRegistersAreSmall() {
        Backend hybrid = Backends.byId("hybrid");
        Lfsr large = StrategyContractTest.binary(14, 0, 1);
        assertThat(hybrid.isInProcess(List.of(REGISTER, new Lfsr(FiniteFields.of(3), 1, 2))))
                .isTrue();
        assertThat(hybrid.isInProcess(List.of(REGISTER, large))).isFalse();
    }

    private ExecutionResult run(int workers) {
        StrategyName name = StrategyName.parse("segments@threads").withWorkers(workers);
        ExecutionResult result = new ComposedStrategy(Decompositions.byId("segments"), threads)
                .run(new Plan(name, List.of(PlannedRegister.of(REGISTER))), Progress.NONE, Cancellation.NONE);
        assertThat(result.cancelled()).isFalse();
        return result;
    }

    private static String structure(ExecutionResult result) {
        return String.valueOf(
                Objects.requireNonNull(result.registers().getFirst().census()).structure());
    }

    private static Set<Thread> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(ThreadsBackend.THREAD_NAME))
                .collect(Collectors.toSet());
    }
}
