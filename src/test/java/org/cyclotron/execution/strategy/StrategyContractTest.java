package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.Kernels;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every registered strategy keeps to, with one, two and more workers than there is work for. */
class StrategyContractTest {
    private static final long SEED = 20260301L;
    private static final Lfsr GIANT_CYCLE = binary(13, 0, 1, 3, 4);
    private static final Lfsr MANY_CYCLES = binary(12, 0);
    private static final Lfsr SINGULAR = binary(12, 3, 5, 6);
    private static final Lfsr ONLY_TAILS = binary(7);
    private static final Lfsr ONE_CELL = binary(1, 0);

    /**
     * Set where the code is broken on purpose in some thousand places: then each strategy is looked at once, and of those of
     * a backend on processes the first.
     */
    private static final boolean FEW = Boolean.getBoolean("cyclotron.contract.few");

    private static final Map<Lfsr, WalkedCensus> EXPECTED = new HashMap<>();
    private static final Map<Lfsr, AlgebraicAnalysis> ANALYSES = new HashMap<>();

    /** Every strategy with every kernel it supports and one or several workers. */
    static Stream<StrategyName> names() {
        List<StrategyName> names = new ArrayList<>();
        for (ExecutionStrategy strategy : FEW ? few() : Strategies.all()) {
            for (TaskKernel kernel : TaskKernels.all()) {
                if (!strategy.supports(kernel) || kernel.isSynthetic()) {
                    continue;
                }
                for (int workers : workers(strategy, kernel)) {
                    StrategyName plain = StrategyName.parse(strategy.id());
                    names.add(new StrategyName(plain.decomposition(), plain.backend(), workers, kernel.id()));
                }
            }
        }
        return names.stream();
    }

    private static List<ExecutionStrategy> few() {
        Set<String> backends = new HashSet<>();
        return Strategies.all().stream()
                .filter(strategy -> strategy.isInProcess()
                        || backends.add(StrategyName.parse(strategy.id()).backend()))
                .toList();
    }

    /** A process takes its time: two of them show what there is to show. */
    private static int[] workers(ExecutionStrategy strategy, TaskKernel kernel) {
        if (FEW && !kernel.id().equals("plain")) {
            return new int[0];
        }
        if (!strategy.isParallel()) {
            return new int[] {1};
        }
        if (!strategy.isInProcess() || FEW) {
            return kernel.id().equals("plain") ? new int[] {2} : new int[0];
        }
        return kernel.id().equals("plain") ? new int[] {1, 2, 5} : new int[] {3};
    }

    /** Whether each register takes new processes, so that few registers must do. */
    private static boolean isSlow(StrategyName name) {
        return name.backend().equals("spawn") || name.backend().equals("standby");
    }

