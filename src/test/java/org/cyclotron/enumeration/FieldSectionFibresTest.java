package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Return maps over all cycles of the base, against a walk of every state of the whole register. */
class FieldSectionFibresTest {
    private static final long SEED = 20261126L;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 8, 9, 67})
    void theFibresOverAllCyclesOfTheBaseHoldTheCyclesOfTheWholeRegister(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = Math.max(2, FieldRegisters.mostCells(5000, q));
        for (int trial = 0; trial < 12; trial++) {
            int degree = 2 + random.nextInt(most - 1);
            int fibre = 1 + random.nextInt(degree - 1);
            assertFibres(split(field, degree - fibre, fibre, random));
        }
    }

    /** Nonsingular factors, one of which may be a power or divide the other. */
    private static SectionSplit split(FiniteField field, int base, int fibre, Random random) {
        Polynomial h = factor(field, base, random);
        Polynomial g = base == fibre && random.nextBoolean() ? h : factor(field, fibre, random);
        return new SectionSplit(h, g, false, 1);
    }

    private static Polynomial factor(FiniteField field, int degree, Random random) {
        if (random.nextBoolean()) {
            Polynomial linear = Polynomial.of(field, 1 + random.nextLong(field.order() - 1), 1);
            return linear.power(degree);
        }
        return FieldRegisters.irreducible(field, degree, random);
    }

    private static void assertFibres(SectionSplit split) {
        assertFibres(split, new FieldSectionFibres(split, Cancellation.NONE), SEED);
    }

    /** Walks the fibres over all cycles of the base, which it finds by the definition. */
    static void assertFibres(SectionSplit split, SectionFibres fibres, long seed) {
        Lfsr whole = Lfsr.ofCharacteristic(split.base().multiply(split.fibre()));
        String origin = "base %s, fibre %s, seed %d".formatted(split.base(), split.fibre(), seed);
        PlainMap map = PlainMap.of(whole);
        Map<Long, Long> expected = new TreeMap<>();
        for (List<Integer> cycle : map.cycles()) {
            expected.merge((long) cycle.size(), 1L, Long::sum);
        }
        CycleTally cycles = new CycleTally();
        List<List<Integer>> base =
                PlainMap.of(Lfsr.ofCharacteristic(split.base())).cycles();
        for (List<Integer> cycle : base) {
            fibres.walk(cycle.size(), cycle.getLast(), cycles);
        }
        Map<Long, Long> found = new TreeMap<>();
        cycles.forEach((length, count, state) -> {
            found.put(length, count);
            assertThat(map.rho((int) state))
                    .as("state %d, %s", state, origin)
                    .isEqualTo(new CycleFinder.Rho(0, length));
        });
        assertThat(found).as(origin).isEqualTo(expected);
        assertThat(fibres.steps()).as(origin).isEqualTo((long) base.size() * fibres.points);
    }

    /** 27 points of one cycle, so that one word of marks is not full, and 81, which need a second. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyPointIsWalkedOnceWhateverTheirNumber(int degree) {
        Random random = new Random(SEED + degree);
        FiniteField field = FiniteFields.of(3);
        Polynomial linear = Polynomial.of(field, 1, 1);
        assertFibres(new SectionSplit(linear, linear.power(degree), false, 1));
        assertFibres(new SectionSplit(linear, FieldRegisters.irreducible(field, degree, random), false, 1));
    }

    /** A wrong length, and a state that lies on another cycle. */
    @Test
    void aCycleThatDoesNotReturnToItsStateIsRefused() {
        FiniteField field = FiniteFields.of(3);
        Polynomial base = FieldRegisters.irreducible(field, 3, new Random(SEED));
        SectionSplit split = new SectionSplit(base, Polynomial.of(field, 1, 1), false, 1);
        List<List<Integer>> cycles = PlainMap.of(Lfsr.ofCharacteristic(base)).cycles();
        FieldSectionFibres fibres = new FieldSectionFibres(split, Cancellation.NONE);
        List<Integer> longest = new ArrayList<>(cycles.getLast());
        for (long wrong : new long[] {1, longest.size() - 1, longest.size() + 1}) {
            assertThatThrownBy(() -> fibres.walk(wrong, longest.getFirst(), new CycleTally()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not return");
        }
        assertThat(longest.size()).isGreaterThan(2);
    }

    /** x has the order 1031^2 &minus; 1 modulo the polynomial of the fibre. */
    @Test
    void aFibreWithOneLongCycleAsksOnTheWayWhetherToStop() {
        FiniteField field = FiniteFields.of(1031);
        Polynomial primitive = Polynomial.of(field, 1027, 1030, 1);
        AtomicLong polls = new AtomicLong();
        SectionSplit split = new SectionSplit(Polynomial.of(field, 1030, 1), primitive, false, 1);
        FieldSectionFibres fibres = new FieldSectionFibres(split, () -> polls.incrementAndGet() < 0);
        fibres.prepare(1, 0);
        polls.set(0);
        CycleTally cycles = new CycleTally();
        fibres.walk(1, 0, cycles);
        assertThat(cycles.has(1031 * 1031 - 1)).isTrue();
        assertThat(cycles.cycles()).isEqualTo(2);
        assertThat(polls.get())
                .as("once for each cycle, and within the long one")
                .isGreaterThan(2);
    }

    @Test
    void aCancelledWalkStops() {
        Polynomial linear = Polynomial.of(FiniteFields.of(3), 2, 1);
        FieldSectionFibres fibres = new FieldSectionFibres(new SectionSplit(linear, linear, false, 1), () -> true);
        assertThatThrownBy(() -> fibres.walk(1, 0, new CycleTally())).isInstanceOf(CancellationException.class);
    }
}
