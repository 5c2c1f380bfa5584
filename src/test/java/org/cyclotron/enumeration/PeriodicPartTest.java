package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodicPartTest {
    private static final long SEED = 20261126L;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 9})
    void theStatesOnCyclesAndThoseThatComeToZeroAreAsManyAsAWalkFinds(long q) {
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(700, q);
        for (int trial = 0; trial < 15; trial++) {
            Lfsr lfsr = FieldRegisters.random(FiniteFields.of(q), 1 + random.nextInt(most), random);
            PlainMap map = PlainMap.of(lfsr);
            long cyclic = 0;
            long toZero = 0;
            for (int start = 0; start < map.states(); start++) {
                cyclic += map.rho(start).preperiod() == 0 ? 1 : 0;
                toZero += comesToZero(map, start) ? 1 : 0;
            }
            PeriodicPart part = PeriodicPart.of(lfsr);
            String origin = "%s, seed %d".formatted(lfsr, SEED);
            assertThat(part.states()).as(origin).isEqualTo(cyclic);
            assertThat(part.treeStates()).as(origin).isEqualTo(toZero);
            assertThat(part.isSingular()).as(origin).isEqualTo(toZero > 1);
            // The tree of a register without tails is the zero state, which is among the others.
            assertThat(part.statesToWalk()).as(origin).isEqualTo(toZero == 1 ? cyclic : cyclic + toZero);
        }
    }

    private static boolean comesToZero(PlainMap map, int start) {
        int state = start;
        for (int steps = 0; steps < 10 && state != 0; steps++) {
            state = map.next(state);
        }
        return state == 0;
    }

    /** So cycles of the one are cycles of the other. */
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void statesOfThePeriodicPartAreStatesOnCyclesAndStepAlike(long q) {
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(700, q);
        for (int trial = 0; trial < 15; trial++) {
            Lfsr lfsr = FieldRegisters.random(FiniteFields.of(q), 1 + random.nextInt(most), random);
            PeriodicPart part = PeriodicPart.of(lfsr);
            if (part.periodic() != null) {
                assertLifted(lfsr, part);
            }
        }
    }

    private static void assertLifted(Lfsr lfsr, PeriodicPart part) {
        PlainMap map = PlainMap.of(lfsr);
        PlainMap periodic = PlainMap.of(part.requirePeriodic());
        Set<BigInteger> lifted = new HashSet<>();
        for (int state = 0; state < periodic.states(); state++) {
            String origin = "%s, state %d, seed %d".formatted(lfsr, state, SEED);
            long[] whole = part.lift(state);
            BigInteger number = lfsr.stateNumber(whole);
            assertThat(map.rho(number.intValueExact()).preperiod()).as(origin).isZero();
            assertThat(lifted.add(number)).as(origin).isTrue();
            assertThat(part.project(whole)).as(origin).isEqualTo(state);
            lfsr.step(whole);
            assertThat(part.project(whole)).as(origin).isEqualTo(periodic.next(state));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void theCensusOfThePartsIsThatOfTheWholeRegister(long q) {
        Random random = new Random(SEED - q);
        int most = FieldRegisters.mostCells(700, q);
        for (int trial = 0; trial < 10; trial++) {
            Lfsr lfsr = FieldRegisters.random(FiniteFields.of(q), 1 + random.nextInt(most), random);
            assertCensus(lfsr, PeriodicPart.of(lfsr));
        }
    }

    private static void assertCensus(Lfsr lfsr, PeriodicPart part) {
        CycleTally cycles = new CycleTally();
        if (part.periodic() == null) {
            cycles.add(1, 0);
        } else {
            PlainMap.of(part.periodic()).cycles().forEach(cycle -> cycles.add(cycle.size(), cycle.getLast()));
        }
        PlainMap map = PlainMap.of(lfsr);
        long[] heights = new long[lfsr.preperiod() + 1];
        for (int start = 0; start < map.states(); start++) {
            if (comesToZero(map, start)) {
                heights[(int) map.rho(start).preperiod()]++;
            }
        }
        String origin = "%s, seed %d".formatted(lfsr, SEED);
        WalkedCensus census = part.census(cycles, heights, BigInteger.TEN);
        PlainCensus expected = PlainCensus.of(lfsr);
        assertThat(census.structure().toString())
                .as(origin)
                .isEqualTo(expected.structure().toString());
        assertThat(census.tails()).as(origin).isEqualTo(expected.tails());
        assertThat(census.statesCovered()).as(origin).isEqualTo(lfsr.stateCount());
        assertThat(census.statesStepped()).as(origin).isEqualTo(BigInteger.TEN);
        for (CycleTerm term : census.structure().terms()) {
            int representative = lfsr.stateNumber(Objects.requireNonNull(term.representative()))
                    .intValueExact();
            assertThat(map.rho(representative))
                    .as(origin)
                    .isEqualTo(new CycleFinder.Rho(0, term.length().longValueExact()));
        }
    }

    @Test
    void aRegisterOfZerosHasOnlyTheZeroStateOnACycle() {
        PeriodicPart part = PeriodicPart.of(BinaryRegisters.of(6));
        assertThat(part.periodic()).isNull();
        assertThat(part.states()).isEqualTo(1);
        assertThat(part.treeStates()).isEqualTo(64);
        assertThat(part.statesToWalk()).isEqualTo(65);
        assertThat(part.lift(0)).containsExactly(0, 0, 0, 0, 0, 0);
        assertThatThrownBy(part::requirePeriodic)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("all its coefficients are 0");
    }

    @Test
    void whatHasNoTailIsItsOwnPeriodicPartOfAnySize() {
        Lfsr large = BinaryRegisters.of(127, 0, 1);
        assertThat(PeriodicPart.periodic(large)).isSameAs(large);
        Lfsr tailed = Objects.requireNonNull(PeriodicPart.periodic(BinaryRegisters.of(200, 73, 74)));
        assertThat(tailed.row()).isEqualTo(large.row());
        assertThatThrownBy(() -> PeriodicPart.of(large)).isInstanceOf(ArithmeticException.class);
    }
}
