package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import org.cyclotron.execution.Task;
import org.junit.jupiter.api.Test;

class TaskSpliteratorTest {
    @Test
    void itSplitsIntoHalvesInOrderAsLongAsBothAreLargeEnough() {
        TaskSpliterator second = new TaskSpliterator(ListedDivision.range(0, 40), 10);
        assertThat(second.estimateSize()).isEqualTo(40);
        Spliterator<Task> first = second.trySplit();
        assertThat(first).isNotNull();
        assertThat(first.estimateSize()).isEqualTo(20);
        assertThat(second.estimateSize()).isEqualTo(20);
        assertThat(all(first)).containsExactly(ListedDivision.range(0, 20));
        assertThat(all(second)).containsExactly(ListedDivision.range(20, 40));
        assertThat(new TaskSpliterator(ListedDivision.range(0, 20), 10).trySplit())
                .as("exactly twice the least")
                .isNotNull();
        assertThat(new TaskSpliterator(ListedDivision.range(0, 19), 10).trySplit())
                .isNull();
    }

    @Test
    void whatCannotBeSplitIsOneElementHoweverLarge() {
        Task whole = new Task.WholeRegister(3);
        assertThat(new TaskSpliterator(whole, 0).trySplit()).isNull();
        assertThat(all(new TaskSpliterator(whole, 0))).containsExactly(whole);
    }

    @Test
    void whatWasTakenIsGone() {
        TaskSpliterator taken = new TaskSpliterator(ListedDivision.range(0, 40), 10);
        assertThat(taken.tryAdvance(task -> {})).isTrue();
        assertThat(taken.tryAdvance(task -> {})).isFalse();
        assertThat(taken.estimateSize()).isZero();
        assertThat(taken.trySplit()).isNull();
    }

    private static List<Task> all(Spliterator<Task> spliterator) {
        List<Task> all = new ArrayList<>();
        spliterator.forEachRemaining(all::add);
        return all;
    }
}
