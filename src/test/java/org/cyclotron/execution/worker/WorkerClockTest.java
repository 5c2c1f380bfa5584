package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkerClockTest {
    private static final long SEED = 20260313L;

    @Test
    void theTrialWithTheLeastRoundTripCounts() {
        WorkerClock clock = WorkerClock.UNKNOWN
                .better(WorkerClock.trial(100, 5_300, 700))
                .better(WorkerClock.trial(1_000, 6_010, 1_020))
                .better(WorkerClock.trial(2_000, 7_900, 2_900));
        assertThat(clock.uncertaintyNanos()).isEqualTo(10);
        assertThat(clock.here(6_010)).isEqualTo(1_010);
    }

    @Test
    void aTimeIsNeverOffByMoreThanTheUncertainty() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 1_000; trial++) {
            long offset = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
            long asked = random.nextLong(1_000_000_000);
            long there = asked + random.nextLong(100_000);
            long heard = there + random.nextLong(100_000);
            WorkerClock clock = WorkerClock.trial(asked, there + offset, heard);
            assertThat(Math.abs(clock.here(there + offset) - there))
                    .as("seed %d", SEED)
                    .isLessThanOrEqualTo(clock.uncertaintyNanos());
        }
    }
}
