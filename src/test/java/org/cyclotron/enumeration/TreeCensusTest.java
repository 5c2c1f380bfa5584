package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class TreeCensusTest {
    private static final long SEED = 20261126L;

    private static TreeCensus census(Lfsr lfsr, int workers) {
        return new TreeCensus(PeriodicPart.of(lfsr), TaskKernels.WORD, new Crew(workers, Cancellation.NONE));
    }

    /** Some have more states than are given to a thread at a time. */
    @Test
    void everyStateOfTheTreeIsWalkedOnceOnAnyNumberOfThreads() {
        Random random = new Random(SEED);
        for (Lfsr lfsr : List.of(
                TreeWalkTest.singular(FiniteFields.of(2), 13, random),
                TreeWalkTest.singular(FiniteFields.of(2), 3, random),
                TreeWalkTest.singular(FiniteFields.of(3), 8, random))) {
            PlainTree expected = PlainTree.of(lfsr, 0, PeriodicPart.of(lfsr).treeStates());
            for (int workers = 1; workers <= 3; workers++) {
                TreeCensus census = census(lfsr, workers);
                assertThat(census.heights()).as("%s, seed %d", lfsr, SEED).isEqualTo(expected.heights());
                assertThat(census.steps()).as("%s, seed %d", lfsr, SEED).isEqualTo(expected.steps());
            }
        }
    }

    @Test
    void overTheStatesOfANonsingularRegisterThereIsNoTree() {
        TreeCensus census = census(BinaryRegisters.of(5, 0, 2), 2);
        assertThat(census.heights()).containsExactly(1);
        assertThat(census.steps()).isZero();
    }
}