    @AfterAll
    static void noProcessIsLeft() {
        Backends.release();
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @AfterEach
    void noThreadIsLeft() {
        Backends.byId("threads").release();
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
                .noneMatch(name -> name.startsWith(ThreadsBackend.THREAD_NAME));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStrategyFindsTheCensusOfAWalkOverEveryState(StrategyName name) {
        for (Lfsr lfsr : isSlow(name) ? List.of(SINGULAR) : registers()) {
            assertRight(name, lfsr, "a chosen register");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStrategyFindsTheCensusOfRandomRegisters(StrategyName name) {
        Random random = new Random(SEED);
        for (long q : new long[] {2, 3, 4, 5, 7, 8, 9, 257}) {
            for (int trial = 0; trial < 4; trial++) {
                Lfsr lfsr = randomRegister(FiniteFields.of(q), random);
                if (!isSlow(name)) {
                    assertRight(name, lfsr, "seed " + SEED);
                }
            }
        }
    }

    /** The kernel that walks all q^d states, tails included, and is itself tested against the definition. */
    private static WalkedCensus walkEveryState(Lfsr lfsr) {
        return Kernels.byId("bitmap").walk(lfsr, Progress.NONE, Cancellation.NONE);
    }

    private static void assertRight(StrategyName name, Lfsr lfsr, String origin) {
        AlgebraicAnalysis algebra = analyze(lfsr);
        ExecutionResult result = run(new Plan(name, List.of(PlannedRegister.of(algebra))));
        RegisterResult register = result.registers().getFirst();
        WalkedCensus census = Objects.requireNonNull(register.census(), register.reason());
        WalkedCensus expected = EXPECTED.computeIfAbsent(lfsr, StrategyContractTest::walkEveryState);
        assertThat(census.structure().toString())
                .as("%s, %s, %s", name, lfsr, origin)
                .isEqualTo(expected.structure().toString());
        assertThat(census.tails()).as("%s, %s, %s", name, lfsr, origin).isEqualTo(expected.tails());
        assertThat(census.statesCovered()).as("%s, %s", name, lfsr).isEqualTo(lfsr.stateCount());
        assertRepresentativesReturn(lfsr, census);
        assertThat(CorrectnessGate.judge(result, List.of(algebra)).getFirst().status())
                .as("%s, %s, %s", name, lfsr, origin)
                .isEqualTo(
                        Strategies.of(name).isAssisted() ? Verification.Status.ASSISTED : Verification.Status.VERIFIED);
        assertAccountedFor(name, result);
    }

    /** Counters agree with each other, phases sum to the wall, spans lie within the run. */
    private static void assertAccountedFor(StrategyName name, ExecutionResult result) {
        WorkCounters counters = result.counters();
        assertThat(counters.statesWalked())
                .as("%s: %s", name, counters)
                .isEqualTo(counters.statesToWalk() + counters.duplicateStates() + counters.abandonedStates());
        assertThat(counters.steps()).isGreaterThanOrEqualTo(counters.statesWalked() - counters.statesToWalk());
        assertTimesAddUp(result);
    }

    private static void assertTimesAddUp(ExecutionResult result) {
        PhaseBreakdown breakdown = result.breakdown();
        assertThat(sum(breakdown.phases().values())).isEqualTo(result.wallNanos());
        assertThat(sum(breakdown.workerPhases().values()))
                .isEqualTo(result.wallNanos() * result.plan().workers());
        assertThat(result.timeline().spans())
                .allMatch(span -> span.endNanos() <= result.wallNanos()
                        && span.lane() <= result.plan().workers());
        assertThat(result.cpuNanos()).isPositive();
    }

    private static long sum(Iterable<Long> values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    private static void assertRepresentativesReturn(Lfsr lfsr, WalkedCensus census) {
        for (CycleTerm term : census.structure().terms()) {
            long[] start = Objects.requireNonNull(term.representative());
            long[] state = start.clone();
            long steps = 0;
            do {
                lfsr.step(state);
                steps++;
            } while (!Arrays.equals(state, start) && steps <= term.length().longValueExact());
            assertThat(BigInteger.valueOf(steps))
                    .as("%s from %s", lfsr, Arrays.toString(start))
                    .isEqualTo(term.length());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEmptyFileIsDoneAtOnce(StrategyName name) {
        ExecutionResult result = run(new Plan(name, List.of()));
        assertThat(result.registers()).isEmpty();
        assertThat(result.cancelled()).isFalse();
        assertThat(result.counters()).isEqualTo(WorkCounters.NONE);
        assertTimesAddUp(result);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileGivesOneResultForEachRegisterInItsOrder(StrategyName name) {
        List<Lfsr> registers = List.of(MANY_CYCLES, GIANT_CYCLE, ONE_CELL, SINGULAR);
        List<AlgebraicAnalysis> analyses = registers.subList(isSlow(name) ? 2 : 0, 4).stream()
                .map(StrategyContractTest::analyze)
                .toList();
        ExecutionResult result =
                run(new Plan(name, analyses.stream().map(PlannedRegister::of).toList()));
        assertThat(result.registers().stream().map(RegisterResult::lfsr))
                .containsExactlyElementsOf(registers.subList(isSlow(name) ? 2 : 0, 4));
        assertThat(CorrectnessGate.passes(result, analyses)).isTrue();
        assertAccountedFor(name, result);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRegisterOutOfReachIsRefusedAndTheOthersAreDone(StrategyName name) {
        List<AlgebraicAnalysis> analyses = Stream.of(binary(89, 0, 38), GIANT_CYCLE)
                .map(StrategyContractTest::analyze)
                .toList();
        ExecutionResult result =
                run(new Plan(name, analyses.stream().map(PlannedRegister::of).toList()));
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.REFUSED);
        assertThat(result.registers().getFirst().reason()).contains("2^89");
        assertThat(result.registers().getLast().state()).isEqualTo(RegisterResult.State.COMPLETE);
        assertThat(CorrectnessGate.judge(result, analyses).stream().map(Verification::status))
                .first()
                .isEqualTo(Verification.Status.ALGEBRAIC_ONLY);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRunCancelledBeforeItBeginsHasNoCompleteRegister(StrategyName name) {
        Cancellation.Switch off = Cancellation.newSwitch();
        off.request();
        ExecutionResult result = Strategies.of(name)
                .run(new Plan(name, List.of(PlannedRegister.of(analyze(GIANT_CYCLE)))), Progress.NONE, off);
        assertThat(result.cancelled()).isTrue();
        assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.CANCELLED);
        assertTimesAddUp(result);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCancelledRunKeepsTheRegistersThatWereFinished(StrategyName name) {
        List<PlannedRegister> registers = Stream.of(ONE_CELL, binary(18, 0, 7))
                .map(lfsr -> PlannedRegister.of(analyze(lfsr)))
                .toList();
        Cancellation.Switch off = Cancellation.newSwitch();
        Progress cancelAtOnce = (done, total) -> off.request();
        ExecutionResult result = Strategies.of(name).run(new Plan(name, registers), cancelAtOnce, off);
        assertThat(result.cancelled()).isTrue();
        if (!Strategies.of(name).spansRegisters()) {
            assertThat(result.registers().getLast().state()).isEqualTo(RegisterResult.State.CANCELLED);
            assertThat(result.registers().getFirst().state()).isEqualTo(RegisterResult.State.COMPLETE);
        } else if (Strategies.of(name).isInProcess()) {
            // In another process a whole register may be finished before it hears of the cancellation; then it is kept.
            assertThat(result.registers().getLast().state()).isEqualTo(RegisterResult.State.CANCELLED);
        }
        assertTimesAddUp(result);
    }

    @ParameterizedTest
    @MethodSource("names")
    void progressNeverExceedsItsTotalAndEndsThere(StrategyName name) {
        List<Long> reports = new ArrayList<>();
        Strategies.of(name)
                .run(
                        new Plan(name, List.of(PlannedRegister.of(analyze(GIANT_CYCLE)))),
                        (done, total) -> {
                            assertThat(done).isBetween(0L, total);
                            reports.add(done);
                        },
                        Cancellation.NONE);
        assertThat(reports).last().isEqualTo(1L << 13);
    }

    @ParameterizedTest
    @MethodSource("names")
    void workersComputeAndTheCoordinatorMerges(StrategyName name) {
        ExecutionResult result = run(new Plan(name, List.of(PlannedRegister.of(analyze(GIANT_CYCLE)))));
        assertThat(result.timeline().spans())
                .anyMatch(span -> span.lane() > Span.COORDINATOR && span.phase() == Phase.COMPUTE)
                .noneMatch(span -> span.lane() == Span.COORDINATOR && span.phase() == Phase.COMPUTE);
        assertThat(result.timeline().nanos(Span.COORDINATOR, Phase.MERGE)).isPositive();
        assertThat(result.setupNanos() > 0).isEqualTo(keepsWorkers(name));
        assertThat(result.retries()).isZero();
        assertThat(result.fallback()).isNull();
    }

    /** Whether what the run takes its workers from stood ready before; hybrid runs so small a register on threads. */
    private static boolean keepsWorkers(StrategyName name) {
        return switch (name.backend()) {
            case "standby", "pool", "shared" -> true;
            case "threads", "hybrid" -> name.workers() > 1;
            default -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("names")
    void theNameIsReadBackAndOthersAreRefused(StrategyName name) {
        assertThat(Strategies.parse(name.toString())).isEqualTo(name);
        StrategyName other = new StrategyName("other", name.backend(), name.workers(), name.kernel());
        assertThatThrownBy(() -> Strategies.of(name).run(new Plan(other, List.of()), Progress.NONE, Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Lfsr> registers() {
        FiniteField three = FiniteFields.of(3);
        FiniteField four = FiniteFields.of(4);
        return List.of(
                GIANT_CYCLE,
                MANY_CYCLES,
                SINGULAR,
                ONLY_TAILS,
                ONE_CELL,
                binary(1),
                new Lfsr(three, 1, 0, 0, 0, 0, 0, 2),
                new Lfsr(three, 0, 0, 1, 2, 0, 1),
                new Lfsr(four, 2, 0, 1, 0, 3),
                new Lfsr(four, 0, 3, 1),
                new Lfsr(FiniteFields.of(67), 3, 5));
    }

    private static Lfsr randomRegister(FiniteField field, Random random) {
        int largest = (int) Math.max(1, Math.floor(Math.log(3000) / Math.log((double) field.order())));
        long[] row = new long[1 + random.nextInt(largest)];
        for (int i = 0; i < row.length; i++) {
            row[i] = field.random(random);
        }
        int zeros = random.nextInt(3) == 0 ? random.nextInt(row.length + 1) : 0;
        Arrays.fill(row, 0, zeros, 0);
        return new Lfsr(field, row);
    }

    private static ExecutionResult run(Plan plan) {
        return Strategies.of(plan.strategy()).run(plan, Progress.NONE, Cancellation.NONE);
    }

    private static AlgebraicAnalysis analyze(Lfsr lfsr) {
        return ANALYSES.computeIfAbsent(
                lfsr, key -> AlgebraicAnalyzer.analyze(key, FactoringBudget.DEFAULT, Cancellation.NONE));
    }

    static Lfsr binary(int degree, int... taps) {
        long[] row = new long[degree];
        for (int tap : taps) {
            row[tap] = 1;
        }
        return new Lfsr(FiniteFields.of(2), row);
    }
}
