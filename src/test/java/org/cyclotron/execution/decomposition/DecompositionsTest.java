package org.cyclotron.execution.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.PhaseRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of decompositions before anything is walked. */
class DecompositionsTest {
    /** A primitive register of 2^12 states. */
    private static final AlgebraicAnalysis PRIMITIVE = AlgebraicAnalyzer.analyze(
            new Lfsr(FiniteFields.of(2), 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0),
            FactoringBudget.DEFAULT,
            Cancellation.NONE);

    @ParameterizedTest
    @CsvSource({
        "whole,        false, true,  false, false, true,  true",
        "registers,    true,  true,  true,  false, true,  true",
        "blocks,       true,  true,  false, false, true,  false",
        "blocks-eager, true,  true,  false, false, true,  false",
        "queue,        true,  true,  false, false, true,  false",
        "segments,     true,  false, false, false, true,  true",
        "leap,         true,  false, false, true,  true,  false",
    })
    void eachHasItsTraits(
            String id,
            boolean parallel,
            boolean wholeCycles,
            boolean spansRegisters,
            boolean assisted,
            boolean plain,
            boolean word) {
        Decomposition decomposition = Decompositions.byId(id);
        assertThat(decomposition.id()).isEqualTo(id);
        assertThat(decomposition.isParallel()).isEqualTo(parallel);
        assertThat(decomposition.walksWholeCycles()).isEqualTo(wholeCycles);
        assertThat(decomposition.spansRegisters()).isEqualTo(spansRegisters);
        assertThat(decomposition.isAssisted()).isEqualTo(assisted);
        assertThat(decomposition.supports(TaskKernels.PLAIN)).isEqualTo(plain);
        assertThat(decomposition.supports(TaskKernels.WORD)).isEqualTo(word);
    }

