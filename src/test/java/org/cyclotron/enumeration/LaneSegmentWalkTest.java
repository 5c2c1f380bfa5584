package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments found in lanes, against steps one at a time. */
class LaneSegmentWalkTest {
    private static final long SEED = 20261127L;
    private static final int MOST_STATES = 40_000;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 8, 9, 11, 16, 27, 49})
    void everySegmentLeadsFromItsMarkToAMultipleOfTheNextClaimed(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(MOST_STATES, q);
        for (int trial = 0; trial < 12; trial++) {
            Lfsr lfsr = PeriodicPart.periodic(FieldRegisters.random(field, 1 + random.nextInt(most), random));
            if (lfsr != null) {
                assertSegments(lfsr, random.nextInt(lfsr.degree()), random.nextBoolean());
            }
        }
    }

    @Test
    void aWalkerThatSharesItsClaimsGoesOnWithAllMarks() {
        Lfsr lfsr = Lfsr.ofCharacteristic(FieldRegisters.irreducible(FiniteFields.of(5), 6, new Random(SEED)));
        ProjectiveMarks marks = new ProjectiveMarks(lfsr, 2);
        MarkClaims claims = new MarkClaims(marks.count());
        new LaneSegmentWalk(lfsr, marks, claims, Progress.NONE, Cancellation.NONE)
                .walk(marks.count() / 2, marks.count() / 2 + 1, new SegmentList(), new CycleTally());
        for (long mark = 0; mark < marks.count(); mark++) {
            assertThat(claims.isClaimed(mark)).as("mark %d", mark).isTrue();
        }
    }

    /** There are as many tasks as there are thousands of marks, so that each may not look through all. */
    @Test
    void tasksThatComeWhenAllMarksAreClaimedDoNotLookThroughThem() {
        Lfsr lfsr = Lfsr.ofCharacteristic(FieldRegisters.irreducible(FiniteFields.of(5), 6, new Random(SEED)));
        ProjectiveMarks marks = new ProjectiveMarks(lfsr, 1);
        CountingLongs longs = new CountingLongs(new HeapLongs(MarkClaims.words(marks.count())));
        MarkClaims claims = new MarkClaims(longs, 0);
        LaneSegmentWalk walk = new LaneSegmentWalk(lfsr, marks, claims, Progress.NONE, Cancellation.NONE);
        WalkedSteps all = walk.walk(0, 10, new SegmentList(), new CycleTally());
        assertThat(all.marks()).isEqualTo(marks.count());
        longs.looks = 0;
        WalkedSteps rest = walk.walk(10, marks.count(), new SegmentList(), new CycleTally());
        assertThat(rest).isEqualTo(WalkedSteps.NONE);
        assertThat(longs.looks).isLessThan(10);
    }

    /** Counts how often it is read. */
    private static final class CountingLongs implements SharedLongs {
        private final SharedLongs longs;
        private int looks;

        CountingLongs(SharedLongs longs) {
            this.longs = longs;
        }

        @Override
        public long size() {
            return longs.size();
        }

        @Override
        public long getOpaque(long index) {
            looks++;
            return longs.getOpaque(index);
        }

        @Override
        public long get(long index) {
            looks++;
            return longs.get(index);
        }

        @Override
        public void set(long index, long value) {
            longs.set(index, value);
        }

        @Override
        public long getAndAdd(long index, long more) {
            return longs.getAndAdd(index, more);
        }

        @Override
        public long getAndBitwiseOr(long index, long bits) {
            looks++;
            return longs.getAndBitwiseOr(index, bits);
        }
    }

    /** As for a checkpoint: claiming stops in the middle of a walk, and the walk is taken up again. */
    @Test
    void segmentsStillJoinWhenClaimingWasSuspended() {
        Lfsr lfsr = Lfsr.ofCharacteristic(FieldRegisters.irreducible(FiniteFields.of(3), 13, new Random(SEED)));
        ProjectiveMarks marks = new ProjectiveMarks(lfsr, 4);
        MarkClaims claims = new MarkClaims(marks.count());
        SegmentList open = new SegmentList();
        CycleTally closed = new CycleTally();
        int[] suspensions = new int[1];
        Progress suspending = (done, total) -> {
            if (suspensions[0] < 3 && !claims.isSuspended()) {
                claims.suspend();
                suspensions[0]++;
            }
        };
        LaneSegmentWalk walk = new LaneSegmentWalk(lfsr, marks, claims, suspending, Cancellation.NONE);
        walk.walk(0, marks.count(), open, closed);
        while (claims.isSuspended()) {
            claims.resume();
            walk.walk(0, marks.count(), open, closed);
        }
        SegmentJoin join = new SegmentJoin(marks);
        join.add(open);
        join.closeInto(closed);
        assertThat(suspensions[0]).isEqualTo(3);
        assertThat(join.open()).isZero();
        assertThat(closed.states()).isEqualTo(lfsr.stateCount().longValueExact());
    }

    private static void assertSegments(Lfsr lfsr, int zeros, boolean apart) {
        ProjectiveMarks marks = new ProjectiveMarks(lfsr, zeros);
        SegmentList open = new SegmentList();
        CycleTally closed = CycleTally.listing();
        String origin = "%s, runs of %d, seed %d".formatted(lfsr, zeros, SEED);
        long walked = apart ? walkInRanges(lfsr, marks, open, closed) : walkTogether(lfsr, marks, open, closed);
        long accounted = 0;
        for (int i = 0; i < open.size(); i++) {
            long end = marks.state(open.from(i));
            StateStep step = StateStep.of(lfsr);
            for (long steps = 0; steps < open.length(i); steps++) {
                end = step.next(end);
            }
            assertThat(marks.id(end)).as(origin).isEqualTo(marks.markAt(open.to(i)));
            assertThat(end % lfsr.field().order()).as(origin).isEqualTo(marks.factorAt(1, open.to(i)));
            accounted += open.length(i) * (lfsr.field().order() - 1);
        }
        for (int i = 0; i < closed.list().size(); i++) {
            assertThat(period(lfsr, closed.list().leastState(i)))
                    .as(origin)
                    .isEqualTo(closed.list().length(i));
        }
        assertThat(accounted + closed.states()).as(origin).isEqualTo(walked);
        SegmentJoin join = new SegmentJoin(marks);
        join.add(open);
        join.closeInto(closed);
        assertThat(join.open()).as(origin).isZero();
        assertThat(closed.states()).as(origin).isEqualTo(statesOnCyclesWithAMark(lfsr, marks));
    }

    private static long walkTogether(Lfsr lfsr, ProjectiveMarks marks, SegmentList open, CycleTally closed) {
        MarkClaims claims = new MarkClaims(marks.count());
        LaneSegmentWalk walk = new LaneSegmentWalk(lfsr, marks, claims, Progress.NONE, Cancellation.NONE);
        long walked = 0;
        for (long mark = 0; mark < marks.count(); mark++) {
            walked += walk.walk(mark, mark + 1, open, closed).states();
            assertThat(claims.isClaimed(mark)).isTrue();
        }
        return walked;
    }

    private static long walkInRanges(Lfsr lfsr, ProjectiveMarks marks, SegmentList open, CycleTally closed) {
        long walked = 0;
        long middle = marks.count() / 3;
        for (long[] range : new long[][] {{0, middle}, {middle, marks.count()}}) {
            MarkClaims claims = new MarkClaims(marks.count());
            claims.limitTo(range[0], range[1]);
            walked += new LaneSegmentWalk(lfsr, marks, claims, Progress.NONE, Cancellation.NONE)
                    .walk(range[0], range[1], open, closed)
                    .states();
        }
        return walked;
    }

    private static long period(Lfsr lfsr, long start) {
        StateStep step = StateStep.of(lfsr);
        long length = 1;
        for (long state = step.next(start); state != start; state = step.next(state)) {
            length++;
        }
        return length;
    }

    private static long statesOnCyclesWithAMark(Lfsr lfsr, ProjectiveMarks marks) {
        StateStep step = StateStep.of(lfsr);
        int states = lfsr.stateCount().intValueExact();
        boolean[] seen = new boolean[states];
        long sum = 0;
        for (int start = 0; start < states; start++) {
            long length = 0;
            boolean marked = false;
            for (int state = start; !seen[state]; state = (int) step.next(state)) {
                seen[state] = true;
                length++;
                marked |= marks.id(state) >= 0;
            }
            sum += marked ? length : 0;
        }
        return sum;
    }
}
