package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeWalkTest {
    private static final long SEED = 20261126L;
    private static final int MOST_STATES = 800;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 7, 67, 257})
    void everyCycleIsFoundOnceWithItsLeastStateHoweverTheStartsAreSplit(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(MOST_STATES, q);
        for (int trial = 0; trial < 20; trial++) {
            Lfsr lfsr = PeriodicPart.periodic(FieldRegisters.random(field, 1 + random.nextInt(most), random));
            if (lfsr != null) {
                assertFound(lfsr, 1 + random.nextInt(20), random);
            }
        }
    }

    private static void assertFound(Lfsr lfsr, int interval, Random random) {
        String origin = "%s, polled after %d, seed %d".formatted(lfsr, interval, SEED);
        PlainCycles plain = new PlainCycles(lfsr);
        RangeWalk walk = new RangeWalk(new PollingKernel(interval), lfsr, Progress.NONE, Cancellation.NONE);
        CycleList found = new CycleList();
        long from = 0;
        while (from < plain.states()) {
            long to = Math.min(plain.states(), from + 1 + random.nextLong(plain.states()));
            int before = found.size();
            WalkedSteps work = walk.walk(from, to, found);
            long states = 0;
            for (int i = before; i < found.size(); i++) {
                states += found.length(i);
            }
            assertThat(work).as(origin).isEqualTo(new WalkedSteps(states, states, 0));
            from = to;
        }
        assertThat(PlainCycles.lengths(found)).as(origin).isEqualTo(plain.lengths());
    }

    /** By theory the cycles of a primitive polynomial: the walk is interrupted within the long one. */
    @Test
    void aLongCycleOverTwoElementsIsWalkedInSeveralRuns() {
        List<Long> reports = new ArrayList<>();
        CycleList found = new CycleList();
        RangeWalk walk = new RangeWalk(
                TaskKernels.PLAIN,
                BinaryRegisters.of(17, 0, 3),
                (done, total) -> {
                    assertThat(total).isEqualTo(1 << 17);
                    reports.add(done);
                },
                Cancellation.NONE);
        // The least state of the long cycle is not the one the walk begins with.
        assertThat(walk.walk(12345, 12346, found).states()).isEqualTo((1 << 17) - 1);
        assertThat(walk.walk(0, 1 << 17, found)).isEqualTo(new WalkedSteps(1, 1, 0));
        assertThat(found.toArray()).containsExactly((1 << 17) - 1, 1, 1, 0);
        assertThat(reports).containsExactly(1L << 16, 1L << 17);
    }

    @Test
    void aWalkWithinACycleStopsWhenAsked() {
        for (Lfsr lfsr : List.of(BinaryRegisters.of(17, 0, 3), ternary(11))) {
            RangeWalk walk = new RangeWalk(new PollingKernel(8), lfsr, Progress.NONE, () -> true);
            assertThatThrownBy(() -> walk.walk(1, 2, new CycleList())).isInstanceOf(CancellationException.class);
        }
    }

    private static Lfsr ternary(int degree) {
        return Lfsr.ofCharacteristic(FieldRegisters.irreducible(FiniteFields.of(3), degree, new Random(SEED)));
    }

    @Test
    void aStepThatNeverReturnsIsAContradiction() {
        for (Lfsr singular : List.of(BinaryRegisters.of(6, 2), new Lfsr(FiniteFields.of(5), 0, 1, 3))) {
            RangeWalk walk = new RangeWalk(new PollingKernel(8), singular, Progress.NONE, Cancellation.NONE);
            assertThatThrownBy(() -> walk.walk(1, 2, new CycleList()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the step never returns to state 1");
        }
    }

    @Test
    void aLengthFoundInAnotherWayMustBeThatOfTheWalk() {
        Lfsr lfsr = BinaryRegisters.of(5, 0, 2);
        CycleList found = new CycleList();
        range(lfsr, 31).walk(1, 2, found);
        assertThat(found.toArray()).containsExactly(31, 1);
        assertThatThrownBy(() -> range(lfsr, 62).walk(1, 2, new CycleList()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the cycle of state 1 has 31 states, but Saying found 62");
    }

    private static RangeWalk range(Lfsr lfsr, long said) {
        return new RangeWalk(new SayingKernel(said), lfsr, Progress.NONE, Cancellation.NONE);
    }

    /** Says that every cycle has this length. */
    private record SayingKernel(long said) implements TaskKernel {
        @Override
        public String id() {
            return "saying";
        }

        @Override
        public String label() {
            return "Saying";
        }

        @Override
        public String explanation() {
            return "Says a length without walking.";
        }

        @Override
        public long cycleLength(StateStep step, long start, WalkMeter meter) {
            return said;
        }
    }

    @Test
    void aBitForEachStateIsAllItsMemory() {
        assertThat(RangeWalk.bytes(1 << 20)).isBetween(131_072.0, 131_200.0);
    }
}
