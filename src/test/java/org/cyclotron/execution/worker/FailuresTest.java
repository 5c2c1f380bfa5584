package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Failures failures = new Failures(3);

    @Test
    void soManyInARowAreTooMany() {
        failures.workerFailed(0);
        failures.workerFailed(0);
        assertThat(failures.areTooMany(0)).isFalse();
        failures.workerFailed(0);
        assertThat(failures.areTooMany(0)).isTrue();
    }

    @Test
    void aTaskThatIsDoneBreaksTheRow() {
        failures.workerFailed(1);
        failures.workerFailed(1);
        failures.taskDone();
        failures.workerFailed(1);
        assertThat(failures.areTooMany(0)).isFalse();
    }

    @Test
    void aTaskThatWasTriedSoOftenIsTooMuchWhateverElseWentWell() {
        failures.taskDone();
        assertThat(failures.areTooMany(2)).isFalse();
        assertThat(failures.areTooMany(3)).isTrue();
    }

    @Test
    void everyTaskIsARetryAndSoIsAStart() {
        failures.workerFailed(2);
        failures.workerFailed(0);
        failures.forgive();
        assertThat(failures.retries()).isEqualTo(3);
        assertThat(failures.areTooMany(0)).isFalse();
    }
}
