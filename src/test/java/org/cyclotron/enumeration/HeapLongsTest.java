package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class HeapLongsTest {
    @Test
    void whatIsSetIsReadEitherWayAndStandsAloneAtItsIndex() {
        HeapLongs longs = new HeapLongs(3);
        assertThat(longs.size()).isEqualTo(3);
        assertThat(longs.toArray()).containsExactly(0, 0, 0);
        longs.set(1, -5);
        assertThat(longs.get(1)).isEqualTo(-5);
        assertThat(longs.getOpaque(1)).isEqualTo(-5);
        assertThat(longs.toArray()).containsExactly(0, -5, 0);
    }

    @Test
    void additionsAndBitsTellTheValueBefore() {
        HeapLongs longs = new HeapLongs(2);
        longs.set(0, 10);
        assertThat(longs.getAndAdd(0, 5)).isEqualTo(10);
        assertThat(longs.getAndAdd(0, -7)).isEqualTo(15);
        assertThat(longs.get(0)).isEqualTo(8);
        assertThat(longs.getAndBitwiseOr(0, 0b101)).isEqualTo(8);
        assertThat(longs.getAndBitwiseOr(0, 1)).isEqualTo(0b1101);
        assertThat(longs.toArray()).containsExactly(0b1101, 0);
    }

    @Test
    void theCopyOfAllIsACopyAndAllAreSetAtOnce() {
        HeapLongs longs = new HeapLongs(2);
        longs.set(new long[] {3, 4});
        long[] copy = longs.toArray();
        copy[0] = 9;
        assertThat(longs.get(0)).isEqualTo(3);
        assertThat(longs.get(1)).isEqualTo(4);
    }

    /** More than fits an array, and an index outside: memory safety, not a quiet wrap. */
    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new HeapLongs(1L << 31)).isInstanceOf(ArithmeticException.class);
        HeapLongs longs = new HeapLongs(2);
        assertThatThrownBy(() -> longs.set(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void noAdditionAndNoBitIsLostBetweenThreads() {
        HeapLongs longs = new HeapLongs(2);
        AtomicLong firsts = new AtomicLong();
        new Crew(3, Cancellation.NONE).run(worker -> {
            for (int i = 0; i < 20_000; i++) {
                longs.getAndAdd(0, 1 + worker);
                long bit = 1L << (i % 64);
                firsts.addAndGet((longs.getAndBitwiseOr(1, bit) & bit) == 0 ? 1 : 0);
            }
        });
        assertThat(longs.get(0)).isEqualTo(20_000L * (1 + 2 + 3));
        assertThat(longs.get(1)).isEqualTo(-1);
        assertThat(firsts.get()).as("each bit was set first once").isEqualTo(64);
    }
}
