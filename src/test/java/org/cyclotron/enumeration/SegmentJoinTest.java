package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Cycles that are known first, cut at their marks, and joined again. */
class SegmentJoinTest {
    private static final long SEED = 20261126L;
    /** State 7n is mark n. */
    private static final Marks SEVENTHS = new Marks() {
        @Override
        public long count() {
            return Long.MAX_VALUE / 7;
        }

        @Override
        public long state(long id) {
            return 7 * id;
        }

        @Override
        public boolean mayBeMarked(long state) {
            return id(state) >= 0;
        }

        @Override
        public long id(long state) {
            return state % 7 == 0 ? state / 7 : -1;
        }
    };

    /** The marks of a cycle in their order, and the states from each to the next. */
    private record Cycle(List<Long> marks, List<Long> lengths) {
        long length() {
            return lengths.stream().mapToLong(Long::longValue).sum();
        }

        void addSegment(int index, SegmentList to) {
            to.add(marks.get(index), marks.get((index + 1) % marks.size()), lengths.get(index));
        }
    }

    private static List<Cycle> random(Random random) {
        int count = 1 + random.nextInt(100);
        List<Long> marks = new ArrayList<>(LongStream.generate(() -> random.nextLong(1L << 40))
                .distinct()
                .limit(count)
                .boxed()
                .toList());
        List<Cycle> cycles = new ArrayList<>();
        while (!marks.isEmpty()) {
            List<Long> some = new ArrayList<>(marks.subList(0, 1 + random.nextInt(Math.min(marks.size(), 9))));
            marks = marks.subList(some.size(), marks.size());
            cycles.add(new Cycle(
                    some, some.stream().map(mark -> 1 + random.nextLong(1000)).toList()));
        }
        return cycles;
    }

    @Test
    void cyclesCloseWhenAllOfTheirSegmentsAreThereAndNotBefore() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 60; trial++) {
            SegmentJoin join = new SegmentJoin(SEVENTHS);
            List<long[]> early = new ArrayList<>();
            List<long[]> late = new ArrayList<>();
            List<Cycle> whole = new ArrayList<>();
            List<Cycle> broken = new ArrayList<>();
            for (Cycle cycle : random(random)) {
                boolean isWhole = random.nextBoolean();
                (isWhole ? whole : broken).add(cycle);
                int missing = isWhole ? -1 : random.nextInt(cycle.marks().size());
                for (int i = 0; i < cycle.marks().size(); i++) {
                    boolean isLate = i == missing || !isWhole && random.nextInt(3) == 0;
                    SegmentList one = new SegmentList();
                    cycle.addSegment(i, one);
                    (isLate ? late : early).add(one.toArray());
                }
            }
            assertJoined(join, early, whole, 0, random);
            assertJoined(join, late, broken, early.size(), random);
            assertThat(join.open()).as("seed %d, trial %d", SEED, trial).isZero();
        }
    }

    private static void assertJoined(
            SegmentJoin join, List<long[]> segments, List<Cycle> closing, int before, Random random) {
        Collections.shuffle(segments, random);
        long open = join.open();
        for (long[] segment : segments) {
            join.add(SegmentList.of(segment));
        }
        assertThat(join.size()).as("seed %d", SEED).isEqualTo(before + segments.size());
        assertThat(join.open()).as("seed %d", SEED).isEqualTo(open + segments.size());
        CycleTally closed = CycleTally.listing();
        join.closeInto(closed);
        long taken = closing.stream().mapToLong(cycle -> cycle.marks().size()).sum();
        assertThat(join.open()).as("seed %d", SEED).isEqualTo(open + segments.size() - taken);
        List<Cycle> left = new ArrayList<>(closing);
        for (int i = 0; i < closed.list().size(); i++) {
            long length = closed.list().length(i);
            long mark = SEVENTHS.id(closed.list().leastState(i));
            assertThat(left.removeIf(cycle -> cycle.marks().contains(mark) && cycle.length() == length))
                    .as("the cycle of mark %d with %d states, seed %d", mark, length, SEED)
                    .isTrue();
        }
        assertThat(left).as("seed %d", SEED).isEmpty();
        assertThat(join.closedCycles().isEmpty()).as("seed %d", SEED).isTrue();
    }

    /** Whichever is looked at first: two segments that end at one mark never close both. */
    @Test
    void segmentsThatRunIntoACycleFromOutsideStayOpen() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 50; trial++) {
            SegmentJoin join = new SegmentJoin(SEVENTHS);
            long[] marks = random.longs(4, 0, 1L << 40).toArray();
            join.add(SegmentList.of(new long[] {
                marks[0], marks[1], 3, marks[1], marks[2], 4, marks[2], marks[3], 5, marks[3], marks[2], 6
            }));
            CycleTally closed = join.closedCycles();
            assertThat(closed.states()).as("seed %d", SEED).isIn(0L, 11L);
            assertThat(join.open()).as("seed %d", SEED).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void closedCyclesAreHandedOut() {
        SegmentJoin join = new SegmentJoin(SEVENTHS);
        join.add(SegmentList.of(new long[] {10, 12, 3, 11, 11, 4, 12, 10, 5}));
        CycleTally closed = join.closedCycles();
        assertThat(closed.states()).isEqualTo(12);
        assertThat(closed.cycles()).isEqualTo(2);
        assertThat(join.open()).isZero();
    }
}
