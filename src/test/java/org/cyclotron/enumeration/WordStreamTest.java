package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

class WordStreamTest {
    private static final long SEED = 20261126L;

    @Test
    void theStreamIsTheOutputOfTheRegister() {
        Random random = new Random(SEED);
        for (int degree : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 21, 30, 39, 48, 63}) {
            for (int trial = 0; trial < 2; trial++) {
                long[] row = new long[degree];
                for (int i = 0; i < degree; i++) {
                    row[i] = i == 0 || random.nextInt(1 + degree / 4) == 0 ? 1 : 0;
                }
                assertIsOutput(new Lfsr(FiniteFields.of(2), row), random);
            }
        }
    }

    private static void assertIsOutput(Lfsr lfsr, Random random) {
        WordStream stream = new WordStream(lfsr);
        for (int start = 0; start < 2; start++) {
            long state = random.nextLong() >>> (64 - lfsr.degree());
            stream.start(state);
            long[] cells = new long[lfsr.degree()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = state >>> i & 1;
            }
            for (int row = 0; row < lfsr.degree() + 3; row++) {
                for (int word = 0; word < WordStream.ROW; word++) {
                    long expected = 0;
                    for (int bit = 0; bit < 64; bit++) {
                        expected |= lfsr.step(cells) << bit;
                    }
                    assertThat(stream.row()[word])
                            .as("%s from %d, row %d, word %d, seed %d", lfsr, state, row, word, SEED)
                            .isEqualTo(expected);
                }
                long next = stream.row()[WordStream.ROW];
                stream.advance();
                assertThat(stream.row()[0]).isEqualTo(next);
            }
        }
    }

    @Test
    void aRegisterWithoutAStreamIsRefused() {
        assertThatThrownBy(() -> new WordStream(BinaryRegisters.of(5, 1, 2))).hasMessageContaining("c0 = 1");
        assertThatThrownBy(() -> new WordStream(new Lfsr(FiniteFields.of(3), 1, 1)))
                .hasMessageContaining("GF(2)");
        assertThatThrownBy(() -> new WordStream(BinaryRegisters.of(64, 0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
