package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What kernels that walk trees apart from cycles predict and count of them. */
class SegmentsKernelTest {
    private static final Lfsr CYCLES = BinaryRegisters.of(7, 0, 3);

    private static Kernel kernel(String id, int workers) {
        return id.equals("segments")
                ? ManyStatesTest.segments(workers, WalkHints.ALGEBRA)
                : ManyStatesTest.sections(workers, WalkHints.ALGEBRA);
    }

    private static Lfsr withTails(int preperiod) {
        return Lfsr.ofCharacteristic(
                CYCLES.characteristicPolynomial().multiply(Polynomial.monomial(FiniteFields.of(2), 1, preperiod)));
    }

    /** From most of the leaves it takes all 28 steps to the root, one after another, and none less than a nanosecond. */
    @ParameterizedTest
    @ValueSource(strings = {"segments", "sections"})
    void aLargeTreeIsPredictedToTakeItsTimeSharedByTheThreads(String id) {
        double alone = kernel(id, 1).predict(withTails(28)).seconds();
        assertThat(alone).isGreaterThan(28 * 1e-9 * (1 << 28));
        assertThat(kernel(id, 4).predict(withTails(28)).seconds()).isCloseTo(alone / 4, within(alone / 20));
        assertThat(kernel(id, 1).predict(withTails(29)).seconds()).isBetween(2 * alone, 2.2 * alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments", "sections"})
    void theStepsAreThoseOfTheCyclesAndThoseOfTheTree(String id) {
        BigInteger onCycles = steps(kernel(id, 1), CYCLES);
        for (int preperiod = 1; preperiod < 8; preperiod++) {
            Lfsr lfsr = withTails(preperiod);
            long inTree = PlainTree.of(lfsr, 0, 1L << preperiod).steps();
            assertThat(steps(kernel(id, 1), lfsr)).isEqualTo(onCycles.add(BigInteger.valueOf(inTree)));
        }
        Lfsr treeAlone = new Lfsr(FiniteFields.of(3), new long[5]);
        assertThat(steps(kernel(id, 2), treeAlone))
                .isEqualTo(BigInteger.valueOf(PlainTree.of(treeAlone, 0, 243).steps()));
    }

    private static BigInteger steps(Kernel kernel, Lfsr lfsr) {
        return kernel.walk(lfsr, Progress.NONE, Cancellation.NONE).statesStepped();
    }
}
