package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

/** What a kernel can do that says nothing of it. */
class TaskKernelTest {
    private static final TaskKernel KERNEL = new PollingKernel(100);
    private static final List<Lfsr> REGISTERS =
            List.of(BinaryRegisters.of(20, 0, 3), new Lfsr(FiniteFields.of(5), 2, 0, 0, 1));

    @Test
    void itWalksCyclesPiecesAndSegmentsInEarnest() {
        assertThat(KERNEL.walksCycles()).isTrue();
        assertThat(KERNEL.walksPieces()).isTrue();
        assertThat(KERNEL.walksSegments()).isTrue();
        assertThat(KERNEL.isSynthetic()).isFalse();
    }

    @Test
    void withoutPiecesItWalksNoSegmentsEither() {
        assertThat(TaskKernels.byId("brent").walksPieces()).isFalse();
        assertThat(TaskKernels.byId("brent").walksSegments()).isFalse();
        assertThat(TaskKernels.byId("brent").walksCycles()).isTrue();
    }

    @Test
    void itStepsEachStateOnceAndFindsNoLengthOtherwise() {
        assertThat(KERNEL.stepsPerState()).isEqualTo(1);
        for (Lfsr lfsr : REGISTERS) {
            StateStep step = KERNEL.step(lfsr);
            assertThat(step.next(1)).isEqualTo(StateStep.of(lfsr).next(1));
            assertThat(KERNEL.cycleLength(step, 1, new WalkMeter(1, Progress.NONE, Cancellation.NONE)))
                    .isZero();
        }
    }

    @Test
    void itsMarksAreAboutAsFarApartAsIsAskedFor() {
        for (Lfsr lfsr : REGISTERS) {
            double states = lfsr.stateCount().doubleValue();
            assertThat(states).isLessThanOrEqualTo(KERNEL.mostStates(lfsr));
            assertThat(states / KERNEL.marks(lfsr, 64).count()).isBetween(64.0, 72.0);
            assertThat(states / KERNEL.marks(lfsr, KERNEL.markSpacing(lfsr)).count())
                    .isBetween(8.0, 1025.0);
            assertThat(KERNEL.marks(lfsr, 0.5).count()).isEqualTo((long) states / 2);
        }
    }

    /** A start takes a multiplication of large numbers, and to tell a mark a division. */
    @Test
    void startsAndMarksCostMoreThanAStepOverTwoElements() {
        Lfsr lfsr = REGISTERS.getFirst();
        assertThat(KERNEL.nanosecondsPerStep(lfsr)).isPositive();
        assertThat(KERNEL.nanosecondsInSegment(lfsr)).isEqualTo(KERNEL.nanosecondsPerStep(lfsr));
        assertThat(KERNEL.nanosecondsAtMark(lfsr)).isGreaterThan(KERNEL.nanosecondsPerStep(lfsr));
        assertThat(KERNEL.nanosecondsToStart(lfsr)).isGreaterThan(KERNEL.nanosecondsAtMark(lfsr));
    }
}
