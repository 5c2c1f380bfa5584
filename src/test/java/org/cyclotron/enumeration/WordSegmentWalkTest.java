package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

/** Segments found many states at a time, against steps one at a time. */
class WordSegmentWalkTest {
    private static final long SEED = 20261127L;

    @Test
    void marksAreNumberedWithoutGapsAndFoundAgain() {
        for (int degree = 1; degree <= 12; degree++) {
            for (int zeros = 0; zeros < degree; zeros++) {
                RunMarks marks = new RunMarks(degree, zeros);
                long found = 0;
                for (long state = 0; state < 1L << degree; state++) {
                    boolean expected = state == 0 || Long.numberOfTrailingZeros(state - 1) > zeros && (state & 1) == 1;
                    assertThat(marks.mayBeMarked(state)).isEqualTo(expected);
                    if (expected) {
                        assertThat(marks.state(marks.id(state))).isEqualTo(state);
                        found++;
                    } else {
                        assertThat(marks.id(state)).isEqualTo(-1);
                    }
                }
                assertThat(found).isEqualTo(marks.count());
            }
        }
    }

    @Test
    void aSegmentEndsAtTheFirstClaimedMarkAndClaimsThoseBefore() {
        Random random = new Random(SEED);
        for (int degree = 1; degree <= 22; degree++) {
            for (int zeros = Math.max(0, degree - 9); zeros < degree; zeros++) {
                for (int trial = 0; trial < 3; trial++) {
                    assertSegment(BinaryRegisters.random(degree, random), zeros, random);
                }
            }
        }
    }

    /** By theory the cycle of a primitive polynomial, longer than all between two polls, with one mark on it. */
    @Test
    void aLongCycleIsWalkedAndReportedOnTheWay() {
        int states = 1 << 24;
        List<Long> reports = new ArrayList<>();
        Progress listening = (done, total) -> {
            assertThat(total).isEqualTo(states);
            reports.add(done);
        };
        Lfsr lfsr = BinaryRegisters.of(24, 0, 1, 2, 7);
        CycleTally closed = CycleTally.listing();
        WalkedSteps work =
                walk(lfsr, new HeapLongs(1), listening, Cancellation.NONE).walk(0, 2, new SegmentList(), closed);
        assertThat(closed.list().toArray()).containsExactly(1, 0, states - 1, 1);
        assertThat(work).isEqualTo(new WalkedSteps(states, states, 0, 2));
        assertThat(reports).isSorted().hasSizeBetween(3, 5).allMatch(done -> done > 0 && done <= states);
        WordSegmentWalk stopped = walk(lfsr, new HeapLongs(1), Progress.NONE, () -> true);
        assertThatThrownBy(() -> stopped.walk(1, 2, new SegmentList(), new CycleTally()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aStreamThatComesToNoClaimedMarkIsAContradiction() {
        WordSegmentWalk walk = walk(BinaryRegisters.of(17, 0, 3), new OneLong(true), Progress.NONE, Cancellation.NONE);
        assertThatThrownBy(() -> walk.walk(1, 2, new SegmentList(), new CycleTally()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the stream from state 1 comes to no claimed mark");
    }

    /** The only marks are the states 0 and 1. */
    private static WordSegmentWalk walk(Lfsr lfsr, SharedLongs longs, Progress progress, Cancellation cancellation) {
        RunMarks marks = new RunMarks(lfsr.degree(), lfsr.degree() - 1);
        return new WordSegmentWalk(lfsr, marks, new MarkClaims(longs, 0), progress, cancellation);
    }

    private static void assertSegment(Lfsr whole, int mostZeros, Random random) {
        Lfsr lfsr = PeriodicPart.periodic(whole);
        if (lfsr == null) {
            return;
        }
        RunMarks marks = new RunMarks(lfsr.degree(), Math.min(mostZeros, lfsr.degree() - 1));
        MarkClaims claims = new MarkClaims(marks.count());
        MarkClaims expected = new MarkClaims(marks.count());
        int before = random.nextInt(4);
        long claimedBefore = 0;
        long start = random.nextLong(marks.count());
        for (int i = 0; i < before; i++) {
            long mark = random.nextLong(marks.count());
            if (mark != start) {
                claimedBefore += claims.claim(mark) ? 1 : 0;
                expected.claim(mark);
            }
        }
        SegmentList open = new SegmentList();
        CycleTally closed = CycleTally.listing();
        WalkedSteps work = new WordSegmentWalk(lfsr, marks, claims, Progress.NONE, Cancellation.NONE)
                .walk(start, start + 1, open, closed);
        long length = stepToClaimed(lfsr, marks, start, expected);
        String origin = "%s, runs of %d, mark %d, seed %d".formatted(lfsr, marks.zeros(), start, SEED);
        assertThat(work.states()).as(origin).isEqualTo(length);
        if (reached == start) {
            assertThat(closed.list().length(0)).as(origin).isEqualTo(length);
            assertThat(closed.list().leastState(0)).as(origin).isEqualTo(marks.state(start));
        } else {
            assertThat(open.toArray()).as(origin).containsExactly(start, reached, length);
        }
        long claimed = 0;
        for (long mark = 0; mark < marks.count(); mark++) {
            assertThat(claims.isClaimed(mark)).as(origin).isEqualTo(expected.isClaimed(mark));
            claimed += claims.isClaimed(mark) ? 1 : 0;
        }
        assertThat(work.marks()).as(origin).isEqualTo(claimed - claimedBefore);
    }

    private static long reached;

    private static long stepToClaimed(Lfsr lfsr, RunMarks marks, long start, MarkClaims claims) {
        StateStep step = StateStep.of(lfsr);
        claims.claim(start);
        long state = marks.state(start);
        long length = 0;
        do {
            state = step.next(state);
            length++;
            reached = marks.id(state);
        } while (reached < 0 || claims.claim(reached));
        return length;
    }
}
