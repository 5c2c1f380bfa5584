package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
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

class BinarySectionFibresTest {
    private static final long SEED = 20261126L;
    private static final FiniteField BITS = FiniteFields.of(2);
    private static final Polynomial LINEAR = Polynomial.of(BITS, 1, 1);

    /** Fibres of fewer points than a word has bits, of as many, and of more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7, 9})
    void theFibresOverAllCyclesOfTheBaseHoldTheCyclesOfTheWholeRegister(int degree) {
        Random random = new Random(SEED + degree);
        for (int trial = 0; trial < 6; trial++) {
            Polynomial base = factor(1 + random.nextInt(4), random);
            SectionSplit split = new SectionSplit(base, factor(degree, random), false, 1);
            FieldSectionFibresTest.assertFibres(split, SectionFibres.of(split, Cancellation.NONE), SEED);
        }
    }

    private static Polynomial factor(int degree, Random random) {
        return random.nextInt(3) == 0 ? LINEAR.power(degree) : BinaryRegisters.irreducible(degree, random);
    }

    @Test
    void registersOverTwoElementsAreWalkedBitByBit() {
        assertThat(SectionFibres.of(new SectionSplit(LINEAR, LINEAR, false, 1), Cancellation.NONE))
                .isInstanceOf(BinarySectionFibres.class);
        Polynomial ternary = Polynomial.of(FiniteFields.of(3), 1, 1);
        assertThat(SectionFibres.of(new SectionSplit(ternary, ternary, false, 1), Cancellation.NONE))
                .isInstanceOf(FieldSectionFibres.class);
    }

    @Test
    void aCycleThatDoesNotReturnToItsStateIsRefused() {
        Polynomial base = BinaryRegisters.irreducible(5, new Random(SEED));
        List<Integer> cycle = PlainMap.of(Lfsr.ofCharacteristic(base)).cycles().getLast();
        SectionFibres fibres = SectionFibres.of(new SectionSplit(base, LINEAR, false, 1), Cancellation.NONE);
        assertThat(cycle).hasSize(31);
        for (long wrong : new long[] {1, 30, 32}) {
            assertThatThrownBy(() -> fibres.walk(wrong, cycle.getFirst(), new CycleTally()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not return");
        }
    }

    /** x^21 + x^2 + 1 is primitive. */
    @Test
    void aFibreWithOneLongCycleAsksOnTheWayWhetherToStop() {
        long[] coefficients = new long[22];
        coefficients[0] = 1;
        coefficients[2] = 1;
        coefficients[21] = 1;
        SectionSplit split = new SectionSplit(LINEAR, Polynomial.of(BITS, coefficients), false, 1);
        AtomicLong polls = new AtomicLong();
        CycleTally cycles = new CycleTally();
        SectionFibres.of(split, () -> polls.incrementAndGet() < 0).walk(1, 0, cycles);
        assertThat(cycles.has((1 << 21) - 1)).isTrue();
        assertThat(cycles.cycles()).isEqualTo(2);
        long words = (1 << 21) / 64;
        assertThat(polls.get()).as("beside those of words and of periods").isGreaterThan(words / (1 << 12) + 3);
    }

    @Test
    void aCancelledWalkStops() {
        SectionFibres fibres = SectionFibres.of(new SectionSplit(LINEAR, LINEAR, false, 1), () -> true);
        assertThatThrownBy(() -> fibres.walk(1, 0, new CycleTally())).isInstanceOf(CancellationException.class);
    }
}
