package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cyclotron.gui.HeldTasks;
import org.cyclotron.gui.task.TaskOutcome;
import org.junit.jupiter.api.Test;

class OrderlyClosingTest {
    private final HeldTasks tasks = new HeldTasks();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Deque<Runnable> muchLater = new ArrayDeque<>();
    private final List<String> order = new ArrayList<>();
    private final OrderlyClosing closing = new OrderlyClosing(tasks.runner(), later::add, muchLater::add);

    @Test
    void whereNothingRunsItClosesAtOnce() {
        closing.then(() -> order.add("closed"));
        assertThat(order).containsExactly("closed");
    }

    @Test
    void whatRunsIsStoppedAndItsOutcomeComesBeforeTheEnd() {
        tasks.runner()
                .<String>start(
                        "Comparing",
                        work -> work.isRequested() ? "so far" : "all",
                        outcome -> order.add(outcome instanceof TaskOutcome.Cancelled<String> ? "kept" : "finished"));
        closing.then(() -> order.add("closed"));
        assertThat(order).isEmpty();
        tasks.work();
        later.forEach(Runnable::run);
        muchLater.forEach(Runnable::run);
        assertThat(order).containsExactly("kept", "closed");
    }

    @Test
    void whatDoesNotStopIsNotWaitedForWithoutEnd() {
        tasks.runner().<String>start("Comparing", work -> "", outcome -> order.add("too late"));
        closing.then(() -> order.add("closed"));
        muchLater.forEach(Runnable::run);
        assertThat(order).containsExactly("closed");
        tasks.work();
        later.forEach(Runnable::run);
        assertThat(order).containsExactly("closed", "too late");
    }
}
