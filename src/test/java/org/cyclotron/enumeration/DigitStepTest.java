package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The step over large fields against the step of the register, on states of several cells. */
class DigitStepTest {
    private static final long SEED = 20261126L;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 9, 67, 81, 121, 125, 128, 256, 257, 343, 65536, 65537, 1_000_003})
    void aStateIsFollowedByTheOneThatTheRegisterSteps(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(1L << 62, q);
        for (int trial = 0; trial < 20; trial++) {
            long[] row = new long[1 + random.nextInt(most)];
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(4) == 0 ? 0 : field.random(random);
            }
            assertSteps(new Lfsr(field, row), random);
        }
    }

    private static void assertSteps(Lfsr lfsr, Random random) {
        DigitStep step = new DigitStep(lfsr);
        for (int trial = 0; trial < 20; trial++) {
            long[] state = new long[lfsr.degree()];
            for (int i = 0; i < state.length; i++) {
                state[i] = lfsr.field().random(random);
            }
            BigInteger number = lfsr.stateNumber(state);
            lfsr.step(state);
            assertThat(step.next(number.longValueExact()))
                    .as("%s after %s, seed %d", lfsr, number, SEED)
                    .isEqualTo(lfsr.stateNumber(state).longValueExact());
        }
    }

    @Test
    void fieldsTooLargeForTablesAreSteppedDigitByDigit() {
        for (long q : new long[] {67, 81, 128, 65537}) {
            assertThat(StateStep.of(new Lfsr(FiniteFields.of(q), 1, 1))).isInstanceOf(DigitStep.class);
        }
        for (long q : new long[] {3, 4, 61, 64}) {
            assertThat(StateStep.of(new Lfsr(FiniteFields.of(q), 1, 1))).isInstanceOf(TableStep.class);
        }
        assertThat(StateStep.of(new Lfsr(FiniteFields.of(2), 1, 1))).isInstanceOf(BinaryStep.class);
    }
}
