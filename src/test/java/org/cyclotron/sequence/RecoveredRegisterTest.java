package org.cyclotron.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

/** Registers found again, and what is said of how sure that is, against trying all registers. */
class RecoveredRegisterTest {
    @Test
    void theRegisterOfItsOwnOutputIsFoundAndConfirmed() {
        for (long order : List.of(2L, 3L, 4L, 9L, 257L)) {
            FiniteField field = FiniteFields.of(order);
            for (long seed = 1; seed <= 40; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                Lfsr lfsr = SequenceAnalyzerTest.random(field, 1 + random.nextInt(8), random);
                int extra = random.nextInt(10);
                long[] sequence = SequenceOutput.first(lfsr, lfsr.impulseState(), 2 * lfsr.degree() + extra);
                RecoveredRegister found = recover(field, sequence);
                String what = lfsr + ", seed " + seed;
                assertThat(found.lfsr()).as(what).isEqualTo(lfsr);
                assertThat(found.start()).as(what).containsExactly(lfsr.impulseState());
                assertThat(found.isUnique()).as(what).isTrue();
                assertThat(found.confirmations()).as(what).isEqualTo(extra);
                assertThat(found.part()).as(what).isNull();
            }
        }
    }

    @Test
    void aRegisterIsCalledUniqueExactlyWhenNoOtherOfItsLengthMakesTheSequence() {
        for (long seed = 1; seed <= 120; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            FiniteField field = FiniteFields.of(random.nextBoolean() ? 2 : 3);
            long[] sequence = SequenceAnalyzerTest.state(field, 1 + random.nextInt(7), random);
            RecoveredRegister found = recover(field, sequence);
            if (found.lfsr() != null) {
                assertThat(found.isUnique())
                        .as("seed %d: %s over %s", seed, Arrays.toString(sequence), field.name())
                        .isEqualTo(registers(field, sequence, found.complexity()) == 1);
            }
        }
    }

    private static int registers(FiniteField field, long[] sequence, int length) {
        Lfsr numbering = new Lfsr(field, new long[length]);
        long[] start = Arrays.copyOf(sequence, length);
        int count = 0;
        for (long n = 0; n < numbering.stateCount().longValueExact(); n++) {
            Lfsr lfsr = new Lfsr(field, numbering.state(BigInteger.valueOf(n)));
            count += Arrays.equals(SequenceOutput.first(lfsr, start, sequence.length), sequence) ? 1 : 0;
        }
        return count;
    }

    @Test
    void aWrongElementLeavesTheRegisterOfWhatCameBefore() {
        FiniteField field = FiniteFields.of(2);
        Lfsr lfsr = new Lfsr(field, 1, 0, 1, 0, 0);
        long[] sequence = SequenceOutput.first(lfsr, lfsr.impulseState(), 40);
        sequence[33] ^= 1;
        RecoveredRegister found = recover(field, sequence);
        assertThat(found.isUnique()).isFalse();
        assertThat(found.part()).isEqualTo(new RecoveredRegister.Part(33, lfsr));
        assertThat(found.part().confirmations()).isEqualTo(23);
        assertThat(found.missing()).isEqualTo(2L * found.complexity() - 40);
    }

    @Test
    void zerosNeedNoRegister() {
        RecoveredRegister found = recover(FiniteFields.of(5), new long[6]);
        assertThat(found.complexity()).isZero();
        assertThat(found.lfsr()).isNull();
        assertThat(found.start()).isNull();
    }

    @Test
    void theProfileOfThePerfectSequenceDeviatesByOne() {
        // Rueppel's sequence: s(t) = 1 exactly where t + 1 is a power of two; its profile is perfect.
        long[] sequence = new long[64];
        for (int t = 0; t < sequence.length; t++) {
            sequence[t] = Integer.bitCount(t + 1) == 1 ? 1 : 0;
        }
        LinearComplexityProfile profile = recover(FiniteFields.of(2), sequence).profile();
        assertThat(profile.deviation()).isEqualTo(1);
        for (int n = 1; n <= 64; n++) {
            assertThat(profile.complexity(n)).as("n = %d", n).isEqualTo((n + 1) / 2);
        }
        // 0, …, 0, 1: nothing is needed before the last element, then everything.
        long[] late = new long[20];
        late[19] = 1;
        assertThat(recover(FiniteFields.of(2), late).profile().deviation()).isEqualTo(20);
    }

    @Test
    void theDeviationIsTheGreatestOfAllUpToTwiceTheComplexity() {
        for (long seed = 1; seed <= 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            FiniteField field = FiniteFields.of(random.nextBoolean() ? 2 : 5);
            LinearComplexityProfile profile = recover(
                            field, SequenceAnalyzerTest.state(field, 1 + random.nextInt(60), random))
                    .profile();
            long greatest = 0;
            for (long n = 0; n <= Math.min(profile.elements(), 2L * profile.complexity()); n++) {
                greatest = Math.max(greatest, Math.abs(2L * profile.complexity(n) - n));
            }
            assertThat(profile.deviation()).as("seed %d", seed).isEqualTo(greatest);
        }
    }

    private static RecoveredRegister recover(FiniteField field, long[] sequence) {
        return RecoveredRegister.of(field, sequence, Progress.NONE, Cancellation.NONE);
    }
}
