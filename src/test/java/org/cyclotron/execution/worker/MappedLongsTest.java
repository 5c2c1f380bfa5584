package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class MappedLongsTest {
    private final long[] array = new long[4];
    private final MappedLongs longs = new MappedLongs(MemorySegment.ofArray(array));

    @Test
    void eachLongIsReadAndWrittenInItsPlace() {
        longs.set(2, Long.MIN_VALUE + 7);
        assertThat(array).containsExactly(0, 0, Long.MIN_VALUE + 7, 0);
        assertThat(longs.get(2)).isEqualTo(Long.MIN_VALUE + 7);
        assertThat(longs.getOpaque(2)).isEqualTo(Long.MIN_VALUE + 7);
        assertThat(longs.get(1)).isZero();
        assertThat(longs.size()).isEqualTo(array.length);
    }

    @Test
    void additionsAndBitsGiveWhatWasBefore() {
        assertThat(longs.getAndAdd(1, 5)).isZero();
        assertThat(longs.getAndAdd(1, -7)).isEqualTo(5);
        assertThat(longs.getAndBitwiseOr(3, 0b0110)).isZero();
        assertThat(longs.getAndBitwiseOr(3, 0b0011)).isEqualTo(0b0110);
        assertThat(array).containsExactly(0, -2, 0, 0b0111);
    }

    @Test
    void clearingMakesAllOfThemZero() {
        MemorySegment memory = MemorySegment.ofArray(new long[] {1, 2, 3});
        new MappedLongs(memory).clear();
        assertThat(memory.toArray(ValueLayout.JAVA_LONG)).containsOnly(0);
    }
}
