package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cyclotron.enumeration.WalkedSteps;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

class RemainingDivisionTest {
    /** Three workers with two tasks each; notes what it is told. */
    private static final class Told implements Division {
        private final List<Deque<Task>> own = new ArrayList<>();
        private final List<Object> told = new ArrayList<>();

        Told() {
            for (int worker = 0; worker < 3; worker++) {
                own.add(new ArrayDeque<>(List.of(task(10 * worker), task(10 * worker + 1))));
            }
        }

        @Override
        public List<Lfsr> lfsrs() {
            return List.of();
        }

        @Override
        public Task next(int worker) {
            return own.get(worker).poll();
        }

        @Override
        public List<Task> roots() {
            throw new IllegalStateException("the tasks left are those of next");
        }

        @Override
        public long leastSize() {
            return 17;
        }

        @Override
        public TaskWorker worker(int index) {
            told.add(index);
            return task -> new TaskOutcome.Heights(List.of(), WalkedSteps.NONE);
        }

        @Override
        public void accept(TaskOutcome outcome) {
            told.add(outcome);
        }

        @Override
        public boolean nextRound() {
            return true;
        }

        @Override
        public List<RegisterResult> results(boolean cancelled) {
            told.add(cancelled);
            return List.of();
        }

        @Override
        public WorkCounters counters() {
            return WorkCounters.NONE;
        }
    }

    private static Task task(long from) {
        return new Task.StartRange(from, from + 1);
    }

    private final Told whole = new Told();
    private final RemainingDivision left = new RemainingDivision(whole, 3, List.of(task(77), task(78)));

    @Test
    void tasksGivenOutBeforeComeFirstThenOnesOwnThenThoseOfOthers() {
        List<Task> taken = new ArrayList<>();
        for (Task task = left.next(1); task != null; task = left.next(1)) {
            taken.add(task);
        }
        assertThat(taken).containsExactly(task(77), task(78), task(10), task(11), task(20), task(21), task(0), task(1));
        assertThat(left.next(0)).isNull();
    }

    @Test
    void rootsAreAllThatIsLeft() {
        left.next(2);
        assertThat(left.roots()).containsExactly(task(78), task(0), task(1), task(10), task(11), task(20), task(21));
        assertThat(left.next(0)).isNull();
    }

    @Test
    void everythingElseIsTheWholesAffair() {
        TaskOutcome outcome = new TaskOutcome.Heights(List.of(1L), WalkedSteps.NONE);
        assertThat(left.worker(2)).isNotNull();
        left.accept(outcome);
        assertThat(left.results(true)).isEmpty();
        assertThat(whole.told).containsExactly(2, outcome, true);
        assertThat(left.leastSize()).isEqualTo(17);
        assertThat(left.nextRound()).isTrue();
        assertThat(left.lfsrs()).isEmpty();
        assertThat(left.counters()).isEqualTo(WorkCounters.NONE);
    }
}
