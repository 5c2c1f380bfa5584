package org.cyclotron.execution.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.enumeration.Kernels;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.PhaseRecorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decomposition keeps to, its tasks performed by hand: in the order of the division, or split by the caller. */
class DecompositionContractTest {
    private static final long SEED = 20260316L;
    private static final List<Lfsr> REGISTERS = List.of(
            register(2, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0),
            register(2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            register(2, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0),
            register(2, 0, 0, 0, 0, 0),
            register(2, 1),
            register(3, 1, 0, 0, 0, 0, 0, 2),
            register(3, 0, 0, 1, 2, 0, 1),
            register(4, 2, 0, 1, 0, 3),
            register(9, 0, 5, 1),
            register(257, 3));

    private static final Map<Lfsr, WalkedCensus> EXPECTED = new HashMap<>();
    private static final Map<Lfsr, AlgebraicAnalysis> ANALYSES = new HashMap<>();

    private static Lfsr register(long q, long... row) {
        return new Lfsr(FiniteFields.of(q), row);
    }

    static Stream<Arguments> combinations() {
        return Decompositions.all().stream()
                .flatMap(decomposition -> TaskKernels.all().stream()
                        .filter(kernel -> !kernel.isSynthetic() && decomposition.supports(kernel))
                        .map(kernel -> Arguments.of(decomposition, kernel)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("combinations")
    void everyDecompositionFindsTheCensusWhicheverWorkerTakesWhichTask(Decomposition decomposition, TaskKernel kernel) {
        Random random = new Random(SEED);
        for (int workers : decomposition.isParallel() ? new int[] {1, 3} : new int[] {1}) {
            for (Lfsr lfsr : REGISTERS) {
                for (CommonMemory memory : List.of(CommonMemory.OF_THIS_PROCESS, CommonMemory.NONE)) {
                    Division division = divide(decomposition, kernel, List.of(lfsr), workers, memory);
                    takeTurns(division, workers, random);
                    assertRight(division, decomposition, lfsr, workers);
                }
            }
        }
    }

    /** A backend that chooses the grain itself splits tasks down to the least size, and gives them to whom it likes. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("combinations")
    void tasksSplitInHalvesFindTheSameCensus(Decomposition decomposition, TaskKernel kernel) {
        for (Lfsr lfsr : REGISTERS) {
            Division division = divide(decomposition, kernel, List.of(lfsr), 2, CommonMemory.OF_THIS_PROCESS);
            TaskWorker[] workers = {division.worker(0), division.worker(1)};
            int performed = 0;
            do {
                Deque<Task> tasks = new ArrayDeque<>(division.roots());
                while (!tasks.isEmpty()) {
                    Task task = tasks.pop();
                    Task.Halves halves = task.halves().orElse(null);
                    if (halves != null && task.size() > division.leastSize()) {
                        tasks.push(halves.second());
                        tasks.push(halves.first());
                    } else {
                        division.accept(workers[performed++ % 2].perform(task));
                    }
                }
            } while (division.nextRound());
            assertRight(division, decomposition, lfsr, 2);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("combinations")
    void aWorkerMadeElsewherePerformsTheSameTasks(Decomposition decomposition, TaskKernel kernel) {
        for (Lfsr lfsr : REGISTERS) {
            RunControl control = control(2, CommonMemory.NONE);
            PlannedRegister planned = PlannedRegister.of(analyze(lfsr));
            Division division = decomposition.divide(List.of(planned), kernel, 2, control);
            TaskWorker elsewhere = decomposition.worker(division.lfsrs(), kernel, control(2, CommonMemory.NONE));
            do {
                for (int worker = 0; worker < 2; worker++) {
                    for (Task task = division.next(worker); task != null; task = division.next(worker)) {
                        division.accept(elsewhere.perform(task));
                    }
                }
            } while (division.nextRound());
            assertRight(division, decomposition, lfsr, 2);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("combinations")
    void aTaskOfAnotherKindIsRefused(Decomposition decomposition, TaskKernel kernel) {
        Division division = divide(decomposition, kernel, List.of(REGISTERS.get(1)), 1, CommonMemory.OF_THIS_PROCESS);
        Task foreign = decomposition.spansRegisters() ? new Task.StartRange(0, 1) : new Task.WholeRegister(0);
        TaskWorker worker = division.worker(0);
        assertThatThrownBy(() -> worker.perform(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("combinations")
    void aDivisionThatWasCancelledBeforeAnyTaskHasNoCompleteRegister(Decomposition decomposition, TaskKernel kernel) {
        Division division =
                divide(decomposition, kernel, List.of(REGISTERS.getFirst()), 2, CommonMemory.OF_THIS_PROCESS);
        assertThat(division.results(true)).singleElement().satisfies(result -> {
            assertThat(result.state()).isEqualTo(RegisterResult.State.CANCELLED);
            assertThat(result.census()).isNull();
        });
    }

    private static Division divide(
            Decomposition decomposition, TaskKernel kernel, List<Lfsr> lfsrs, int workers, CommonMemory memory) {
        List<PlannedRegister> planned =
                lfsrs.stream().map(lfsr -> PlannedRegister.of(analyze(lfsr))).toList();
        Division division = decomposition.divide(planned, kernel, workers, control(workers, memory));
        assertThat(division.lfsrs()).isEqualTo(lfsrs);
        return division;
    }

    private static RunControl control(int workers, CommonMemory memory) {
        return new RunControl(workers, new PhaseRecorder(workers), 0, Progress.NONE, Cancellation.NONE, () -> memory);
    }

    /** Workers take one task at a time, each round in another random order. */
    private static void takeTurns(Division division, int workers, Random random) {
        List<TaskWorker> all = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            all.add(division.worker(i));
        }
        do {
            List<Integer> busy = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                busy.add(i);
            }
            List<TaskOutcome> outcomes = new ArrayList<>();
            while (!busy.isEmpty()) {
                Integer worker = busy.get(random.nextInt(busy.size()));
                Task task = division.next(worker);
                if (task == null) {
                    busy.remove((Object) worker);
                } else {
                    outcomes.add(all.get(worker).perform(task));
                }
            }
            outcomes.forEach(division::accept);
        } while (division.nextRound());
    }

    private static void assertRight(Division division, Decomposition decomposition, Lfsr lfsr, int workers) {
        RegisterResult result = division.results(false).getFirst();
        String context = decomposition.id() + ", " + lfsr + ", " + workers + " workers, seed " + SEED;
        assertThat(result.state()).as(context).isEqualTo(RegisterResult.State.COMPLETE);
        assertThat(result.assisted()).as(context).isEqualTo(decomposition.isAssisted());
        WalkedCensus found = Objects.requireNonNull(result.census());
        WalkedCensus expected = EXPECTED.computeIfAbsent(
                lfsr, key -> Kernels.byId("bitmap").walk(key, Progress.NONE, Cancellation.NONE));
        assertThat(found.structure().toString())
                .as(context)
                .isEqualTo(expected.structure().toString());
        assertThat(found.tails()).as(context).isEqualTo(expected.tails());
        assertThat(found.statesCovered()).as(context).isEqualTo(lfsr.stateCount());
        assertAccountedFor(division.counters(), lfsr, context);
    }

    /** Every state that must be walked is walked once; what is walked more is told apart. */
    private static void assertAccountedFor(WorkCounters counters, Lfsr lfsr, String context) {
        long q = lfsr.field().order();
        long tree = lfsr.isSingular() ? Math.powExact(q, lfsr.preperiod()) : 0;
        long cyclic = Math.powExact(q, lfsr.degree() - lfsr.preperiod());
        assertThat(counters.statesToWalk()).as(context).isEqualTo(cyclic + tree);
        assertThat(counters.statesWalked())
                .as("%s: %s", context, counters)
                .isEqualTo(counters.statesToWalk() + counters.duplicateStates() + counters.abandonedStates());
        assertThat(counters.bytes()).as(context).isPositive();
    }

    private static AlgebraicAnalysis analyze(Lfsr lfsr) {
        return ANALYSES.computeIfAbsent(
                lfsr, key -> AlgebraicAnalyzer.analyze(key, FactoringBudget.DEFAULT, Cancellation.NONE));
    }
}
