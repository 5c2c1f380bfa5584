package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sweeps over all starts, against a list of all cycles. */
class LeaderSweepTest {
    private static final long SEED = 20261126L;

    /** What a sweep found, its steps and the starts it had tried when it told. */
    private record Swept(CycleTally cycles, long steps, List<Long> progress) {
        static Swept of(Lfsr lfsr, Marks marks, int workers, int counted, long missing) {
            List<Long> told = new ArrayList<>();
            long states = lfsr.stateCount().longValueExact();
            SharedProgress progress =
                    new SharedProgress(BigInteger.valueOf(states), 1, (done, total) -> told.add(done));
            LeaderSweep sweep =
                    new LeaderSweep(TaskKernels.PLAIN, lfsr, marks, new Crew(workers, Cancellation.NONE), progress);
            CycleTally cycles = CycleTally.listing();
            sweep.sweep(missing, counted, cycles);
            return new Swept(cycles, sweep.steps(), told);
        }
    }

    private static Lfsr register(long q, Random random) {
        int most = FieldRegisters.mostCells(4000, q);
        while (true) {
            Lfsr lfsr =
                    PeriodicPart.periodic(FieldRegisters.random(FiniteFields.of(q), 1 + random.nextInt(most), random));
            if (lfsr != null) {
                return lfsr;
            }
        }
    }

    private static Marks marks(Lfsr lfsr, int kind, Random random) {
        long states = lfsr.stateCount().longValueExact();
        int zeros = random.nextInt(lfsr.degree());
        return switch (kind) {
            case 0 -> LeaderSweep.NO_MARKS;
            case 1 -> StateMarks.of(states, 2 + random.nextInt(100));
            default ->
                lfsr.field().order() == 2 ? new RunMarks(lfsr.degree(), zeros) : new ProjectiveMarks(lfsr, zeros);
        };
    }

    private static List<List<Integer>> without(PlainMap map, Marks marks, int counted) {
        return map.cycles().stream()
                .filter(cycle -> cycle.size() > counted && cycle.stream().noneMatch(state -> marks.id(state) >= 0))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 7, 67})
    void everyCycleWithoutAMarkIsFoundOnceAtItsLeastState(long q) {
        Random random = new Random(SEED + q);
        for (int trial = 0; trial < 12; trial++) {
            Lfsr lfsr = register(q, random);
            if (q < 67 || trial % 3 < 2) {
                assertSweep(lfsr, marks(lfsr, trial % 3, random), 1 + random.nextInt(3), random.nextInt(4));
            }
        }
    }

    private static void assertSweep(Lfsr lfsr, Marks marks, int workers, int counted) {
        String origin = "%s, %s, %d workers, counted to %d, seed %d"
                .formatted(lfsr, marks.getClass().getSimpleName(), workers, counted, SEED);
        TreeMap<Integer, Integer> expected = new TreeMap<>();
        for (List<Integer> cycle : without(PlainMap.of(lfsr), marks, counted)) {
            expected.put(cycle.getFirst(), cycle.size());
        }
        // One state more than there are is looked for in vain, and all starts are tried.
        long missing = expected.values().stream().mapToLong(length -> length).sum() + 1;
        Swept swept = Swept.of(lfsr, marks, workers, counted, missing);
        CycleList list = swept.cycles().list();
        assertThat(list.size()).as(origin).isEqualTo(expected.size());
        for (int i = 0; i < list.size(); i++) {
            assertThat(list.length(i)).as(origin).isEqualTo((long) expected.get((int) list.leastState(i)));
        }
        // Of several workers the last to tell need not be the last to have counted.
        assertThat(swept.progress()).as(origin).contains(lfsr.stateCount().longValueExact());
    }

    @Test
    void theStepsWithoutMarksAreThoseToALesserStateOrBack() {
        Random random = new Random(SEED);
        for (long q : new long[] {2, 3, 5}) {
            for (int workers = 1; workers <= 2; workers++) {
                Lfsr lfsr = register(q, random);
                PlainMap map = PlainMap.of(lfsr);
                long steps = 0;
                for (int start = 0; start < map.states(); start++) {
                    steps += map.stepsToOneNotAbove(start);
                }
                assertThat(Swept.of(lfsr, LeaderSweep.NO_MARKS, workers, 0, Long.MAX_VALUE)
                                .steps())
                        .as("%s, %d workers, seed %d", lfsr, workers, SEED)
                        .isEqualTo(steps);
            }
        }
    }

    /** The zero state and state 1 lead all there is. */
    @Test
    void aSweepEndsAsSoonAsNoStateIsMissing() {
        Lfsr primitive = BinaryRegisters.of(12, 0, 1, 4, 6);
        Swept swept = Swept.of(primitive, LeaderSweep.NO_MARKS, 1, 0, 1 << 12);
        assertThat(swept.cycles().cycles()).isEqualTo(2);
        assertThat(swept.cycles().states()).isEqualTo(1 << 12);
        assertThat(swept.progress()).hasSize(1);
        assertThat(swept.progress().getFirst()).isLessThan(1 << 8);
        assertThat(Swept.of(primitive, LeaderSweep.NO_MARKS, 1, 0, 0).progress())
                .isEmpty();
    }

    /** So many that workers end together, and that progress is heard of. */
    @Test
    void theStartsAreSharedOutInManyParts() {
        Lfsr lfsr = BinaryRegisters.of(12, 0, 1, 4, 6);
        assertThat(Swept.of(lfsr, LeaderSweep.NO_MARKS, 1, 0, 1 << 13).progress())
                .hasSizeGreaterThanOrEqualTo(64)
                .isSorted()
                .endsWith(1L << 12);
        assertThat(Swept.of(lfsr, LeaderSweep.NO_MARKS, 3, 0, 1 << 13).progress())
                .as("for each worker so many")
                .hasSizeGreaterThanOrEqualTo(3 * 64);
        assertThat(Swept.of(BinaryRegisters.of(3, 0, 1), LeaderSweep.NO_MARKS, 2, 0, 9)
                        .progress())
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void aSweepThatIsCancelledStops() {
        Lfsr lfsr = BinaryRegisters.of(18, 0, 7);
        Crew crew = new Crew(2, () -> true);
        LeaderSweep sweep = new LeaderSweep(
                TaskKernels.PLAIN,
                lfsr,
                LeaderSweep.NO_MARKS,
                crew,
                new SharedProgress(lfsr.stateCount(), 1, Progress.NONE));
        assertThatThrownBy(() -> sweep.sweep(1 << 18, 0, new CycleTally())).isInstanceOf(CancellationException.class);
    }

    @Test
    void withoutMarksNoStateIsOne() {
        Marks none = LeaderSweep.NO_MARKS;
        assertThat(none.count()).isZero();
        for (long state : new long[] {0, 1, 77}) {
            assertThat(none.mayBeMarked(state)).isFalse();
            assertThat(none.id(state)).isEqualTo(-1);
            assertThatThrownBy(() -> none.state(state)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
