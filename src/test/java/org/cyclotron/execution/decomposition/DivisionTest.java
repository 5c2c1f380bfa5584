package org.cyclotron.execution.decomposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.MarkPasses;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.SegmentJoin;
import org.cyclotron.enumeration.SegmentList;
import org.cyclotron.enumeration.StateMarks;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.PhaseRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Divisions run by hand, in orders that threads take only sometimes. */
class DivisionTest {
    private static final long SEED = 20260303L;
    private static final Lfsr FOUR_CYCLES = binary(10, 0, 2, 5);
    private static final Lfsr GIANT_CYCLE = binary(12, 0, 1, 4, 6);
    private static final Lfsr MANY_CYCLES = binary(12, 0);

    @Test
    void aPlantedErrorInTheRemovalOfDuplicatesIsCaughtWithBothFigures() {
        CycleMerge nothingRemoved = (lists, into) -> {
            lists.forEach(list -> {
                for (int i = 0; i < list.size(); i++) {
                    into.add(list.length(i), list.leastState(i));
                }
            });
            return WorkCounters.NONE;
        };
        Verification verification = judge(new BlocksDecomposition(false, nothingRemoved), GIANT_CYCLE, 4);
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
        assertThat(verification.reason()).contains("4096").containsPattern("sum to (8|12|16)[0-9]{3}");
    }

    @Test
    void aMergeThatLosesAWorkerIsCaught() {
        CycleMerge lastLost =
                (lists, into) -> CycleMerge.BY_LEAST_STATE.merge(lists.subList(0, lists.size() - 1), into);
        Verification verification = judge(new BlocksDecomposition(false, lastLost), MANY_CYCLES, 3);
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
    }

    private static Verification judge(Decomposition decomposition, Lfsr lfsr, int workers) {
        RunControl control = control(workers);
        PlannedRegister register = PlannedRegister.of(lfsr);
        Division division = decomposition.divide(List.of(register), TaskKernels.PLAIN, workers, control);
        for (int worker = 0; worker < workers; worker++) {
            TaskWorker tasks = division.worker(worker);
            for (Task task = division.next(worker); task != null; task = division.next(worker)) {
                division.accept(tasks.perform(task));
            }
        }
        StrategyName name = new StrategyName(decomposition.id(), "threads", workers, "plain");
        ExecutionResult result = new ExecutionResult(
                new Plan(name, List.of(register)),
                false,
                division.results(false),
                control.recorder().finish(),
                0,
                0,
                0,
                division.counters(),
                0,
                null,
                List.of());
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        assertThat(CorrectnessGate.passes(result, List.of(algebra))).isFalse();
        return CorrectnessGate.judge(result, List.of(algebra)).getFirst();
    }

