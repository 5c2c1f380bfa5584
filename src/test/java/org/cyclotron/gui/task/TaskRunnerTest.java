package org.cyclotron.gui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.gui.task.BackgroundTask.State;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Worker and window threads are queues that the test empties, and the clock is a number. */
class TaskRunnerTest {
    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final AtomicLong nanos = new AtomicLong();
    private final TaskRunner runner = new TaskRunner(workers::add, window::add, nanos::get);
    private final List<TaskOutcome<String>> outcomes = new ArrayList<>();

    @Test
    void finishedWorkHandsOverItsResultOnTheWindowThread() {
        BackgroundTask task = runner.start("Counting", steps -> "done", this::receive);
        assertThat(task.state()).isEqualTo(State.WAITING);
        assertThat(runner.activeProperty().get()).isEqualTo(1);
        run(workers);
        assertThat(outcomes).isEmpty();
        run(window);
        assertThat(outcomes).containsExactly(new TaskOutcome.Finished<>("done"));
        assertThat(task.state()).isEqualTo(State.FINISHED);
        assertThat(runner.activeProperty().get()).isZero();
    }

    @Test
    void unlistedWorkHandsOverItsResultWithoutStandingInTheList() {
        runner.startUnlisted("Drawing", steps -> "done", this::receive);
        assertThat(runner.tasks()).isEmpty();
        assertThat(runner.activeProperty().get()).isZero();
        runAll();
        assertThat(outcomes).containsExactly(new TaskOutcome.Finished<>("done"));
    }

    @Test
    void workThatIsTimedIsAloneOfItsKindAndKnownFromTheRest() {
        runner.start("Analysing", steps -> "done", this::receive);
        runner.startTimed("Comparing", steps -> "done", this::receive);
        assertThat(runner.runningProperty().get()).isEqualTo(new RunningWork("Comparing", List.of("Analysing")));
        assertThatThrownBy(() -> runner.startTimed("Calibrating", steps -> "done", this::receive))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Comparing");
        runAll();
        assertThat(runner.runningProperty().get()).isEqualTo(RunningWork.NONE);
        runner.startTimed("Calibrating", steps -> "done", this::receive);
        assertThat(runner.runningProperty().get().timed()).isEqualTo("Calibrating");
    }

    @Test
    void cancelledWorkKeepsWhatItFinished() {
        BackgroundTask[] task = new BackgroundTask[1];
        task[0] = runner.start(
                "Walking",
                steps -> {
                    steps.keep("half");
                    task[0].cancel();
                    steps.check();
                    return "whole";
                },
                this::receive);
        runAll();
        assertThat(outcomes).containsExactly(new TaskOutcome.Cancelled<>("half"));
        assertThat(task[0].state()).isEqualTo(State.CANCELLED);
        assertThat(task[0].noteProperty().get()).isEqualTo("cancelled; what was finished is kept");
    }

    @Test
    void aResultReturnedAfterCancellationIsPartial() {
        BackgroundTask[] task = new BackgroundTask[1];
        task[0] = runner.start(
                "Walking",
                steps -> {
                    task[0].cancel();
                    return "part";
                },
                this::receive);
        runAll();
        assertThat(outcomes).containsExactly(new TaskOutcome.Cancelled<>("part"));
    }

    @Test
    void workCancelledBeforeItBeginsDoesNotBegin() {
        BackgroundTask task = runner.start(
                "Never",
                steps -> {
                    throw new AssertionError("must not run");
                },
                this::receive);
        task.cancel();
        runAll();
        assertThat(outcomes).containsExactly(new TaskOutcome.Cancelled<>(null));
    }

    @Test
    void aFailureIsHandedOverWithItsReason() {
        BackgroundTask task = runner.start(
                "Reading",
                steps -> {
                    throw new IOException("the file is gone");
                },
                this::receive);
        runAll();
        assertThat(task.state()).isEqualTo(State.FAILED);
        assertThat(task.noteProperty().get()).isEqualTo("the file is gone");
        assertThat(outcomes).singleElement().isInstanceOf(TaskOutcome.Failed.class);
    }

    @Test
    void workThatStopsItselfWithoutBeingAskedCountsAsCancelled() {
        runner.start(
                "Odd",
                steps -> {
                    throw new CancellationException();
                },
                this::receive);
        runAll();
        assertThat(outcomes).containsExactly(new TaskOutcome.Cancelled<>(null));
    }

    @Test
    void manyReportsMakeOneUpdateWithTheTimeLeft() {
        BackgroundTask task = runner.start(
                "Walking",
                steps -> {
                    nanos.set(30_000_000_000L);
                    for (int i = 0; i <= 250; i++) {
                        steps.report(i, 1000);
                    }
                    return "";
                },
                this::receive);
        workers.remove().run();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(task.fractionProperty().get()).isEqualTo(0.25);
        assertThat(task.noteProperty().get()).isEqualTo("1:30 left");
    }

    @Test
    void theTimeLeftIsUnknownAtFirst() {
        assertThat(BackgroundTask.remaining(-1, Duration.ofSeconds(9))).isEmpty();
        assertThat(BackgroundTask.remaining(0.01, Duration.ofSeconds(9))).isEmpty();
        assertThat(BackgroundTask.remaining(0.5, Duration.ofMillis(10))).isEmpty();
        assertThat(BackgroundTask.remaining(0.5, Duration.ofSeconds(9))).contains(Duration.ofSeconds(9));
    }

    @Test
    void theListForgetsTheOldestThatEndedButNeverOneThatRuns() {
        BackgroundTask running = runner.start("first", steps -> "", this::receive);
        Runnable held = workers.remove();
        for (int i = 0; i < 30; i++) {
            runner.start("task " + i, steps -> "", this::receive);
            runAll();
        }
        assertThat(runner.tasks()).hasSize(12).contains(running);
        held.run();
        run(window);
        assertThat(running.state()).isEqualTo(State.FINISHED);
    }

    private void receive(TaskOutcome<String> outcome) {
        outcomes.add(outcome);
    }

    private void runAll() {
        run(workers);
        run(window);
    }

    private static void run(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
