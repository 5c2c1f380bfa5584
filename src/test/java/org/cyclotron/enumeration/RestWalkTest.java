package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cycles without a mark by their leaders, against walks by definition. */
class RestWalkTest {
    private static final long SEED = 20261126L;
    private static final int MOST_STATES = 800;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 7, 67, 257})
    void theCyclesWithoutAMarkAreFoundOnceEachAndWalksEndAtMarksAndLesserStates(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(MOST_STATES, q);
        for (int trial = 0; trial < 12; trial++) {
            Lfsr lfsr = PeriodicPart.periodic(FieldRegisters.random(field, 1 + random.nextInt(most), random));
            if (lfsr != null) {
                PlainCycles plain = new PlainCycles(lfsr);
                for (Marks marks : marks(lfsr, random)) {
                    assertRest(lfsr, plain, marks, random);
                }
            }
        }
    }

    /** Of every kind there is for the field. */
    private static List<Marks> marks(Lfsr lfsr, Random random) {
        long states = lfsr.stateCount().longValueExact();
        Marks hashed = StateMarks.of(states, 2 + random.nextLong(states));
        int zeros = random.nextInt(lfsr.degree());
        if (lfsr.field().order() == 2) {
            return List.of(LeaderSweep.NO_MARKS, hashed, new RunMarks(lfsr.degree(), zeros));
        }
        return lfsr.field().order() <= Lanes.LARGEST_FIELD
                ? List.of(LeaderSweep.NO_MARKS, hashed, new ProjectiveMarks(lfsr, zeros))
                : List.of(LeaderSweep.NO_MARKS, hashed);
    }

    private static void assertRest(Lfsr lfsr, PlainCycles plain, Marks marks, Random random) {
        int counted = random.nextInt(6);
        int interval = 1 + random.nextInt(20);
        String origin = "%s, %d marks (%s), %d counted, polled after %d, seed %d"
                .formatted(lfsr, marks.count(), marks.getClass().getSimpleName(), counted, interval, SEED);
        RestWalk walk =
                new RestWalk(new PollingKernel(interval), lfsr, marks, counted, Progress.NONE, Cancellation.NONE);
        Map<Long, Long> expected = new TreeMap<>(plain.lengths());
        expected.entrySet().removeIf(each -> each.getValue() <= counted || !plain.isUnmarked(each.getKey(), marks));
        CycleTally found = CycleTally.listing();
        long middle = random.nextLong(plain.states() + 1);
        for (long[] range : new long[][] {{0, middle}, {middle, plain.states()}}) {
            long before = found.states();
            WalkedSteps work = walk.walk(range[0], range[1], found);
            long steps = stepsOf(plain, marks, range[0], range[1]);
            assertThat(work).as(origin).isEqualTo(new WalkedSteps(steps, steps, steps - found.states() + before));
        }
        assertThat(PlainCycles.lengths(found.list())).as(origin).isEqualTo(expected);
    }

    /** From each start that is no mark to the next mark or the next state that is not greater. */
    private static long stepsOf(PlainCycles plain, Marks marks, long from, long to) {
        long steps = 0;
        for (long start = from; start < to; start++) {
            long state = start;
            while (marks.id(start) < 0) {
                state = plain.next(state);
                steps++;
                if (state <= start || marks.id(state) >= 0) {
                    break;
                }
            }
        }
        return steps;
    }

    /** The cycles of a primitive polynomial of degree 17 times x + 1 are longer than all between two polls; one mark is not 0. */
    @Test
    void aLongCycleOverTwoElementsIsFoundBetweenFewMarks() {
        Polynomial large = BinaryRegisters.of(17, 0, 3).characteristicPolynomial();
        Lfsr lfsr = Lfsr.ofCharacteristic(large.multiply(Polynomial.of(FiniteFields.of(2), 1, 1)));
        Marks marks = StateMarks.of(1 << 18, 1 << 17);
        assertThat(marks.count()).isEqualTo(2);
        CycleTally found = CycleTally.listing();
        new RestWalk(TaskKernels.PLAIN, lfsr, marks, 1, Progress.NONE, Cancellation.NONE).walk(0, 1 << 18, found);
        assertThat(found.list().size()).isEqualTo(1);
        assertThat(found.list().length(0)).isEqualTo((1 << 17) - 1);
        assertThat(cycle(lfsr, found.list().leastState(0))).doesNotContain(marks.state(1));
    }

    private static List<Long> cycle(Lfsr lfsr, long start) {
        StateStep step = StateStep.of(lfsr);
        List<Long> states = new ArrayList<>();
        long state = start;
        do {
            states.add(state);
            state = step.next(state);
        } while (state != start);
        return states;
    }

    @Test
    void progressHearsTheStatesOfTheCyclesFound() {
        for (Lfsr lfsr : List.of(BinaryRegisters.of(10, 0), new Lfsr(FiniteFields.of(3), 2, 0, 0, 0, 0))) {
            long states = lfsr.stateCount().longValueExact();
            for (long to : new long[] {2, states / 3, states}) {
                long[] last = new long[2];
                Progress listening = (done, total) -> {
                    assertThat(done).isGreaterThanOrEqualTo(last[0]);
                    last[0] = done;
                    last[1] = total;
                };
                CycleTally found = new CycleTally();
                new RestWalk(new PollingKernel(1), lfsr, LeaderSweep.NO_MARKS, 0, listening, Cancellation.NONE)
                        .walk(0, to, found);
                assertThat(last).as("%s, starts below %d", lfsr, to).containsExactly(found.states(), states);
            }
        }
    }

    @Test
    void aWalkWithinACycleStopsWhenAsked() {
        Lfsr lfsr = BinaryRegisters.of(17, 0, 3);
        for (Marks marks : List.of(LeaderSweep.NO_MARKS, new RunMarks(17, 16), StateMarks.of(1 << 17, 1 << 17))) {
            RestWalk walk = new RestWalk(TaskKernels.PLAIN, lfsr, marks, 0, Progress.NONE, () -> true);
            assertThatThrownBy(() -> walk.walk(2, 1 << 17, new CycleTally())).isInstanceOf(CancellationException.class);
        }
    }

    /** For marks with the least hashes the quick test is at its limit in a space as large as this. */
    @Test
    void noMarkOfALargeSpaceIsPassed() {
        Lfsr lfsr = BinaryRegisters.of(35, 0, 2);
        StateMarks marks = StateMarks.of(1L << 35, 1024);
        RestWalk walk = new RestWalk(TaskKernels.PLAIN, lfsr, marks, 0, Progress.NONE, Cancellation.NONE);
        int tried = 0;
        for (long mark = 1; mark < 300; mark++) {
            long before = before(lfsr, marks.state(mark));
            if (before < marks.state(mark) && marks.id(before) < 0) {
                assertThat(walk.walk(before, before + 1, new CycleTally()))
                        .as("to mark %d", mark)
                        .isEqualTo(new WalkedSteps(1, 1, 1));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(50);
    }

    static long before(Lfsr lfsr, long state) {
        long[] cells = lfsr.state(BigInteger.valueOf(state));
        lfsr.stepBack(cells);
        return lfsr.stateNumber(cells).longValueExact();
    }
}