    @Test
    void everyWorkerWalksAGiantCycleAgainWhereBlocksAreFixed() {
        WorkCounters counters = runInRandomOrder(new BlocksDecomposition(false), GIANT_CYCLE, 4, new Random(SEED));
        assertThat(counters.duplicateCycles()).isEqualTo(3);
        assertThat(counters.redundancy()).isGreaterThan(3.9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void segmentsCloseWhicheverWorkerTakesWhichTask(int workers) {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 20; trial++) {
            for (Lfsr lfsr : List.of(FOUR_CYCLES, GIANT_CYCLE, MANY_CYCLES, binary(9, 2, 3, 7), binary(3, 0, 1))) {
                runInRandomOrder(new SegmentsDecomposition(), lfsr, workers, random);
                runInRandomOrder(new SegmentsDecomposition(), lfsr, CommonMemory.NONE, workers, random);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void everyMarkIsPassedOnce(int workers) {
        long marks = TaskKernels.PLAIN
                .marks(GIANT_CYCLE, TaskKernels.PLAIN.markSpacing(GIANT_CYCLE))
                .count();
        for (CommonMemory memory : List.of(CommonMemory.OF_THIS_PROCESS, CommonMemory.NONE)) {
            WorkCounters counters =
                    runInRandomOrder(new SegmentsDecomposition(), GIANT_CYCLE, memory, workers, new Random(SEED));
            assertThat(counters.marks()).isEqualTo(marks);
        }
    }

    /** The cycle of 31 states has no mark in the first pass, nor have some others. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void cyclesThatTheFirstMarksMissAreFoundInFurtherPasses(int workers) {
        Random random = new Random(SEED);
        Lfsr lfsr = Lfsr.ofCharacteristic(binary(13, 0, 1, 3, 4)
                .characteristicPolynomial()
                .multiply(binary(5, 0, 2).characteristicPolynomial()));
        MarkPasses passes = new MarkPasses(TaskKernels.WORD, lfsr);
        assertThat(passes.count()).isGreaterThan(1);
        for (CommonMemory memory : List.of(CommonMemory.OF_THIS_PROCESS, CommonMemory.NONE)) {
            WorkCounters counters =
                    runInRandomOrder(new SegmentsDecomposition(), TaskKernels.WORD, lfsr, memory, workers, random);
            assertThat(counters.marks()).isGreaterThan(passes.marks(0).count());
            assertThat(counters.statesWalked())
                    .isEqualTo(counters.statesToWalk() + counters.abandonedStates())
                    .isLessThan(passes.count() * counters.statesToWalk());
        }
    }

    /** Workers take turns at random, one task at a time; outcomes are accepted in another random order. */
    private static WorkCounters runInRandomOrder(Decomposition decomposition, Lfsr lfsr, int workers, Random random) {
        return runInRandomOrder(decomposition, lfsr, CommonMemory.OF_THIS_PROCESS, workers, random);
    }

    private static WorkCounters runInRandomOrder(
            Decomposition decomposition, Lfsr lfsr, CommonMemory memory, int workers, Random random) {
        return runInRandomOrder(decomposition, TaskKernels.PLAIN, lfsr, memory, workers, random);
    }

    private static WorkCounters runInRandomOrder(
            Decomposition decomposition,
            TaskKernel kernel,
            Lfsr lfsr,
            CommonMemory memory,
            int workers,
            Random random) {
        RunControl control = control(workers, memory);
        Division division = decomposition.divide(List.of(PlannedRegister.of(lfsr)), kernel, workers, control);
        List<TaskWorker> all = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            all.add(division.worker(i));
        }
        do {
            List<TaskOutcome> outcomes = new ArrayList<>();
            List<Integer> busy = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                busy.add(i);
            }
            while (!busy.isEmpty()) {
                Integer worker = busy.get(random.nextInt(busy.size()));
                Task task = division.next(worker);
                if (task == null) {
                    busy.remove((Object) worker);
                } else {
                    outcomes.add(
                            random.nextInt(outcomes.size() + 1), all.get(worker).perform(task));
                }
            }
            outcomes.forEach(division::accept);
        } while (division.nextRound());
        RegisterResult result = division.results(false).getFirst();
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        assertThat(Objects.requireNonNull(result.census(), result.reason())
                        .structure()
                        .toString())
                .as("%s, seed %d", lfsr, SEED)
                .isEqualTo(Objects.requireNonNull(algebra.structure()).toString());
        return division.counters();
    }

    /** A long chain that lacks one segment: looking for its start again from every segment would never end. */
    @Test
    void anOpenChainIsGoneAlongOnce() {
        StateMarks marks = StateMarks.of(1L << 28, 512);
        SegmentJoin join = new SegmentJoin(marks);
        SegmentList segments = new SegmentList();
        int count = 400_000;
        for (int i = 0; i < count; i++) {
            segments.add(i, i + 1, 500);
        }
        segments.add(count + 1, count + 2, 7);
        segments.add(count + 2, count + 1, 8);
        join.add(segments);
        List<Long> lengths = new ArrayList<>();
        join.closedCycles().forEach((length, number, representative) -> lengths.add(length));
        assertThat(lengths).containsExactly(15L);
        assertThat(join.open()).isEqualTo(count);
    }

    @Test
    void theQueueMakesBatchesBySize() {
        assertThat(QueueDecomposition.batch(1000, 2)).isEqualTo(500);
        assertThat(QueueDecomposition.batch(8000, 2)).isEqualTo(1000);
        assertThat(QueueDecomposition.batch(1 << 14, 64)).isEqualTo(200);
        assertThat(QueueDecomposition.batch(1 << 15, 2)).isEqualTo(500);
        assertThat(QueueDecomposition.batch(1 << 24, 2)).isEqualTo(200);
        assertThat(QueueDecomposition.batch(8191, 2)).isEqualTo(1000);
        assertThat(QueueDecomposition.batch(8192, 2)).isEqualTo(500);
        assertThat(QueueDecomposition.batch((1 << 16) - 1, 2)).isEqualTo(500);
        assertThat(QueueDecomposition.batch(1 << 16, 2)).isEqualTo(200);
    }

    @Test
    void statesOfThePeriodicPartAreLiftedToCyclesAndProjectedBack() {
        PeriodicPart part = PeriodicPart.of(new Lfsr(FiniteFields.of(4), 0, 0, 3, 1, 2));
        assertThat(part.states()).isEqualTo(64);
        assertThat(part.treeStates()).isEqualTo(16);
        for (long number = 0; number < part.states(); number++) {
            assertThat(part.project(part.lift(number))).isEqualTo(number);
        }
    }

    private static RunControl control(int workers) {
        return control(workers, CommonMemory.OF_THIS_PROCESS);
    }

    private static RunControl control(int workers, CommonMemory memory) {
        return new RunControl(workers, new PhaseRecorder(workers), 0, Progress.NONE, Cancellation.NONE, () -> memory);
    }

    private static Lfsr binary(int degree, int... taps) {
        long[] row = new long[degree];
        for (int tap : taps) {
            row[tap] = 1;
        }
        return new Lfsr(FiniteFields.of(2), row);
    }
}
