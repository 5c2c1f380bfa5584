package org.cyclotron.gui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** On real threads: what a task of JavaFX tells, and when. */
class WorkTaskTest {
    private final BackgroundTask shown = new BackgroundTask("Walking");
    private final CompletableFuture<TaskOutcome<String>> received = new CompletableFuture<>();
    private final List<Worker.State> states = new ArrayList<>();
    private final List<Double> fractions = new ArrayList<>();

    @Test
    void theOutcomeIsReceivedOnTheWindowThreadAfterTheTaskHasEnded() throws Exception {
        WorkTask<String> task = task(steps -> "done");
        new Thread(task).start();
        assertThat(received.get(20, TimeUnit.SECONDS)).isEqualTo(new TaskOutcome.Finished<>("done"));
        assertThat(states).endsWith(Worker.State.RUNNING, Worker.State.SUCCEEDED);
        assertThat(onWindowThread(task::getValue)).isEqualTo(new TaskOutcome.Finished<>("done"));
    }

    @Test
    void aCancelledTaskSucceedsWithWhatWasKeptAndItsThreadIsNotInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        boolean[] interrupted = new boolean[1];
        WorkTask<String> task = task(steps -> {
            steps.keep("half");
            begun.countDown();
            while (!steps.isRequested()) {
                Thread.onSpinWait();
            }
            interrupted[0] = Thread.currentThread().isInterrupted();
            steps.check();
            return "whole";
        });
        new Thread(task).start();
        begun.await();
        assertThat(task.cancel(true)).isFalse();
        assertThat(received.get(20, TimeUnit.SECONDS)).isEqualTo(new TaskOutcome.Cancelled<>("half"));
        assertThat(interrupted[0]).isFalse();
        assertThat(states).endsWith(Worker.State.SUCCEEDED).doesNotContain(Worker.State.CANCELLED);
        assertThat(shown.state()).isEqualTo(BackgroundTask.State.CANCELLED);
    }

    @Test
    void anErrorFailsTheTaskAndIsReceivedAsItIs() throws Exception {
        OutOfMemoryError error = new OutOfMemoryError("no room");
        WorkTask<String> task = task(steps -> {
            throw error;
        });
        new Thread(task).start();
        assertThat(received.get(20, TimeUnit.SECONDS)).isEqualTo(new TaskOutcome.Failed<>(error));
        assertThat(states).endsWith(Worker.State.FAILED);
        assertThat(shown.noteProperty().get()).isEqualTo("memory ran out");
    }

    @Test
    void millionsOfReportsDoNotFloodTheWindowAndTheLastIsShown() throws Exception {
        shown.fractionProperty().subscribe(part -> fractions.add(part.doubleValue()));
        int reports = 2_000_000;
        CountDownLatch told = new CountDownLatch(1);
        WorkTask<String> task = task(steps -> {
            for (int i = 0; i <= reports; i++) {
                steps.report(i, 2L * reports);
            }
            WaitForAsyncUtils.waitForFxEvents();
            told.countDown();
            return "";
        });
        new Thread(task).start();
        received.get(60, TimeUnit.SECONDS);
        assertThat(fractions).contains(0.5).hasSizeLessThan(reports / 2);
        assertThat(fractions).last().isEqualTo(1.0);
    }

    private WorkTask<String> task(Work<String> work) {
        WorkTask<String> task = new WorkTask<>(
                shown,
                work,
                outcome -> {
                    assertThat(Platform.isFxApplicationThread()).isTrue();
                    received.complete(outcome);
                },
                Platform::runLater,
                System::nanoTime);
        task.stateProperty().subscribe(state -> states.add(state));
        return task;
    }

    private static <V> V onWindowThread(java.util.concurrent.Callable<V> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }
}
