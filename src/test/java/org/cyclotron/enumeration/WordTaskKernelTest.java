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
        assertThat(WORD.id()).isEqualTo("word");
        assertThat(WORD.label()).containsIgnoringCase("word");
        assertThat(WORD.explanation()).contains("pieces of cycles between marks");
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

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 256})
    void itHandlesMoreStatesThanAreWalkedOneByOne(long q) {
        Lfsr lfsr = register(q, 2);
        assertThat(WORD.mostStates(lfsr)).isEqualTo(1L << 48).isGreaterThan(PLAIN.mostStates(lfsr));
        assertThat(WORD.pollInterval()).isGreaterThan(PLAIN.pollInterval());
    }

    /** Symbols of characteristic 11 are looked up, and those of 2 and 3 are added many at a time. */
    @Test
    void lookingUpCostsMoreThanAddingManySymbolsAtATime() {
        assertThat(10 * WORD.nanosecondsInSegment(register(11, 3)))
                .isGreaterThan(2 * 8 * WORD.nanosecondsInSegment(register(9, 3)));
    }

    /** One of the multiples of a state is walked for all: 10 of them, or 250, or 2, or 26. */
    @Test
    void theMoreMultiplesAStateHasTheLessEachCosts() {
        assertThat(WORD.nanosecondsInSegment(register(11, 3)) / WORD.nanosecondsInSegment(register(251, 3)))
                .isBetween(24.0, 26.0);
        assertThat(WORD.nanosecondsInSegment(register(3, 3)))
                .isGreaterThan(5 * WORD.nanosecondsInSegment(register(27, 3)));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 9, 11, 257})
    void theUsualMarksAreSomeAndNotClose(long q) {
        Lfsr lfsr = register(q, 2);
        if (lfsr.stateCount().bitLength() < 36) {
            double spacing = WORD.markSpacing(lfsr);
            assertThat(spacing).isGreaterThanOrEqualTo(2);
            assertThat((double) WORD.marks(lfsr, spacing).count())
                    .isBetween(2.0, lfsr.stateCount().doubleValue() / 2);
        }
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
