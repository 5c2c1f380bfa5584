package org.cyclotron.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.enumeration.SharedLongs;
import org.cyclotron.enumeration.WalkedSteps;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseRecorder;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;

/** What the parts of a run share, what is counted of it, and how its tasks are split. */
class RunControlTest {
    @Test
    void theStatesOfAllWalksAreAddedUpAndNeverExceedTheTotal() {
        List<String> heard = new ArrayList<>();
        RunControl control = control(100, (done, total) -> heard.add(done + "/" + total), Cancellation.NONE);
        Progress first = control.forWalk();
        Progress second = control.forWalk();
        first.report(10, 7);
        second.report(30, 7);
        first.report(25, 7);
        second.report(90, 7);
        control.reportDone();
        assertThat(heard).containsExactly("10/100", "40/100", "55/100", "100/100", "100/100");
    }

    @Test
    void workersStopWhenTheUserCancelsOrOneOfThemFailed() {
        Cancellation.Switch off = Cancellation.newSwitch();
        RunControl control = control(1, Progress.NONE, off);
        assertThat(control.cancellation().isRequested()).isFalse();
        control.abandon();
        assertThat(control.cancellation().isRequested()).isTrue();
        assertThat(control.isCancelled()).as("by the user").isFalse();
        off.request();
        assertThat(control.isCancelled()).isTrue();
        assertThat(control(1, Progress.NONE, off).cancellation().isRequested()).isTrue();
    }

    @Test
    void theProcessorTimeOfWorkersIsAddedUp() {
        RunControl control = control(1, Progress.NONE, Cancellation.NONE);
        control.addWorkerCpu(5);
        control.addWorkerCpu(8);
        assertThat(control.workerCpuNanos()).isEqualTo(13);
        assertThat(control.workers()).isEqualTo(3);
        assertThat(RunControl.threadCpuNanos()).isPositive();
    }

    @Test
    void workersOfThisProcessHaveMemoryInCommonAndOthersNone() {
        SharedLongs longs =
                control(1, Progress.NONE, Cancellation.NONE).memory().longs(9);
        assertThat(longs).isNotNull();
        assertThat(longs.size()).isEqualTo(9);
        assertThat(longs.get(8)).isZero();
        assertThat(CommonMemory.NONE.longs(9)).isNull();
    }

    private static RunControl control(long total, Progress progress, Cancellation cancellation) {
        return new RunControl(3, new PhaseRecorder(3), total, progress, cancellation);
    }

    @Test
    void countersAreAddedNameByNameAndMemoryIsThatOfTheLargest() {
        WorkCounters sum = new WorkCounters(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .plus(new WorkCounters(10, 20, 30, 40, 50, 60, 70, 80, 90, 7));
        assertThat(sum.byName())
                .containsExactly(
                        Map.entry("statesToWalk", 11L),
                        Map.entry("statesWalked", 22L),
                        Map.entry("steps", 33L),
                        Map.entry("duplicateCycles", 44L),
                        Map.entry("duplicateStates", 55L),
                        Map.entry("abandonedStates", 66L),
                        Map.entry("tasks", 77L),
                        Map.entry("segments", 88L),
                        Map.entry("marks", 99L),
                        Map.entry("bytes", 10L));
        assertThat(sum.redundancy()).isEqualTo(2);
        assertThat(WorkCounters.NONE.redundancy()).isZero();
        assertThat(sum.afterTask(new WalkedSteps(100, 200, 300, 400)))
                .isEqualTo(new WorkCounters(11, 122, 233, 44, 55, 366, 78, 88, 499, 10));
    }

    @Test
    void aRangeIsSplitInTheMiddleUntilOneStateIsLeft() {
        Task.Halves starts = new Task.StartRange(3, 8).halves().orElseThrow();
        assertThat(starts).isEqualTo(new Task.Halves(new Task.StartRange(3, 5), new Task.StartRange(5, 8)));
        Task.Halves tree = new Task.TreeRange(3, 5).halves().orElseThrow();
        assertThat(tree).isEqualTo(new Task.Halves(new Task.TreeRange(3, 4), new Task.TreeRange(4, 5)));
        assertThat(new Task.StartRange(3, 5).halves())
                .hasValue(new Task.Halves(new Task.StartRange(3, 4), new Task.StartRange(4, 5)));
        assertThat(new Task.StartRange(3, 4).halves()).isEmpty();
        assertThat(new Task.TreeRange(3, 4).halves()).isEmpty();
        assertThat(new Task.StartRange(3, 8).size()).isEqualTo(5);
        assertThat(new Task.TreeRange(3, 8).size()).isEqualTo(5);
    }

    @Test
    void aPlanHasTheWorkersAndTheKernelOfItsStrategy() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 1);
        Plan plan = Plan.of(StrategyName.parse("segments@threads:3/word"), lfsr);
        assertThat(plan.workers()).isEqualTo(3);
        assertThat(plan.kernel().id()).isEqualTo("word");
        assertThat(plan.registers()).containsExactly(PlannedRegister.of(lfsr));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(StrategyName.parse("segments@threads/none"), lfsr)
                        .kernel());
    }

    @Test
    void theWallTimeOfAResultIsThatOfItsTimelineAndOfItsPhases() {
        Plan plan = new Plan(StrategyName.parse("whole@caller"), List.of());
        RunTimeline timeline = new RunTimeline(90, 1, List.of(new Span(1, Phase.COMPUTE, 10, 70, 1)), 0);
        ExecutionResult result =
                new ExecutionResult(plan, false, List.of(), timeline, 0, 0, 0, WorkCounters.NONE, 0, null, List.of());
        assertThat(result.wallNanos()).isEqualTo(90);
        assertThat(result.breakdown().wallNanos()).isEqualTo(90);
        assertThat(result.breakdown().workerPhases()).containsEntry(Phase.COMPUTE, 60L);
    }

    @Test
    void tasksOfWhichThereIsOneAreNotSplitNorHeldInStock() {
        for (Task task : List.of(
                new Task.WholeRegister(0), new Task.ListedStarts(List.of()), new Task.PieceRange(0, List.of()))) {
            assertThat(task.size()).isOne();
            assertThat(task.halves()).isEmpty();
            assertThat(task.isOneOfMany()).isFalse();
        }
        assertThat(new TaskOutcome.RegisterDone(
                                0, RegisterResult.refused(new Lfsr(FiniteFields.of(2), 1), "no"), WorkCounters.NONE)
                        .work())
                .isEqualTo(WalkedSteps.NONE);
        assertThat(new Task.TreeRange(0, 9).isOneOfMany()).isFalse();
        for (Task task : List.of(
                new Task.StartRange(0, 9),
                new Task.MarkRange(0, 0, 9),
                new Task.WordRange(0, 1, 0, 9),
                new Task.RestRange(0, 0, 9))) {
            assertThat(task.isOneOfMany()).isTrue();
        }
    }
}
