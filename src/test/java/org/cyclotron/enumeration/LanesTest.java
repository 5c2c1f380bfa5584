package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lanes against the recurrence as the register itself takes it, symbol by symbol. */
class LanesTest {
    private static final long SEED = 20261126L;
    private static final int BLOCKS = 3;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27, 32, 49, 64, 81, 121, 125, 128, 169, 243, 251, 256})
    void everyLaneFollowsTheRecurrence(long q) {
        Random random = new Random(SEED + q);
        for (int trial = 0; trial < 12; trial++) {
            Lfsr lfsr = randomRegister(FiniteFields.of(q), random);
            Lanes lanes = Lanes.of(lfsr);
            assertThat(Lanes.areSliced(lfsr.field())).isEqualTo(lanes.count() == 64);
            long[][] states = new long[lanes.count()][];
            for (int lane = 0; lane < lanes.count(); lane++) {
                states[lane] = restart(lanes, lane, lfsr, random);
            }
            for (int block = 0; block < BLOCKS; block++) {
                lanes.extend();
                for (int lane = 0; lane < lanes.count(); lane++) {
                    assertFollows(lanes, lane, lfsr, states[lane]);
                }
                lanes.shift();
                int ended = random.nextInt(lanes.count());
                states[ended] = restart(lanes, ended, lfsr, random);
            }
        }
    }

    private static long[] restart(Lanes lanes, int lane, Lfsr lfsr, Random random) {
        long[] state = new long[lfsr.degree()];
        for (int i = 0; i < state.length; i++) {
            state[i] = lfsr.field().random(random);
        }
        lanes.start(lane, state);
        return state;
    }

    /** Steps the state through the block, so that it is the one the next block begins with. */
    private static void assertFollows(Lanes lanes, int lane, Lfsr lfsr, long[] state) {
        for (int time = 0; time < lanes.block(); time++) {
            assertSymbol(lanes, lane, time, state[0], lfsr);
            lfsr.step(state);
        }
        for (int i = 0; i < state.length; i++) {
            assertSymbol(lanes, lane, lanes.block() + i, state[i], lfsr);
        }
    }

    private static void assertSymbol(Lanes lanes, int lane, int time, long expected, Lfsr lfsr) {
        if (lanes.symbol(lane, time) != expected) {
            assertThat(lanes.symbol(lane, time))
                    .as("%s, lane %d, time %d, seed %d", lfsr, lane, time, SEED)
                    .isEqualTo((int) expected);
        }
        boolean occupied = (lanes.occupied()[time] >>> lane & 1) != 0;
        if (occupied != (expected != 0)) {
            assertThat(occupied)
                    .as("%s, lane %d, time %d is occupied, seed %d", lfsr, lane, time, SEED)
                    .isEqualTo(expected != 0);
        }
    }

    private static Lfsr randomRegister(FiniteField field, Random random) {
        long[] row = new long[1 + random.nextInt(12)];
        for (int i = 0; i < row.length; i++) {
            row[i] = random.nextInt(3) == 0 ? 0 : field.random(random);
        }
        return new Lfsr(field, row);
    }
}
