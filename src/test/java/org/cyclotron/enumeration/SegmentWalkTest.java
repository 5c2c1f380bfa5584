package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments state by state, against steps on cells. */
class SegmentWalkTest {
    private static final long SEED = 20261126L;
    private static final int MOST_STATES = 800;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 7, 67, 257})
    void aSegmentEndsAtTheFirstClaimedMarkAndClaimsThoseBefore(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(MOST_STATES, q);
        for (int trial = 0; trial < 25; trial++) {
            Lfsr lfsr = PeriodicPart.periodic(FieldRegisters.random(field, 1 + random.nextInt(most), random));
            if (lfsr != null) {
                assertSegments(lfsr, random);
            }
        }
    }

    private static void assertSegments(Lfsr lfsr, Random random) {
        PlainCycles plain = new PlainCycles(lfsr);
        StateMarks marks = StateMarks.of(plain.states(), 2 + random.nextLong(40));
        MarkClaims claims = new MarkClaims(marks.count());
        MarkClaims plainClaims = new MarkClaims(marks.count());
        for (long mark = 0; mark < marks.count(); mark++) {
            if (random.nextInt(8) == 0) {
                assertThat(claims.claim(mark) && plainClaims.claim(mark)).isTrue();
            }
        }
        String origin = "%s, %d marks, seed %d".formatted(lfsr, marks.count(), SEED);
        SegmentWalk walk = new SegmentWalk(
                new PollingKernel(1 + random.nextInt(20)), lfsr, marks, claims, Progress.NONE, Cancellation.NONE);
        long middle = random.nextLong(marks.count() + 1);
        for (long[] range : new long[][] {{0, middle}, {middle, marks.count()}}) {
            SegmentList open = new SegmentList();
            CycleTally closed = CycleTally.listing();
            SegmentList plainOpen = new SegmentList();
            CycleTally plainClosed = CycleTally.listing();
            assertThat(walk.walk(range[0], range[1], open, closed))
                    .as(origin)
                    .isEqualTo(plainWalk(plain, marks, plainClaims, range, plainOpen, plainClosed));
            assertThat(open.toArray()).as(origin).isEqualTo(plainOpen.toArray());
            assertThat(closed.list().toArray())
                    .as(origin)
                    .isEqualTo(plainClosed.list().toArray());
        }
        for (long mark = 0; mark < marks.count(); mark++) {
            assertThat(claims.isClaimed(mark)).as(origin).isTrue();
        }
    }

    private static WalkedSteps plainWalk(
            PlainCycles plain, Marks marks, MarkClaims claims, long[] range, SegmentList open, CycleTally closed) {
        long steps = 0;
        long claimed = 0;
        for (long mark = range[0]; mark < range[1]; mark++) {
            if (claims.claim(mark)) {
                long length = 0;
                long state = marks.state(mark);
                boolean on = true;
                while (on) {
                    claimed += length == 0 || marks.id(state) >= 0 ? 1 : 0;
                    state = plain.next(state);
                    length++;
                    on = marks.id(state) < 0 || claims.claim(marks.id(state));
                }
                steps += length;
                if (marks.id(state) == mark) {
                    closed.add(length, state);
                } else {
                    open.add(mark, marks.id(state), length);
                }
            }
        }
        return new WalkedSteps(steps, steps, 0, claimed);
    }

    /** By theory the cycle of a primitive polynomial, longer than all between two polls. */
    @Test
    void aLongCycleOverTwoElementsIsWalkedBetweenFewMarks() {
        StateMarks marks = StateMarks.of(1 << 17, 1 << 16);
        MarkClaims claims = new MarkClaims(marks.count());
        SegmentList open = new SegmentList();
        CycleTally closed = CycleTally.listing();
        WalkedSteps work = new SegmentWalk(
                        TaskKernels.PLAIN,
                        BinaryRegisters.of(17, 0, 3),
                        marks,
                        claims,
                        Progress.NONE,
                        Cancellation.NONE)
                .walk(0, 2, open, closed);
        assertThat(work).isEqualTo(new WalkedSteps(1 << 17, 1 << 17, 0, 2));
        assertThat(open.size()).isZero();
        assertThat(closed.list().toArray()).containsExactly(1, 0, (1 << 17) - 1, marks.state(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void aStepThatNeverComesToAClaimedMarkIsAContradiction(long q) {
        Random random = new Random(SEED + q);
        Lfsr lfsr = FieldRegisters.random(FiniteFields.of(q), 6, random);
        StateMarks marks = StateMarks.of(lfsr.stateCount().longValueExact(), 32);
        while (comesToAMark(lfsr, marks)) {
            lfsr = FieldRegisters.random(FiniteFields.of(q), 6, random);
        }
        MarkClaims claims = new MarkClaims(marks.count());
        SegmentWalk walk = new SegmentWalk(new PollingKernel(4), lfsr, marks, claims, Progress.NONE, Cancellation.NONE);
        assertThatThrownBy(() -> walk.walk(1, 2, new SegmentList(), new CycleTally()))
                .as("%s, seed %d", lfsr, SEED)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the step never returns to mark 1");
    }

    /** Whether a walk from mark 1 does, if only after having been at each state. */
    private static boolean comesToAMark(Lfsr lfsr, Marks marks) {
        PlainCycles plain = new PlainCycles(lfsr);
        long state = marks.state(1);
        for (long steps = 0; steps < plain.states(); steps++) {
            state = plain.next(state);
            if (marks.id(state) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** For marks with the least hashes the quick test is at its limit in a space as large as this. */
    @Test
    void noMarkOfALargeSpaceIsPassed() {
        Lfsr lfsr = BinaryRegisters.of(35, 0, 2);
        StateMarks marks = StateMarks.of(1L << 35, 2);
        int tried = 0;
        for (long mark = 1; mark < 300; mark++) {
            long from = marks.id(RestWalkTest.before(lfsr, marks.state(mark)));
            if (from >= 0) {
                MarkClaims claims = new MarkClaims(new OneLong(), 0);
                claims.limitTo(from, from + 1);
                SegmentList open = new SegmentList();
                new SegmentWalk(TaskKernels.PLAIN, lfsr, marks, claims, Progress.NONE, Cancellation.NONE)
                        .walk(from, from + 1, open, new CycleTally());
                assertThat(open.toArray()).containsExactly(from, mark, 1);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }
}
