package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.cyclotron.algebra.polynomial.Polynomial;
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
        WalkHints manyCycles = new ShortCycles(large, 601, cycles);
        for (int workers : new int[] {1, 4}) {
            WalkLimits limits = new WalkLimits((long) (56 * cycles), 3600);
            WalkPrediction prediction = new SectionsKernel(workers, limits, manyCycles, null).predict(lfsr);
            assertThat(prediction.reason()).as("seed %d", SEED).isNull();
            assertThat(prediction.bytes()).isGreaterThan((long) (2 * Long.BYTES * cycles));
            assertThat(prediction.seconds() * 1e9 * workers)
                    .isGreaterThan(cycles * TaskKernels.WORD.nanosecondsToStart(Lfsr.ofCharacteristic(large)));
        }
    }

    /** That the cycles of a polynomial are many and short. */
    private record ShortCycles(Polynomial polynomial, long length, double count) implements WalkHints {
        @Override
        public List<Polynomial> factors(Polynomial characteristic) {
            return WalkHints.ALGEBRA.factors(characteristic);
        }

        @Override
        public BigInteger order(Polynomial irreducible) {
            return irreducible.equals(polynomial) ? BigInteger.valueOf(length) : WalkHints.ALGEBRA.order(irreducible);
        }

        @Override
        public List<Expected> cycles(Polynomial characteristic) {
            return characteristic.equals(polynomial)
                    ? List.of(new Expected(length, count))
                    : WalkHints.ALGEBRA.cycles(characteristic);
        }
    }
}
