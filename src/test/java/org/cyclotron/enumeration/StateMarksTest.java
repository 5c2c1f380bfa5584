package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateMarksTest {
    private static final long SEED = 20260304L;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 27, 64, 257, 4096, 59049, 65536, 117649})
    void marksAreNumberedWithoutGapsAndNoneIsMissedByTheQuickTest(long states) {
        StateMarks marks = StateMarks.of(states, 64);
        Set<Long> ids = new HashSet<>();
        long passed = 0;
        for (long state = 0; state < states; state++) {
            long id = marks.id(state);
            if (id >= 0) {
                assertThat(marks.mayBeMarked(state)).isTrue();
                assertThat(marks.state(id)).isEqualTo(state);
                ids.add(id);
            }
            passed += marks.mayBeMarked(state) ? 1 : 0;
        }
        assertThat(ids).hasSize((int) marks.count());
        assertThat(passed).isLessThanOrEqualTo(marks.count() + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 35, 1L << 34, 31381059609L, 165901493L, 34359738337L})
    void marksOfLargeSpacesPassTheQuickTest(long states) {
        Random random = new Random(SEED);
        StateMarks marks = StateMarks.of(states, 64);
        for (int trial = 0; trial < 10_000; trial++) {
            long id = trial < 100 ? marks.count() - 1 - trial : random.nextLong(marks.count());
            long state = marks.state(id);
            assertThat(state).isBetween(0L, states - 1);
            assertThat(marks.id(state)).as("seed %d", SEED).isEqualTo(id);
            assertThat(marks.mayBeMarked(state)).as("seed %d", SEED).isTrue();
        }
    }

    /** Some hundreds at least, for the sake of workers whose states are costly; but not every second state of a tiny register. */
    @ParameterizedTest
    @ValueSource(longs = {16, 100, 2048, 4096, 59049, 1 << 18, 1 << 20, 1L << 35})
    void marksAreNeitherFewNorCloseNorFarApart(long states) {
        long spacing = StateMarks.usualSpacing(states);
        assertThat(spacing).isBetween(8L, 1024L);
        long count = StateMarks.of(states, spacing).count();
        assertThat(count).isBetween(Math.max(1, states / 1024), Math.max(1, states / 8));
        if (states >= 2048) {
            assertThat(count).isGreaterThanOrEqualTo(256);
        }
        if (states <= 1 << 18) {
            assertThat(count).as("more would cost starts").isLessThanOrEqualTo(300);
        }
    }

    @Test
    void aMarkIsClaimedOnce() {
        MarkClaims claims = new MarkClaims(130);
        for (long id = 0; id < 130; id++) {
            assertThat(claims.isClaimed(id)).isFalse();
            assertThat(claims.claim(id)).isTrue();
            assertThat(claims.isClaimed(id)).isTrue();
            assertThat(claims.claim(id)).isFalse();
        }
    }

    @Test
    void aPacedStepTakesAtLeastItsTimeAndLeadsToTheSameState() {
        BinaryStep step = new BinaryStep(3, 3);
        PacedStep paced = new PacedStep(step, 200_000);
        long start = System.nanoTime();
        for (long state = 0; state < 16; state++) {
            assertThat(paced.next(state)).isEqualTo(step.next(state));
        }
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(16 * 200_000);
    }
}
