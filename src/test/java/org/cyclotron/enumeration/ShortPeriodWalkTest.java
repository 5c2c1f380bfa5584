package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short cycles by their words, against walks by definition. */
class ShortPeriodWalkTest {
    private static final long SEED = 20261126L;
    private static final int MOST_STATES = 640;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 9, 25})
    void theCyclesOfAPeriodWithoutAMarkAreFoundOnceEach(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(MOST_STATES, q);
        for (int trial = 0; trial < 8; trial++) {
            Lfsr lfsr = PeriodicPart.periodic(FieldRegisters.random(field, 2 + random.nextInt(most - 1), random));
            if (lfsr != null) {
                assertWords(lfsr, marks(lfsr, random), random);
            }
        }
        Lfsr rotation = rotation(field, most);
        assertWords(rotation, LeaderSweep.NO_MARKS, random);
    }

    /** Every word whose length divides the degree is repeated for ever. */
    private static Lfsr rotation(FiniteField field, int degree) {
        long[] row = new long[degree];
        row[0] = 1;
        return new Lfsr(field, row);
    }

    private static Marks marks(Lfsr lfsr, Random random) {
        long states = lfsr.stateCount().longValueExact();
        List<Marks> marks = List.of(LeaderSweep.NO_MARKS, StateMarks.of(states, 2 + random.nextLong(states)));
        return marks.get(random.nextInt(marks.size()));
    }

    private static void assertWords(Lfsr lfsr, Marks marks, Random random) {
        PlainCycles plain = new PlainCycles(lfsr);
        Map<Long, Long> lengths = plain.lengths();
        long words = 1;
        for (int period = 1; period < lfsr.degree(); period++) {
            words *= lfsr.field().order();
            int length = period;
            String origin = "%s, %d marks, period %d, seed %d".formatted(lfsr, marks.count(), period, SEED);
            Map<Long, Long> expected = new TreeMap<>(lengths);
            expected.entrySet().removeIf(each -> each.getValue() != length || !plain.isUnmarked(each.getKey(), marks));
            CycleTally found = CycleTally.listing();
            ShortPeriodWalk walk = walk(lfsr, marks, 1 + random.nextInt(9), Progress.NONE);
            long middle = random.nextLong(words + 1);
            WalkedSteps first = walk.walk(period, 0, middle, found);
            WalkedSteps both = first.plus(walk.walk(period, middle, words, found));
            assertThat(PlainCycles.lengths(found.list())).as(origin).isEqualTo(expected);
            assertThat(both.states()).as(origin).isEqualTo(both.steps());
            assertThat(both.states() - both.abandoned()).as(origin).isEqualTo(found.states());
            // However often it is polled, and each word is left after its period.
            assertThat(walk(lfsr, marks, 1 << 16, Progress.NONE).walk(period, 0, words, CycleTally.listing()))
                    .as(origin)
                    .isEqualTo(both);
            // One step at least from each word but those at a mark.
            assertThat(both.steps() - found.states() + found.cycles())
                    .as(origin)
                    .isGreaterThanOrEqualTo(words - marks.count());
            assertThat(both.steps()).as(origin).isBetween(found.states(), words * period);
        }
    }

    private static ShortPeriodWalk walk(Lfsr lfsr, Marks marks, int interval, Progress progress) {
        return new ShortPeriodWalk(new PollingKernel(interval), lfsr, marks, progress, Cancellation.NONE);
    }

    /** The words of four symbols that are no power of a shorter one make three cycles. */
    @Test
    void progressHearsTheStatesFoundInTheRangesBefore() {
        AtomicLong last = new AtomicLong(-1);
        ShortPeriodWalk walk =
                walk(rotation(FiniteFields.of(2), 8), LeaderSweep.NO_MARKS, 1, (done, total) -> last.set(done));
        CycleTally found = new CycleTally();
        walk.walk(4, 0, 16, found);
        assertThat(found.cycles()).isEqualTo(3);
        walk.walk(1, 0, 2, found);
        assertThat(last.get()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 16, 257})
    void theWordsTriedAreAtMostOneForEach32StatesAndAMillionAndAllThoseThere(long q) {
        BigInteger order = BigInteger.valueOf(q);
        for (int degree = 1; degree < 40; degree++) {
            Lfsr lfsr = rotation(FiniteFields.of(q), degree);
            BigInteger most = order.pow(degree).shiftRight(5).min(BigInteger.valueOf(1 << 20));
            int longest = ShortPeriodWalk.longestWord(lfsr);
            assertThat(longest).isBetween(0, degree - 1);
            assertThat(wordsUpTo(longest, order)).isLessThanOrEqualTo(most);
            if (longest < degree - 1) {
                assertThat(wordsUpTo(longest + 1, order)).isGreaterThan(most);
            }
        }
    }

    /** q + q^2 + … + q^n. */
    private static BigInteger wordsUpTo(int length, BigInteger order) {
        return order.pow(length + 1).subtract(order).divide(order.subtract(BigInteger.ONE));
    }
}
