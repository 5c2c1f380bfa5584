package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a walk with a bitmap is said to take, against what it takes. */
class BitmapKernelTest {
    private static final Kernel KERNEL = new BitmapKernel(WalkLimits.DEFAULT);

    private static double predictedSteps(Lfsr lfsr) {
        return KERNEL.predict(lfsr).seconds() * 1e9 / StepCost.nanoseconds(lfsr);
    }

    private static double steps(Lfsr lfsr) {
        return KERNEL.walk(lfsr, Progress.NONE, Cancellation.NONE)
                .statesStepped()
                .doubleValue();
    }

    @Test
    void aStateIsABitAndAStep() {
        Lfsr lfsr = BinaryRegisters.of(17, 0, 3);
        assertThat(KERNEL.predict(lfsr).bytes()).isEqualTo(1 << 14);
        assertThat(steps(lfsr)).isEqualTo(1 << 17);
        assertThat(predictedSteps(lfsr)).isBetween((1 << 17) - 1.0, (1 << 17) + 1.0);
    }

    /** Three bitmaps; the tails are swept until nothing is lost any more, and level by level back. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12})
    void aRegisterWithTailsTakesAsManyStepsAsPredictedAtMostAndMoreForLongerTails(int preperiod) {
        Lfsr lfsr = BinaryRegisters.of(12, preperiod % 12 == 0 ? new int[0] : new int[] {preperiod});
        assertThat(lfsr.preperiod()).isEqualTo(preperiod);
        double states = 1 << 12;
        assertThat(KERNEL.predict(lfsr).bytes()).isEqualTo(3L << 9);
        assertThat(predictedSteps(lfsr)).isBetween(steps(lfsr), (2 * preperiod + 3) * states);
    }

    /** Twice as many states take more than twice as long where their bits do not fit the cache any more. */
    @Test
    void aBitmapBeyondTheCacheCostsMoreAState() {
        double small = KERNEL.predict(BinaryRegisters.of(24, 0, 1, 2, 7)).seconds() / (1 << 24);
        double larger = KERNEL.predict(BinaryRegisters.of(25, 0, 3)).seconds() / (1 << 25);
        double beyond = KERNEL.predict(BinaryRegisters.of(26, 0, 1, 2, 6)).seconds() / (1 << 26);
        assertThat(larger).isEqualTo(small);
        assertThat(beyond).isGreaterThan(2 * larger);
        assertThat(KERNEL.predict(BinaryRegisters.of(26, 0, 1, 2, 6)).states()).isEqualTo(BigInteger.valueOf(1 << 26));
    }
}
