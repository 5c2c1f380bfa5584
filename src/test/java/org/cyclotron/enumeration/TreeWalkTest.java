package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeWalkTest {
    private static final long SEED = 20261126L;

    /** With a pre-period of so many, and perhaps cycles besides. */
    static Lfsr singular(FiniteField field, int preperiod, Random random) {
        Polynomial tail = Polynomial.monomial(field, 1, preperiod);
        int more = random.nextInt(4);
        return Lfsr.ofCharacteristic(more == 0 ? tail : tail.multiply(FieldRegisters.irreducible(field, more, random)));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 67})
    void theStatesThatComeToZeroAreCountedByTheirSteps(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = Math.max(1, FieldRegisters.mostCells(600, q));
        for (int trial = 0; trial < 10; trial++) {
            Lfsr lfsr = singular(field, 1 + random.nextInt(most), random);
            long states = PeriodicPart.of(lfsr).treeStates();
            String origin = "%s, seed %d".formatted(lfsr, SEED);
            TreeWalk walk = new TreeWalk(new PollingKernel(5), lfsr, Progress.NONE, Cancellation.NONE);
            long[] heights = new long[lfsr.preperiod() + 1];
            long middle = random.nextLong(states + 1);
            assertThat(walk.walk(0, middle, heights))
                    .as(origin)
                    .isEqualTo(new WalkedSteps(
                            middle, PlainTree.of(lfsr, 0, middle).steps(), 0));
            assertThat(walk.walk(middle, states, heights))
                    .as(origin)
                    .isEqualTo(new WalkedSteps(
                            states - middle, PlainTree.of(lfsr, middle, states).steps(), 0));
            assertThat(heights)
                    .as(origin)
                    .isEqualTo(PlainTree.of(lfsr, 0, states).heights());
        }
    }

    /** 2^10 states take some 2^13 steps, and a state at most ten. */
    @Test
    void theWalkAsksWhetherToStopOnceAnInterval() {
        AtomicLong polls = new AtomicLong();
        Cancellation counting = () -> polls.incrementAndGet() < 0;
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), new long[10]);
        long steps = new TreeWalk(new PollingKernel(100), lfsr, Progress.NONE, counting)
                .walk(0, 1 << 10, new long[11])
                .steps();
        assertThat(polls.get()).isBetween(steps / 110, steps / 100);
        TreeWalk stopped = new TreeWalk(new PollingKernel(100), lfsr, Progress.NONE, () -> true);
        assertThatThrownBy(() -> stopped.walk(0, 1 << 10, new long[11])).isInstanceOf(CancellationException.class);
    }

    @Test
    void aStateThatDoesNotComeToZeroIsAContradiction() {
        TreeWalk walk = new TreeWalk(TaskKernels.PLAIN, BinaryRegisters.of(5, 2, 3), Progress.NONE, Cancellation.NONE);
        assertThatThrownBy(() -> walk.walk(4, 5, new long[3]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("state 4 does not come to zero");
    }
}
