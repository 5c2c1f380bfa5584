package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTaskKernelTest {
    private static final TaskKernel WORD = TaskKernels.WORD;
    private static final TaskKernel PLAIN = TaskKernels.PLAIN;

    private static Lfsr register(long q, int taps) {
        long[] row = new long[12];
        for (int i = 0; i < taps; i++) {
            row[i] = 1;
        }
        return new Lfsr(FiniteFields.of(q), row);
    }

    @Test
    void segmentsAreAllItWalks() {
        assertThat(WORD.walksSegments()).isTrue();
        assertThat(WORD.walksCycles()).isFalse();
        assertThat(WORD.walksPieces()).isFalse();
        assertThat(WORD.isSynthetic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 9, 16, 256})
    void manyStatesAtATimeCostLessThanStepsAndTheMoreTheMoreTapsThereAre(long q) {
        double few = WORD.nanosecondsInSegment(register(q, 2));
        assertThat(few).isPositive().isLessThan(PLAIN.nanosecondsInSegment(register(q, 2)));
        assertThat(WORD.nanosecondsInSegment(register(q, 4))).isGreaterThan(few);
        assertThat(WORD.nanosecondsInSegment(register(q, 12))).isGreaterThan(1.2 * few);
        assertThat(WORD.nanosecondsToStart(register(q, 2))).isPositive();
        assertThat(WORD.nanosecondsAtMark(register(q, 2))).isPositive();
    }

    /** The states of a stream begin with all of its rows, and more states are walked from marks further apart. */
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 256})
    void itHandlesMoreStatesThanAreWalkedOneByOne(long q) {
        Lfsr lfsr = register(q, 2);
        assertThat(WORD.mostStates(lfsr)).isEqualTo(1L << 48).isGreaterThan(PLAIN.mostStates(lfsr));
        assertThat(WORD.pollInterval()).isGreaterThan(PLAIN.pollInterval());
    }

    /** With few states between two marks most of the time would go into starts. */
    @Test
    void aStartOverTwoElementsCostsMoreThanManyStates() {
        Lfsr lfsr = register(2, 2);
        assertThat(WORD.nanosecondsToStart(lfsr)).isGreaterThan(1000 * WORD.nanosecondsInSegment(lfsr));
    }

    @Test
    void overLargerFieldsItWalksAsThePlainOne() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(257), 3, 0, 1);
        assertThat(WORD.nanosecondsInSegment(lfsr)).isEqualTo(PLAIN.nanosecondsInSegment(lfsr));
        assertThat(WORD.nanosecondsToStart(lfsr)).isEqualTo(PLAIN.nanosecondsToStart(lfsr));
        assertThat(WORD.nanosecondsAtMark(lfsr)).isEqualTo(PLAIN.nanosecondsAtMark(lfsr));
        assertThat(WORD.markSpacing(lfsr)).isEqualTo(PLAIN.markSpacing(lfsr));
        assertThat(WORD.mostStates(lfsr)).isEqualTo(PLAIN.mostStates(lfsr));
        assertThat(WORD.marks(lfsr, 50)).isInstanceOf(StateMarks.class);
        assertThat(walker(lfsr)).isInstanceOf(SegmentWalk.class);
    }

    @Test
    void theWalkerSuitsTheField() {
        assertThat(walker(register(2, 2))).isInstanceOf(WordSegmentWalk.class);
        assertThat(walker(register(3, 2))).isInstanceOf(LaneSegmentWalk.class);
        assertThat(walker(new Lfsr(FiniteFields.of(256), 3, 1))).isInstanceOf(LaneSegmentWalk.class);
    }

    private static SegmentWalker walker(Lfsr lfsr) {
        Marks marks = WORD.marks(lfsr, WORD.markSpacing(lfsr));
        return WORD.segments(lfsr, marks, new MarkClaims(marks.count()), Progress.NONE, Cancellation.NONE);
    }
}
