package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

class SectionsKernelTest {
    private static final long SEED = 20261126L;

    @Test
    void theFibresOfEveryThreadCountAsMemory() {
        Random random = new Random(SEED);
        Lfsr lfsr = Lfsr.ofCharacteristic(
                BinaryRegisters.irreducible(20, random).multiply(BinaryRegisters.irreducible(20, random)));
        for (int workers : new int[] {1, 2, 8}) {
            long fibres = workers * (1L << 20) / 8;
            long bitmapOfTheBase = (1 << 20) / 8;
            assertThat(ManyStatesTest.sections(workers, WalkHints.ALGEBRA)
                            .predict(lfsr)
                            .bytes())
                    .as("%d threads, seed %d", workers, SEED)
                    .isBetween(fibres + bitmapOfTheBase, 2 * (fibres + bitmapOfTheBase));
        }
    }

    /** With so little memory the factor of 25 cells must be the base, of whose cycles the list fits. */
    @Test
    void theStartsOnAllCyclesOfALargeBaseArePredictedToTakeTheirTime() {
        Random random = new Random(SEED);
        Polynomial large = BinaryRegisters.irreducible(25, random);
        Lfsr lfsr = Lfsr.ofCharacteristic(large.multiply(Polynomial.of(large.field(), 1, 1)));
        double cycles = (1 << 25) / 601.0;
        WalkHints manyCycles = shortCycles(large, 601, cycles);
        for (int workers : new int[] {1, 4}) {
            WalkLimits limits = new WalkLimits((long) (56 * cycles), 3600);
            WalkPrediction prediction = new SectionsKernel(workers, limits, manyCycles, null).predict(lfsr);
            assertThat(prediction.reason()).as("seed %d", SEED).isNull();
            assertThat(prediction.bytes()).isGreaterThan((long) (2 * Long.BYTES * cycles));
            assertThat(prediction.seconds() * 1e9 * workers)
                    .isBetween(
                            cycles * TaskKernels.WORD.nanosecondsToStart(Lfsr.ofCharacteristic(large)),
                            2 * cycles * TaskKernels.WORD.nanosecondsToStart(Lfsr.ofCharacteristic(large)));
        }
    }

    @Test
    void aBaseInSegmentsIsSharedByTheThreads() {
        Random random = new Random(SEED);
        Polynomial large = BinaryRegisters.irreducible(36, random);
        Lfsr lfsr = Lfsr.ofCharacteristic(large.multiply(BinaryRegisters.irreducible(3, random)));
        double states = TaskKernels.WORD.nanosecondsInSegment(Lfsr.ofCharacteristic(large)) * 1e-9 * (1L << 36);
        for (int workers : new int[] {1, 4}) {
            assertThat(ManyStatesTest.sections(workers, WalkHints.ALGEBRA)
                            .predict(lfsr)
                            .seconds())
                    .as("%d threads, seed %d", workers, SEED)
                    .isBetween(states / workers, 1.2 * states / workers);
        }
    }

    /** The base of 2^20 states is not, and takes some nanoseconds a state; there are as many points over each cycle but that of zero. */
    @Test
    void theFibresAreSharedByTheThreadsButNotABitmapOfTheBase() {
        Random random = new Random(SEED);
        Lfsr lfsr = Lfsr.ofCharacteristic(
                BinaryRegisters.irreducible(20, random).multiply(BinaryRegisters.irreducible(20, random)));
        double many =
                ManyStatesTest.sections(1000, WalkHints.ALGEBRA).predict(lfsr).seconds();
        double one = ManyStatesTest.sections(1, WalkHints.ALGEBRA).predict(lfsr).seconds();
        assertThat(many).as("seed %d", SEED).isGreaterThan((1 << 20) * 2e-9 + 0.001);
        assertThat(one - many).as("seed %d", SEED).isBetween((1 << 20) * 2e-9, (1 << 20) * 100e-9);
    }

    /** Images of more points than these are not kept, while over two elements they are computed. */
    @Test
    void largeFibresAreWalkedOverTwoElementsOnly() {
        Random random = new Random(SEED);
        WalkLimits unlimited = new WalkLimits(Long.MAX_VALUE, 1e9);
        for (long q : new long[] {2, 3}) {
            int degree = q == 2 ? 26 : 16;
            Lfsr lfsr = Lfsr.ofCharacteristic(FieldRegisters.irreducible(FiniteFields.of(q), degree, random)
                    .multiply(FieldRegisters.irreducible(FiniteFields.of(q), degree, random)));
            assertThat(new SectionsKernel(1, unlimited, WalkHints.ALGEBRA, null)
                            .predict(lfsr)
                            .feasible())
                    .as("%s, seed %d", lfsr, SEED)
                    .isEqualTo(q == 2);
        }
    }

    @Test
    void whatItFindsIsCalledVerifiedBySections() {
        assertThat(new SectionsKernel(WalkLimits.DEFAULT).id()).isEqualTo(Verification.SECTIONS);
    }

    /** That the cycles of a polynomial are many and short, whatever its order. */
    private static WalkHints shortCycles(Polynomial polynomial, long length, double count) {
        return new AlteredHints() {
            @Override
            public List<Expected> cycles(Polynomial characteristic) {
                return characteristic.equals(polynomial)
                        ? List.of(new Expected(length, count))
                        : super.cycles(characteristic);
            }
        };
    }
}
