package org.cyclotron.execution.decomposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.PhaseRecorder;
import org.junit.jupiter.api.Test;

/** Leaps do not believe the algebra: an answer that contradicts what was walked fails with what contradicts it. */
class LeapDivisionTest {
    /** A cycle of 4095 states in three pieces, and zero. */
    private static final Lfsr LONG_CYCLE = new Lfsr(FiniteFields.of(2), 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0);
    /** Rotation of six cells: cycles of 1, 2, 3 and 6 states, each in one piece. */
    private static final Lfsr ROTATION = new Lfsr(FiniteFields.of(2), 1, 0, 0, 0, 0, 0);

    @Test
    void whatIsWalkedWithoutAnErrorIsComplete() {
        assertThat(result(LONG_CYCLE, 3, ends -> ends).state()).isEqualTo(RegisterResult.State.COMPLETE);
        assertThat(result(ROTATION, 3, ends -> ends).state()).isEqualTo(RegisterResult.State.COMPLETE);
    }

    @Test
    void aPieceThatDoesNotArriveWhereTheNextBeginsIsAContradiction() {
        RegisterResult result = result(
                LONG_CYCLE, 3, changed(3, end -> new TaskOutcome.PieceEnd(end.end() ^ 1, end.least(), end.returns())));
        assertThat(result.state()).isEqualTo(RegisterResult.State.FAILED);
        assertThat(result.reason()).contains("where the next begins");
        assertThat(result.assisted()).isTrue();
    }

    @Test
    void aShortCycleThatComesBackTwiceIsAContradiction() {
        RegisterResult result =
                result(ROTATION, 3, changed(1, end -> new TaskOutcome.PieceEnd(end.end(), end.least(), 2)));
        assertThat(result.state()).isEqualTo(RegisterResult.State.FAILED);
        assertThat(result.reason()).contains("closes before its");
    }

    @Test
    void twoCyclesWithTheSameLeastStateAreAContradiction() {
        RegisterResult result =
                result(ROTATION, 3, changed(1, end -> new TaskOutcome.PieceEnd(end.end(), 0, end.returns())));
        assertThat(result.state()).isEqualTo(RegisterResult.State.FAILED);
        assertThat(result.reason()).contains("two listed cycles are one: both hold the least state 0");
    }

    /** 2&middot;4095 steps along a cycle of 4095 states end where they began, and so does each half. */
    @Test
    void aLengthThatIsAMultipleOfThePeriodIsAContradiction() {
        PeriodicPart part = PeriodicPart.of(LONG_CYCLE);
        RunControl control = control(2);
        long half = 4095;
        LeapCycles doubled = new LeapCycles(List.of(new Task.Piece(1, half), new Task.Piece(1, half)), List.of(0));
        LeapDivision division = new LeapDivision(part, TaskKernels.PLAIN, 2, control, 0, doubled);
        RegisterResult result = perform(division, ends -> ends);
        assertThat(result.state()).isEqualTo(RegisterResult.State.FAILED);
        assertThat(result.reason()).isEqualTo("the cycle of state 1 closes before its 8190 states");
    }

    @Test
    void aPieceThatNobodyWalkedIsAContradictionUnlessTheRunWasCancelled() {
        UnaryOperator<List<TaskOutcome.PieceEnd>> onlyZero = ends -> ends.subList(0, 1);
        RegisterResult result = result(LONG_CYCLE, 3, onlyZero);
        assertThat(result.state()).isEqualTo(RegisterResult.State.FAILED);
        assertThat(result.reason()).contains("was not walked");
        Division division = division(LONG_CYCLE, 3);
        walk(division, onlyZero);
        RegisterResult cancelled = division.results(true).getFirst();
        assertThat(cancelled.state()).isEqualTo(RegisterResult.State.CANCELLED);
        assertThat(Objects.requireNonNull(cancelled.census()).structure()).hasToString("1×1");
    }

    private static UnaryOperator<List<TaskOutcome.PieceEnd>> changed(
            int index, UnaryOperator<TaskOutcome.PieceEnd> change) {
        return ends -> {
            List<TaskOutcome.PieceEnd> changed = new ArrayList<>(ends);
            changed.set(index, change.apply(changed.get(index)));
            return changed;
        };
    }

    private static RegisterResult result(Lfsr lfsr, int workers, UnaryOperator<List<TaskOutcome.PieceEnd>> change) {
        return perform(division(lfsr, workers), change);
    }

    private static Division division(Lfsr lfsr, int workers) {
        PlannedRegister register =
                PlannedRegister.of(AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE));
        return new LeapDecomposition().divide(List.of(register), TaskKernels.PLAIN, workers, control(workers));
    }

    private static RunControl control(int workers) {
        return new RunControl(workers, new PhaseRecorder(workers), 0, Progress.NONE, Cancellation.NONE);
    }

    private static RegisterResult perform(Division division, UnaryOperator<List<TaskOutcome.PieceEnd>> change) {
        walk(division, change);
        return division.results(false).getFirst();
    }

    /** Walks every piece, and hands in what became of their ends as one outcome. */
    private static void walk(Division division, UnaryOperator<List<TaskOutcome.PieceEnd>> change) {
        List<TaskOutcome.PieceEnd> ends = new ArrayList<>();
        TaskWorker worker = division.worker(0);
        TaskOutcome last = null;
        for (Task task = division.next(0); task != null; task = division.next(0)) {
            last = worker.perform(task);
            ends.addAll(((TaskOutcome.Ends) last).ends());
        }
        division.accept(new TaskOutcome.Ends(
                0, change.apply(ends), Objects.requireNonNull(last).work()));
    }
}