    @Test
    void namesAndExplanationsDifferAndAnUnknownIdIsRefusedWithTheKnownOnes() {
        List<Decomposition> all = Decompositions.all();
        assertThat(all).extracting(Decomposition::label).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(all)
                .extracting(Decomposition::explanation)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decompositions.byId("slices"))
                .withMessageContainingAll("“slices”", "whole, registers, blocks, blocks-eager, queue, segments, leap");
    }

    @Test
    void memoryGrowsWithTheWorkersThatHaveABitmapEachAndWithTheStatesThatAreListed() {
        long whole = bytes("whole", 1);
        assertThat(bytes("blocks", 1)).isEqualTo(whole);
        assertThat(bytes("blocks", 4)).isEqualTo(4 * whole);
        assertThat(bytes("queue", 3)).isEqualTo(3 * whole);
        assertThat(bytes("registers", 3)).isEqualTo(3 * whole);
        // A list of 2^12 states of 12 cells: 24 + 8 * 12 bytes each.
        assertThat(bytes("blocks-eager", 4)).isEqualTo(4 * whole + 4096 * 120);
    }

    private static long bytes(String id, int workers) {
        return predict(id, PlannedRegister.of(PRIMITIVE), workers).bytes();
    }

    private static WalkPrediction predict(String id, PlannedRegister register, int workers) {
        return Decompositions.byId(id).predict(register, TaskKernels.PLAIN, workers);
    }

    @Test
    void leapsNeedTheLengthsOfTheCyclesAndNotTooManyOfThem() {
        assertThat(predict("leap", PlannedRegister.of(PRIMITIVE.lfsr()), 2).reason())
                .isEqualTo("leap needs the algebraic analysis of the register");
        assertThat(predict("leap", PlannedRegister.of(PRIMITIVE), 2).feasible()).isTrue();
        // No cycle has more than 30 of the 2^30 states.
        long[] rotation = new long[30];
        rotation[0] = 1;
        AlgebraicAnalysis many = AlgebraicAnalyzer.analyze(
                new Lfsr(FiniteFields.of(2), rotation), FactoringBudget.DEFAULT, Cancellation.NONE);
        WalkPrediction prediction = predict("leap", PlannedRegister.of(many), 2);
        assertThat(prediction.feasible()).isFalse();
        assertThat(prediction.reason()).contains("leap lists every cycle", "more than 4194304");
    }

    @Test
    void aLeapTakesItsShareOfTheTimeAndTheOthersAllOfIt() {
        double one = predict("leap", PlannedRegister.of(PRIMITIVE), 1).seconds();
        assertThat(predict("leap", PlannedRegister.of(PRIMITIVE), 4).seconds()).isEqualTo(one / 4);
        assertThat(predict("blocks", PlannedRegister.of(PRIMITIVE), 4).seconds())
                .isEqualTo(predict("whole", PlannedRegister.of(PRIMITIVE), 1).seconds())
                .isPositive();
    }

    /** Every state of a cycle takes a step, every state of the tree over zero as many as the tree is high. */
    @Test
    void theTimeOfASingularRegisterCountsItsTree() {
        Lfsr singular = new Lfsr(FiniteFields.of(3), 0, 0, 1, 2, 0, 1);
        double steps = Math.powExact(3, 4) + 2 * Math.powExact(3, 2);
        assertThat(predict("whole", PlannedRegister.of(singular), 1).seconds())
                .isCloseTo(steps * TaskKernels.PLAIN.nanosecondsPerStep(singular) * 1e-9, within(1e-15));
        assertThat(predict("registers", PlannedRegister.of(singular), 2).seconds())
                .isEqualTo(predict("whole", PlannedRegister.of(singular), 1).seconds());
    }

    @Test
    void theCostModelIsToldHowARegisterIsCut() {
        assertThat(shape("whole")).isEqualTo(new WorkShape.Whole());
        assertThat(shape("registers")).isEqualTo(new WorkShape.Registers());
        assertThat(shape("blocks")).isEqualTo(new WorkShape.Blocks("blocks", false));
        assertThat(shape("blocks-eager")).isEqualTo(new WorkShape.Blocks("blocks-eager", true));
        assertThat(shape("queue")).isEqualTo(new WorkShape.Queue("queue", 512));
        assertThat(shape("leap")).isEqualTo(new WorkShape.Leap("leap", 1024, 1 << 16));
        double spacing = TaskKernels.PLAIN.markSpacing(PRIMITIVE.lfsr());
        assertThat(shape("segments"))
                .isEqualTo(new WorkShape.Segments(
                        "segments", spacing, SegmentsDecomposition.chunk((long) (4096 / spacing), 2)));
    }

    private static WorkShape shape(String id) {
        return Decompositions.byId(id).shape(4096, PRIMITIVE.lfsr(), TaskKernels.PLAIN, 2);
    }

    @Test
    void aTaskOfSegmentsHasASixtyFourthOfTheMarksOfAWorker() {
        assertThat(SegmentsDecomposition.chunk(64 * 2 * 5, 2)).isEqualTo(5);
        assertThat(SegmentsDecomposition.chunk(10, 2)).isOne();
        assertThat(SegmentsDecomposition.chunk(1L << 40, 2)).isEqualTo(1024);
    }

    @ParameterizedTest
    @CsvSource({"whole", "registers", "blocks", "blocks-eager", "segments", "leap", "queue"})
    void onlyTheQueueIsSplitFurtherAndNotBelowSixtyFourStarts(String id) {
        assertThat(divide(id, Cancellation.NONE).leastSize()).isEqualTo(id.equals("queue") ? 64 : Long.MAX_VALUE);
    }

    private static Division divide(String id, Cancellation cancellation) {
        RunControl control = new RunControl(2, new PhaseRecorder(2), 0, Progress.NONE, cancellation);
        return Decompositions.byId(id).divide(List.of(PlannedRegister.of(PRIMITIVE)), TaskKernels.PLAIN, 2, control);
    }

    @Test
    void aWholeRegisterIsNotBegunOnceCancelled() {
        TaskWorker worker = divide("registers", () -> true).worker(0);
        assertThatThrownBy(() -> worker.perform(new Task.WholeRegister(0))).isInstanceOf(CancellationException.class);
    }

    @Test
    void cyclesThatClosedBeforeACancellationAreKept() {
        Division segments = divide("segments", Cancellation.NONE);
        TaskWorker worker = segments.worker(0);
        for (Task task = segments.next(0); task != null; task = segments.next(0)) {
            segments.accept(worker.perform(task));
        }
        RegisterResult result = segments.results(true).getFirst();
        assertThat(result.state()).isEqualTo(RegisterResult.State.CANCELLED);
        assertThat(Objects.requireNonNull(result.census()).structure().longest())
                .isEqualTo(4095);
    }
}
