package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks with a bitmap against a list of all cycles. */
class CycleWalkTest {
    private static final long SEED = 20261126L;

    private static WalkMeter meter(long states) {
        return new WalkMeter(states, Progress.NONE, Cancellation.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 9, 67})
    void everyCycleIsCountedAtItsLeastStateAndEveryStateSteppedOnce(long q) {
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(3000, q);
        for (int trial = 0; trial < 10; trial++) {
            Lfsr lfsr =
                    PeriodicPart.periodic(FieldRegisters.random(FiniteFields.of(q), 1 + random.nextInt(most), random));
            if (lfsr != null) {
                assertCounted(lfsr);
            }
        }
    }

    /** So that cycles are longer than the steps between two polls; 3 generates the units modulo 65537. */
    @Test
    void longCyclesAreWalkedAcrossPolls() {
        assertCounted(BinaryRegisters.of(17, 0, 3));
        assertCounted(new Lfsr(FiniteFields.of(65537), 3));
        assertCounted(new Lfsr(FiniteFields.of(3), 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static void assertCounted(Lfsr lfsr) {
        Map<Long, String> expected = new TreeMap<>();
        Map<Long, Integer> counts = new TreeMap<>();
        Map<Long, Integer> leasts = new TreeMap<>();
        PlainMap map = PlainMap.of(lfsr);
        map.cycles().forEach(cycle -> {
            counts.merge((long) cycle.size(), 1, Integer::sum);
            leasts.merge((long) cycle.size(), cycle.getFirst(), Math::min);
        });
        counts.forEach((length, count) -> expected.put(length, count + " at " + leasts.get(length)));
        WalkMeter meter = meter(map.states());
        Map<Long, String> found = new TreeMap<>();
        StateBitmap marked = new StateBitmap(map.states());
        new CycleWalk(StateStep.of(lfsr), marked, meter)
                .walk()
                .forEach((length, count, state) -> found.put(length, count + " at " + state));
        assertThat(found).as("%s, seed %d", lfsr, SEED).isEqualTo(expected);
        assertThat(meter.stepped()).as("%s, seed %d", lfsr, SEED).isEqualTo(BigInteger.valueOf(map.states()));
        assertThat(meter.covered()).as("%s, seed %d", lfsr, SEED).isEqualTo(BigInteger.valueOf(map.states()));
        assertThat(marked.cardinality()).as("%s, seed %d", lfsr, SEED).isEqualTo(map.states());
    }

    /** Where some states have tails, a walk from one of those would go on for ever. */
    @Test
    void aStepThatIsNoPermutationIsAContradiction() {
        for (Lfsr lfsr : new Lfsr[] {BinaryRegisters.of(6, 1), new Lfsr(FiniteFields.of(3), 0, 1, 1)}) {
            long states = lfsr.stateCount().longValueExact();
            CycleWalk walk = new CycleWalk(StateStep.of(lfsr), new StateBitmap(states), meter(states));
            assertThatThrownBy(walk::walk)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("never returns to state");
        }
    }

    @Test
    void markedStatesAreLeftOut() {
        Lfsr lfsr = BinaryRegisters.of(6, 0, 3);
        PlainMap map = PlainMap.of(lfsr);
        StateBitmap marked = new StateBitmap(64);
        map.cycles().stream().filter(cycle -> cycle.size() < 9).forEach(cycle -> cycle.forEach(marked::set));
        CycleTally tally = new CycleWalk(StateStep.of(lfsr), marked, meter(64)).walk();
        assertThat(tally.states())
                .isEqualTo(map.cycles().stream()
                        .filter(cycle -> cycle.size() >= 9)
                        .mapToInt(cycle -> cycle.size())
                        .sum());
        assertThat(tally.isEmpty()).isFalse();
    }
}
