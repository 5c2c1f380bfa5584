package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.BackendSession;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.DivisionLostException;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.UnsupportedRegisterException;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;

/** What a run makes of what happens to its backend. */
class StrategyRunTest {
    private static final Lfsr REGISTER = StrategyContractTest.binary(10, 0, 3);

    private final CallerBackend caller = new CallerBackend();
    private boolean closed;

    /** Runs on the calling thread unless the test says otherwise. */
    private class Scripted implements BackendStub {
        private final BiConsumer<Division, RunControl> run;

        Scripted(BiConsumer<Division, RunControl> run) {
            this.run = run;
        }

        @Override
        public BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation) {
            return new BackendSession() {
                @Override
                public void run(Division division, RunControl control) {
                    run.accept(division, control);
                }

                @Override
                public long setupNanos() {
                    return 11;
                }

                @Override
                public int retries() {
                    return 5;
                }

                @Override
                public String fallback() {
                    return "scripted gave way";
                }

                @Override
                public long clockUncertaintyNanos() {
                    return 13;
                }

                @Override
                public void close() {
                    closed = true;
                }
            };
        }
    }

    private static ExecutionResult run(Backend backend, Cancellation cancellation) {
        StrategyName name = StrategyName.parse("blocks@stub");
        Plan plan = new Plan(name, List.of(PlannedRegister.of(REGISTER)));
        return new ComposedStrategy(Decompositions.byId("blocks"), backend).run(plan, Progress.NONE, cancellation);
    }

    private ExecutionResult run(BiConsumer<Division, RunControl> script) {
        return run(new Scripted(script), Cancellation.NONE);
    }

    private void assertWhole(ExecutionResult result) {
        assertThat(result.cancelled()).isFalse();
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.COMPLETE);
        assertThat(closed).isTrue();
    }

    @Test
    void theResultTellsWhatTheSessionTellsAndTheSessionIsClosed() {
        ExecutionResult result = run(caller::run);
        assertWhole(result);
        assertThat(result.setupNanos()).isEqualTo(11);
        assertThat(result.retries()).isEqualTo(5);
        assertThat(result.fallback()).isEqualTo("scripted gave way");
        assertThat(result.clockUncertaintyNanos()).isEqualTo(13);
        assertThat(result.chosen()).isEmpty();
    }

    @Test
    void cuttingTheWorkIsPartOfTheRun() {
        ExecutionResult result = run(caller::run);
        assertThat(result.timeline().spans().getFirst().phase()).isEqualTo(Phase.PARTITION);
        assertThat(result.timeline().spans().getFirst().startNanos()).isLessThan(result.wallNanos() / 2);
        assertThat(result.timeline().nanos(Span.COORDINATOR, Phase.PARTITION)).isPositive();
        assertThat(result.timeline().nanos(Span.COORDINATOR, Phase.MERGE)).isPositive();
    }

    @Test
    void workOfALostDivisionIsGivenUpAndTheDivisionIsMadeAnew() {
        int[] runs = {0};
        ExecutionResult whole = run(caller::run);
        ExecutionResult result = run((division, control) -> {
            caller.run(division, control);
            if (runs[0]++ == 0) {
                throw new DivisionLostException("a worker took it along");
            }
        });
        assertWhole(result);
        assertThat(runs[0]).isEqualTo(2);
        assertThat(result.registers().getFirst().census().structure().toString())
                .isEqualTo(whole.registers().getFirst().census().structure().toString());
        assertThat(result.counters().abandonedStates())
                .isEqualTo(whole.counters().abandonedStates() + whole.counters().statesWalked());
        assertThat(result.counters().statesWalked())
                .isEqualTo(2 * whole.counters().statesWalked());
        assertThat(result.counters().statesToWalk()).isEqualTo(whole.counters().statesToWalk());
        assertThat(result.counters().tasks()).isEqualTo(2 * whole.counters().tasks());
    }

    @Test
    void whatIsMetOnTheWayFailsTheRegisterInWords() {
        for (Throwable problem : List.of(
                new IllegalStateException("it contradicts itself"),
                new ArithmeticException("it is too large"),
                new OutOfMemoryError("for the test"))) {
            ExecutionResult result = run((division, control) -> sneak(problem));
            RegisterResult register = result.registers().getFirst();
            assertThat(register.state()).isEqualTo(RegisterResult.State.FAILED);
            assertThat(register.reason()).isEqualTo("the enumeration broke off: " + problem);
            assertThat(result.cancelled()).isFalse();
            assertThat(closed).isTrue();
        }
    }

    @Test
    void aRegisterThatTurnsOutToBeOutOfReachIsRefused() {
        ExecutionResult result = run((division, control) -> {
            throw new UnsupportedRegisterException("it has too many cycles");
        });
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.REFUSED);
        assertThat(result.registers().getFirst().reason()).isEqualTo("it has too many cycles");
    }

    @Test
    void aWorkerThatStopsThoughNobodyCancelledIsAFailureAndNoCancellation() {
        ExecutionResult result = run((division, control) -> {
            throw new CancellationException();
        });
        assertThat(result.cancelled()).isFalse();
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.FAILED);
        assertThat(result.registers().getFirst().reason()).contains("a worker stopped without being told to");
    }

    @Test
    void aCancellationWhileTheBackendOpensCancelsAllRegisters() {
        boolean[] cancelled = {false};
        Backend opening = new Scripted(caller::run) {
            @Override
            public BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation) {
                cancelled[0] = true;
                throw new CancellationException();
            }
        };
        ExecutionResult result = run(opening, () -> cancelled[0]);
        assertThat(result.cancelled()).isTrue();
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.CANCELLED);
        assertThat(result.registers().getFirst().reason()).isEqualTo("cancelled");
    }

    @Test
    void whereNoThreadIsToBeHadForTheBackendEachRegisterSaysSo() {
        Backend opening = new Scripted(caller::run) {
            @Override
            public BackendSession open(Plan plan, Decomposition decomposition, Cancellation cancellation) {
                throw new OutOfMemoryError("unable to create native thread");
            }
        };
        ExecutionResult result = run(opening, Cancellation.NONE);
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.FAILED);
        assertThat(result.registers().getFirst().reason()).contains("unable to create native thread");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable problem) throws T {
        throw (T) problem;
    }
}
