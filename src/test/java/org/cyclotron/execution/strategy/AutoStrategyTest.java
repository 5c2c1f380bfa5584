package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.costmodel.Cost;
import org.cyclotron.costmodel.CostCurve;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.costmodel.UnitCost;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AutoStrategyTest {
    private static final AlgebraicAnalysis SMALL = analyze(StrategyContractTest.binary(6, 0, 1));
    private static final AlgebraicAnalysis LARGE = analyze(StrategyContractTest.binary(18, 0, 7));

    private static AlgebraicAnalysis analyze(Lfsr lfsr) {
        return AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
    }

    @AfterEach
    void noThreadIsLeft() {
        Backends.release();
    }

    /** Threads for large registers, the sequential program for small ones. */
    private record BySize() implements StrategyChooser {
        @Override
        public StrategyName choose(PlannedRegister register, int mostWorkers, TaskKernel kernel) {
            boolean large = register.lfsr().degree() > 10;
            return large
                    ? new StrategyName("segments", "threads", mostWorkers, kernel.id())
                    : new StrategyName("whole", "caller", 1, kernel.id());
        }

        @Override
        public @Nullable String reservation() {
            return null;
        }
    }

    @Test
    void theChooserOfThePlanIsAskedForEveryRegisterAndTheResultSaysWhatItChose() {
        List<AlgebraicAnalysis> file = List.of(SMALL, LARGE, SMALL);
        Plan plan = new Plan(
                Strategies.parse("auto:2"),
                file.stream().map(PlannedRegister::of).toList(),
                new BySize());
        ExecutionResult result = Strategies.of(plan.strategy()).run(plan, Progress.NONE, Cancellation.NONE);
        assertThat(result.chosen().stream().map(StrategyName::toString))
                .containsExactly("whole@caller", "segments@threads:2", "whole@caller");
        assertThat(ChosenStrategies.text(result.chosen())).isEqualTo("whole@caller (2), segments@threads:2 (1)");
        assertThat(CorrectnessGate.passes(result, file)).isTrue();
        assertThat(CorrectnessGate.judge(result, file).get(1).method())
                .isEqualTo("auto@auto:2, which chose segments@threads:2");
        assertThat(result.warnings()).noneMatch(warning -> warning.contains("calibrated"));
    }

    @Test
    void withoutAChooserTheResultSaysThatNothingWasCalibrated() {
        Plan plan = new Plan(Strategies.parse("auto:2"), List.of(PlannedRegister.of(SMALL)));
        ExecutionResult result = Strategies.of(plan.strategy()).run(plan, Progress.NONE, Cancellation.NONE);
        assertThat(result.warnings()).anyMatch(warning -> warning.contains("not calibrated"));
        assertThat(result.chosen()).hasSize(1);
    }

    @Test
    void smallRegistersAreLeftToOneThreadAndLargeOnesAreShared() {
        ModelChooser chooser = new ModelChooser(new CostModel(RoughProfile.profile(), 4));
        assertThat(choice(chooser, 10, 4).workers()).isEqualTo(1);
        assertThat(choice(chooser, 26, 4)).isEqualTo(StrategyName.parse("segments@threads:4"));
        assertThat(choice(chooser, 26, 1).workers()).isEqualTo(1);
        assertThat(choice(chooser, 26, 3).workers()).isEqualTo(3);
    }

    private static StrategyName choice(ModelChooser chooser, int exponent, int workers) {
        return chooser.choose(ModelledRegister.primitive(Math.pow(2, exponent)), workers, TaskKernels.PLAIN)
                .name();
    }

    /** What is chosen is the least of all, found by predicting every strategy in full. */
    @Test
    void nothingThatIsNotChosenIsPredictedToBeFaster() {
        CostModel model = new CostModel(RoughProfile.profile(), 4);
        StrategyModel predicting = new StrategyModel(model);
        ModelChooser chooser = new ModelChooser(model);
        for (int exponent = 4; exponent <= 28; exponent++) {
            ModelledRegister register = ModelledRegister.primitive(Math.pow(2, exponent));
            StrategyName chosen = chooser.choose(register, 4, TaskKernels.PLAIN).name();
            long wall = predicting.predict(chosen, register).wallNanos();
            for (StrategyName other : inProcess()) {
                assertThat(predicting.predict(other, register).wallNanos())
                        .as("2^%d states: %s instead of %s", exponent, other, chosen)
                        .isGreaterThanOrEqualTo(wall);
            }
        }
    }

    /**
     * Choosing is part of the run, so few of some hundred candidates may be predicted in full; above these sizes all of them would
     * take no time to speak of.
     */
    @Test
    void fewCandidatesArePredictedInFull() {
        ModelChooser chooser = new ModelChooser(new CostModel(RoughProfile.profile(), 8));
        for (int exponent = 2; exponent <= 26; exponent++) {
            double states = Math.pow(2, exponent);
            for (ModelledRegister register : List.of(
                    ModelledRegister.primitive(states),
                    ModelledRegister.uniform(states, 1),
                    ModelledRegister.uniform(states, exponent),
                    ModelledRegister.uniform(states, Math.sqrt(states)))) {
                ModelChoice choice = chooser.choose(register, 8, TaskKernels.PLAIN);
                assertThat(choice.predicted())
                        .as("2^%d states on cycles of %s: %s", exponent, register.longest(), choice.name())
                        .isBetween(1, register.longest() > states / 2 ? 4 : 8);
            }
        }
    }

    @Test
    void whatCannotEnumerateTheRegisterIsPassedOver() {
        ModelChooser chooser = new ModelChooser(new CostModel(RoughProfile.profile(), 2));
        ModelledRegister register = ModelledRegister.primitive(Math.pow(2, 26));
        String best = chooser.choose(register, 2, TaskKernels.PLAIN).name().toString();
        String next = chooser.choose(
                        register, 2, TaskKernels.PLAIN, (strategy, workers) -> !best.startsWith(strategy.id()))
                .name()
                .toString();
        assertThat(best).isEqualTo("segments@threads:2");
        assertThat(next).isEqualTo("segments@stealing:2");
    }

    private static Stream<ComposedStrategy> independent() {
        return Stream.concat(Strategies.sequential().stream(), Strategies.parallel().stream());
    }

    private static List<StrategyName> inProcess() {
        return independent()
                .filter(ComposedStrategy::isInProcess)
                .flatMap(strategy -> Stream.of(2, 4)
                        .filter(workers -> workers == 2 || strategy.isParallel())
                        .map(workers -> new StrategyName(
                                strategy.decomposition().id(),
                                strategy.backend().id(),
                                strategy.isParallel() ? workers : 1,
                                "plain")))
                .toList();
    }

    /** Where states are costly and processes cheap, but threads dear, processes are chosen. */
    @Test
    void theProfileDecides() {
        CostProfile dear = RoughProfile.profile()
                .with(new UnitCost(Cost.START, "threads", CostCurve.constant(1e12), "assumed"))
                .with(new UnitCost(Cost.START, "stealing", CostCurve.constant(1e12), "assumed"));
        ModelChooser chooser = new ModelChooser(new CostModel(dear, 2));
        StrategyName chosen = chooser.choose(ModelledRegister.primitive(Math.pow(2, 32)), 2, TaskKernels.PLAIN)
                .name();
        assertThat(Backends.byId(chosen.backend()).isInProcess()).isFalse();
        assertThat(chooser.reservation()).contains("not calibrated");
    }

    @Test
    void assistedStrategiesAndWholeFilesAreNotChosenFrom() {
        assertThat(independent())
                .noneMatch(ComposedStrategy::isAssisted)
                .noneMatch(ComposedStrategy::spansRegisters)
                .isNotEmpty();
    }

    /** The library cuts a range into some eight pieces a pair of workers, whatever batches a queue would have. */
    @Test
    void aLibraryThatChoosesTheGrainHasFewTasksInTheModel() {
        ModelledRegister register = ModelledRegister.primitive(1 << 20);
        Lfsr like = Workloads.like(register.states());
        assertThat(Workloads.of(
                                Decompositions.byId("queue"),
                                Backends.byId("stealing"),
                                2,
                                register,
                                like,
                                TaskKernels.PLAIN)
                        .shape())
                .isEqualTo(new WorkShape.Queue("queue", 1 << 17));
        assertThat(Workloads.of(
                                Decompositions.byId("queue"),
                                Backends.byId("threads"),
                                2,
                                register,
                                like,
                                TaskKernels.PLAIN)
                        .shape())
                .isEqualTo(new WorkShape.Queue("queue", 200));
    }

    @Test
    void aKernelThatWalksManyStatesAtATimeIsPredictedToBeFaster() {
        StrategyModel model = new StrategyModel(new CostModel(RoughProfile.profile(), 2));
        ModelledRegister register = ModelledRegister.primitive(Math.pow(2, 30));
        long plain =
                model.predict(Strategies.parse("segments@threads:2"), register).wallNanos();
        long word = model.predict(Strategies.parse("segments@threads:2/word"), register)
                .wallNanos();
        assertThat(word).isLessThan(plain / 10);
        long alone =
                model.predict(Strategies.parse("whole@caller/word"), register).wallNanos();
        assertThat(alone).isLessThan(plain / 5);
    }

    @Test
    void kernelsThatOnlyWholeCyclesCanUseAreServed() {
        ModelChooser chooser = new ModelChooser(new CostModel(RoughProfile.profile(), 2));
        StrategyName chosen = chooser.choose(PlannedRegister.of(LARGE), 2, TaskKernels.byId("brent"));
        assertThat(Strategies.of(chosen).supports(TaskKernels.byId("brent"))).isTrue();
    }

    @Test
    void progressGrowsOverAllRegistersToTheStatesOfAll() {
        List<Long> reports = new ArrayList<>();
        Plan plan = new Plan(
                Strategies.parse("auto:2"),
                Stream.of(LARGE, SMALL, LARGE).map(PlannedRegister::of).toList(),
                new BySize());
        long total = 2 * (1L << 18) + (1L << 6);
        Strategies.of(plan.strategy())
                .run(
                        plan,
                        (done, of) -> {
                            assertThat(of).isEqualTo(total);
                            reports.add(done);
                        },
                        Cancellation.NONE);
        assertThat(reports).isSorted().last().isEqualTo(total);
        assertThat(reports).as("when the first two are done").contains((1L << 18) + (1L << 6));
        assertThat(reports).allMatch(done -> done > 0);
    }

    @Test
    void progressReachesItsEndThoughARegisterIsRefused() {
        List<Long> reports = new ArrayList<>();
        Plan plan = new Plan(
                Strategies.parse("auto:2"),
                List.of(PlannedRegister.of(SMALL), PlannedRegister.of(StrategyContractTest.binary(50, 0, 3))),
                new BySize());
        ExecutionResult result =
                Strategies.of(plan.strategy()).run(plan, (done, total) -> reports.add(done), Cancellation.NONE);
        assertThat(result.registers().getLast().state()).isEqualTo(RegisterResult.State.REFUSED);
        assertThat(reports).isSorted().last().isEqualTo((1L << 6) + (1L << 50));
    }

    @Test
    void choosingIsTheFirstThingOfTheRunAndItsTimeIsAccountedFor() {
        StrategyChooser slow = new StrategyChooser() {
            @Override
            public StrategyName choose(PlannedRegister register, int mostWorkers, TaskKernel kernel) {
                ListedDivision.spin(CHOOSING_NANOS);
                return new BySize().choose(register, mostWorkers, kernel);
            }

            @Override
            public @Nullable String reservation() {
                return "it is slow";
            }
        };
        Plan plan = new Plan(
                Strategies.parse("auto:2"), List.of(PlannedRegister.of(SMALL), PlannedRegister.of(SMALL)), slow);
        long before = System.nanoTime();
        long cpuBefore = RunControl.threadCpuNanos();
        ExecutionResult result = Strategies.of(plan.strategy()).run(plan, Progress.NONE, Cancellation.NONE);
        long cpu = RunControl.threadCpuNanos() - cpuBefore;
        long elapsed = System.nanoTime() - before;
        assertThat(result.timeline().nanos(Span.COORDINATOR, Phase.PARTITION))
                .isGreaterThanOrEqualTo(2 * CHOOSING_NANOS);
        assertThat(result.wallNanos()).isBetween(2 * CHOOSING_NANOS, elapsed);
        assertThat(result.cpuNanos()).as("all of it on this thread").isBetween(2 * CHOOSING_NANOS, cpu);
        assertThat(result.warnings()).contains("it is slow");
    }

    private static final long CHOOSING_NANOS = 5_000_000;

    @Test
    void noRegisterIsAPlanThatIsDoneAtOnceAndACancelledOneChoosesNothing() {
        Plan empty = new Plan(Strategies.parse("auto:2"), List.of(), new BySize());
        ExecutionResult nothing = Strategies.of(empty.strategy()).run(empty, Progress.NONE, Cancellation.NONE);
        assertThat(nothing.registers()).isEmpty();
        assertThat(nothing.chosen()).isEmpty();
        assertThat(nothing.timeline().workers()).isEqualTo(2);
        Plan plan = new Plan(Strategies.parse("auto:2"), List.of(PlannedRegister.of(LARGE)), new BySize());
        List<Long> reports = new ArrayList<>();
        ExecutionResult cancelled =
                Strategies.of(plan.strategy()).run(plan, (done, of) -> reports.add(done), () -> true);
        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.chosen()).isEmpty();
        assertThat(reports).isEmpty();
    }

    @Test
    void itTakesWhatTheQuickestOfThoseTakesThatCanDoIt() {
        ExecutionStrategy auto = Strategies.of(Strategies.parse("auto:2"));
        PlannedRegister register = PlannedRegister.of(LARGE);
        double least = Stream.of("whole@caller", "segments@threads:2", "blocks@threads:2", "queue@threads:2")
                .map(Strategies::parse)
                .mapToDouble(name -> Strategies.of(name)
                        .predict(register, TaskKernels.PLAIN, name.workers())
                        .seconds())
                .min()
                .orElseThrow();
        assertThat(auto.predict(register, TaskKernels.PLAIN, 2).seconds()).isEqualTo(least);
        PlannedRegister giant = PlannedRegister.of(StrategyContractTest.binary(89, 0, 38));
        assertThat(auto.predict(giant, TaskKernels.PLAIN, 2).reason())
                .isEqualTo(Strategies.SEQUENTIAL
                        .predict(giant, TaskKernels.PLAIN, 1)
                        .reason())
                .contains("2^89");
    }

    @Test
    void itIsAParallelStrategyOfThisProcessThatProvesWhatItFinds() {
        ExecutionStrategy auto = Strategies.of(Strategies.parse("auto"));
        assertThat(auto.isParallel()).isTrue();
        assertThat(auto.isInProcess()).isTrue();
        assertThat(auto.isAssisted()).isFalse();
        assertThat(auto.spansRegisters()).isFalse();
        assertThat(auto.walksWholeCycles()).isFalse();
        for (TaskKernel kernel : TaskKernels.all()) {
            assertThat(auto.supports(kernel)).isTrue();
        }
    }

    @Test
    void theChoiceIsThatOfTheModelWhateverItIsAskedBefore() {
        ModelChooser chooser = new ModelChooser(new CostModel(RoughProfile.profile(), 4));
        List<String> choices = IntStream.of(26, 4, 26, 4)
                .mapToObj(degree -> chooser.choose(
                                PlannedRegister.of(StrategyContractTest.binary(degree, 0, 1)), 4, TaskKernels.PLAIN)
                        .toString())
                .toList();
        assertThat(choices).containsExactly("segments@threads:4", "whole@caller", "segments@threads:4", "whole@caller");
    }
}
