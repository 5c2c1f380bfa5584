package org.cyclotron.lfsr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

/** The synthesis against known registers, and against trying all shorter ones. */
class BerlekampMasseyTest {
    @Test
    void twiceTheLengthOfTheImpulseResponseGivesTheRegisterBack() {
        for (long order : List.of(2L, 3L, 4L, 7L, 9L, 257L)) {
            FiniteField field = FiniteFields.of(order);
            for (long seed = 1; seed <= 50; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                long[] row = new long[1 + random.nextInt(12)];
                Arrays.setAll(row, i -> field.random(random));
                Lfsr lfsr = new Lfsr(field, row);
                long[] outputs = SequenceOutput.first(lfsr, lfsr.impulseState(), 2 * row.length);
                BerlekampMassey synthesis = BerlekampMassey.of(field, outputs, Cancellation.NONE);
                assertThat(synthesis.linearComplexity())
                        .as("%s, seed %d", field.name(), seed)
                        .isEqualTo(row.length);
                assertThat(synthesis.lfsr())
                        .as("%s, seed %d", field.name(), seed)
                        .contains(lfsr);
            }
        }
    }

    @Test
    void theRegisterMakesTheSequenceAndNoShorterOneDoes() {
        FiniteField field = new PrimeField(3);
        for (long seed = 1; seed <= 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[] sequence = new long[1 + random.nextInt(8)];
            Arrays.setAll(sequence, i -> random.nextInt(3));
            BerlekampMassey synthesis = BerlekampMassey.of(field, sequence, Cancellation.NONE);
            assertThat(synthesis.linearComplexity())
                    .as("seed %d: %s", seed, Arrays.toString(sequence))
                    .isEqualTo(shortest(field, sequence));
            synthesis.lfsr().ifPresent(lfsr -> {
                if (lfsr.degree() <= sequence.length) {
                    long[] start = Arrays.copyOf(sequence, lfsr.degree());
                    assertThat(SequenceOutput.first(lfsr, start, sequence.length))
                            .containsExactly(sequence);
                }
            });
        }
    }

    /** The least length of a register that makes a sequence, by trying them all. */
    private static int shortest(FiniteField field, long[] sequence) {
        if (Arrays.stream(sequence).allMatch(s -> s == 0)) {
            return 0;
        }
        for (int d = 1; d < sequence.length; d++) {
            Lfsr numbering = new Lfsr(field, new long[d]);
            for (long n = 0; n < numbering.stateCount().longValueExact(); n++) {
                Lfsr lfsr = new Lfsr(field, numbering.state(java.math.BigInteger.valueOf(n)));
                if (Arrays.equals(SequenceOutput.first(lfsr, Arrays.copyOf(sequence, d), sequence.length), sequence)) {
                    return d;
                }
            }
        }
        return sequence.length;
    }

    @Test
    void theProfileNeverFallsAndEndsInTheComplexity() {
        FiniteField field = new PrimeField(2);
        long[] sequence = {1, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 1};
        int[] profile = BerlekampMassey.profile(field, sequence, Cancellation.NONE);
        assertThat(profile).isSorted().hasSize(sequence.length);
        assertThat(profile[profile.length - 1])
                .isEqualTo(
                        BerlekampMassey.of(field, sequence, Cancellation.NONE).linearComplexity());
    }

    @Test
    void bitsHaveTheSameRegisterOverGf2AndOverALargerFieldAfterEveryTerm() {
        // The least register is found by solving equations over GF(2); no extension has a shorter one.
        for (long seed = 1; seed <= 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int degree = 1 + random.nextInt(200);
            long[] row = new long[degree];
            Arrays.setAll(row, i -> random.nextInt(2));
            long[] sequence = seed % 3 == 0
                    ? random.longs(700, 0, 2).toArray()
                    : SequenceOutput.first(new Lfsr(FiniteFields.of(2), row), row, 500);
            BerlekampMassey packed = new BerlekampMassey(FiniteFields.of(2));
            BerlekampMassey plain = new BerlekampMassey(FiniteFields.of(4));
            for (int n = 0; n < sequence.length; n++) {
                packed.add(sequence[n]);
                plain.add(sequence[n]);
                String what = "seed " + seed + ", after " + (n + 1);
                assertThat(packed.linearComplexity()).as(what).isEqualTo(plain.linearComplexity());
                assertThat(packed.connectionPolynomial().coefficients())
                        .as(what)
                        .containsExactly(plain.connectionPolynomial().coefficients());
            }
        }
    }

    @Test
    void theZeroSequenceNeedsNoRegister() {
        BerlekampMassey synthesis = BerlekampMassey.of(new PrimeField(5), new long[9], Cancellation.NONE);
        assertThat(synthesis.linearComplexity()).isZero();
        assertThat(synthesis.lfsr()).isEmpty();
    }

    @Test
    void aTermOutsideTheFieldIsRefused() {
        assertThatThrownBy(() -> new BerlekampMassey(new PrimeField(2)).add(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GF(2)");
    }
}
