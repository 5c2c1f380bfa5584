package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PhaseScaleTest {
    @RepeatedTest(200)
    void theMeanOfBreakdownsSumsExactlyToTheMeanWallTime(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int workers = 1 + random.nextInt(7);
        List<PhaseBreakdown> breakdowns = new ArrayList<>();
        long walls = 0;
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            PhaseBreakdown breakdown = random(random, workers);
            walls += breakdown.wallNanos();
            breakdowns.add(breakdown);
        }
        PhaseBreakdown mean = PhaseScale.mean(breakdowns, workers);
        assertThat(mean.wallNanos()).isEqualTo(walls / count);
        assertThat(sum(mean.phases())).isEqualTo(mean.wallNanos());
        assertThat(sum(mean.workerPhases())).isEqualTo(workers * mean.wallNanos());
        for (Phase phase : Phase.values()) {
            double exact = breakdowns.stream()
                            .mapToLong(breakdown -> breakdown.phases().get(phase))
                            .sum()
                    / (double) count;
            assertThat((double) mean.phases().get(phase)).isBetween(exact - 2, exact + 2);
        }
    }

    @Test
    void theMeanOfOneIsItself() {
        PhaseBreakdown one = random(new Random(1), 3);
        assertThat(PhaseScale.mean(List.of(one), 3)).isEqualTo(one);
    }

    private static PhaseBreakdown random(Random random, int workers) {
        long wall = random.nextLong(1L << 40);
        return new PhaseBreakdown(wall, parts(random, wall), parts(random, workers * wall));
    }

    private static Map<Phase, Long> parts(Random random, long total) {
        Map<Phase, Long> parts = new EnumMap<>(Phase.class);
        long left = total;
        for (Phase phase : Phase.values()) {
            long part = phase == Phase.UNACCOUNTED ? left : random.nextLong(left + 1);
            parts.put(phase, part);
            left -= part;
        }
        return parts;
    }

    private static long sum(Map<Phase, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
