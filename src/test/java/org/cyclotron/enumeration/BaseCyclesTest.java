package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class BaseCyclesTest {
    private static final long SEED = 20261126L;

    private static CycleList list(long... lengthsAndStates) {
        CycleList list = new CycleList();
        for (int i = 0; i < lengthsAndStates.length; i += 2) {
            list.add(lengthsAndStates[i], lengthsAndStates[i + 1]);
        }
        return list;
    }

    private static BaseCycles sorted(CycleList list, long states) {
        return BaseCycles.of(list, BigInteger.valueOf(states), Cancellation.NONE);
    }

    @Test
    void cyclesOfOneLengthStandTogetherInTheOrderInWhichTheyWereFound() {
        BaseCycles cycles = sorted(list(7, 70, 3, 30, 7, 71, 1, 10, 3, 31), 21);
        assertThat(cycles.lengths()).containsExactly(1, 3, 3, 7, 7);
        assertThat(cycles.states()).containsExactly(10, 30, 31, 70, 71);
        assertThat(cycles.size()).isEqualTo(5);
        assertThat(sorted(list(), 0).size()).isZero();
    }

    @Test
    void everyCycleKeepsItsState() {
        Random random = new Random(SEED);
        CycleList list = new CycleList();
        long states = 0;
        for (int i = 0; i < 1000; i++) {
            int length = 1 + random.nextInt(9);
            list.add(length, 10L * i + length);
            states += length;
        }
        BaseCycles cycles = sorted(list, states);
        assertThat(cycles.lengths()).as("seed %d", SEED).isSorted();
        Set<Long> met = new HashSet<>();
        for (int i = 0; i < cycles.size(); i++) {
            assertThat(cycles.states()[i] % 10).as("seed %d", SEED).isEqualTo(cycles.lengths()[i]);
            met.add(cycles.states()[i]);
        }
        assertThat(met).hasSize(1000);
    }

    @Test
    void cyclesThatHoldMoreOrFewerStatesThanThereAreAreAContradiction() {
        for (long states : new long[] {20, 22}) {
            assertThatThrownBy(() -> sorted(list(7, 70, 7, 71, 7, 72), states))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("21 states of " + states);
        }
    }

    @Test
    void rowsMakeTheSame() {
        BaseCycles cycles = sorted(list(7, 70, 3, 30), 10);
        BaseCycles again = BaseCycles.ofRows(cycles.toRows());
        assertThat(again.lengths()).containsExactly(3, 7);
        assertThat(again.states()).containsExactly(30, 70);
        assertThat(again.checksum()).isEqualTo(cycles.checksum());
    }

    /** Of any byte of any number, and of their order. */
    @Test
    void theChecksumTellsListsApart() {
        Set<Long> met = new HashSet<>();
        for (int shift = 0; shift < Long.SIZE; shift += 4) {
            long bit = 1L << shift;
            assertThat(met.add(new BaseCycles(new long[] {1, 2}, new long[] {3, 4 ^ bit}).checksum()))
                    .isTrue();
            assertThat(met.add(new BaseCycles(new long[] {1 ^ bit, 2}, new long[] {3, 4}).checksum()))
                    .isTrue();
        }
        assertThat(met.add(new BaseCycles(new long[] {1, 2}, new long[] {4, 3}).checksum()))
                .isTrue();
        assertThat(new BaseCycles(new long[0], new long[0]).checksum()).isZero();
    }

    @Test
    void aLongListIsSortedAskingWhetherToStop() {
        CycleList list = new CycleList();
        for (int i = 0; i < 200_000; i++) {
            list.add(1, i);
        }
        AtomicLong polls = new AtomicLong();
        BaseCycles cycles = BaseCycles.of(list, BigInteger.valueOf(200_000), () -> polls.incrementAndGet() < 0);
        assertThat(cycles.size()).isEqualTo(200_000);
        assertThat(polls.get()).isBetween(6L, 1000L);
        assertThatThrownBy(() -> BaseCycles.of(list, BigInteger.valueOf(200_000), () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
