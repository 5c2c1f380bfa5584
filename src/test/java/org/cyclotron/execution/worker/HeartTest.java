package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeartTest {
    private final Heart heart = new Heart();

    @Test
    void aWorkerThatWaitsLooksAlive() {
        assertThat(heart.isDue()).isTrue();
        assertThat(heart.isDue()).isTrue();
    }

    @Test
    void aWalkLooksAliveOnlyWhileItPolls() {
        heart.walking(true);
        assertThat(heart.isDue()).as("the task has just begun").isTrue();
        assertThat(heart.isDue()).isFalse();
        heart.cancellation(1).isRequested();
        assertThat(heart.isDue()).isTrue();
        assertThat(heart.isDue()).isFalse();
        heart.walking(false);
        assertThat(heart.isDue()).isTrue();
    }

    @Test
    void anOrderToStopIsForAJobAndThoseBeforeIt() {
        assertThat(heart.cancellation(1).isRequested()).isFalse();
        heart.cancel(3);
        assertThat(heart.isCancelled(2)).isTrue();
        assertThat(heart.cancellation(3).isRequested()).isTrue();
        assertThat(heart.isCancelled(4)).isFalse();
        heart.cancel(2);
        assertThat(heart.isCancelled(3)).as("a late order for an earlier job").isTrue();
    }
}
