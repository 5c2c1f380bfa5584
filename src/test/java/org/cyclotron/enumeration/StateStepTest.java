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

class StateStepTest {
    private static final long SEED = 20261126L;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 9, 61, 64, 67, 128, 257, 65537})
    void theNumberOfTheNextStateIsThatOfTheCellsAfterAStep(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(1L << 62, q);
        for (int trial = 0; trial < 20; trial++) {
            long[] row = new long[1 + random.nextInt(most)];
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextBoolean() ? 0 : field.random(random);
            }
            Lfsr lfsr = new Lfsr(field, row);
            StateStep step = StateStep.of(lfsr);
            for (int i = 0; i < 20; i++) {
                long state = random.nextLong(lfsr.stateCount().longValueExact());
                long[] cells = lfsr.state(BigInteger.valueOf(state));
                lfsr.step(cells);
                assertThat(step.next(state))
                        .as("%s from %d, seed %d", lfsr, state, SEED)
                        .isEqualTo(lfsr.stateNumber(cells).longValueExact());
            }
        }
    }

    /** Tables are made for no larger fields, for which they would leave the cache, but for all others. */
    @Test
    void symbolsAreLookedUpOverFieldsOfAtMost64Elements() {
        assertThat(StateStep.of(new Lfsr(FiniteFields.of(3), 1, 2))).isInstanceOf(TableStep.class);
        assertThat(StateStep.of(new Lfsr(FiniteFields.of(64), 1, 2))).isInstanceOf(TableStep.class);
        assertThat(StateStep.of(new Lfsr(FiniteFields.of(67), 1, 2))).isInstanceOf(DigitStep.class);
    }
}
