package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTablesTest {
    @Test
    void aStateTimesTheMatrixIsTheNextState() {
        FiniteField field = FiniteFields.of(9);
        Random random = new Random(26);
        Lfsr lfsr = new Lfsr(field, random.longs(7, 0, 9).toArray());
        Table matrix = RegisterTables.matrix(lfsr);
        long[] state = random.longs(7, 0, 9).toArray();
        long[] product = new long[7];
        for (List<@Nullable Object> row : matrix.rows()) {
            int i = (Integer) Objects.requireNonNull(row.getFirst());
            for (int j = 0; j < 7; j++) {
                long entry = (Long) Objects.requireNonNull(row.get(j + 1));
                product[j] = field.add(product[j], field.multiply(state[i], entry));
            }
        }
        lfsr.step(state);
        assertThat(product).isEqualTo(state);
    }

    @Test
    void aLargeMatrixIsTheSameMatrixByItsEntries() {
        Random random = new Random(27);
        long[] row = random.longs(65, 0, 3).toArray();
        Lfsr lfsr = new Lfsr(FiniteFields.of(3), row);
        Table entries = RegisterTables.matrix(lfsr);
        long[][] dense = new long[65][65];
        for (List<@Nullable Object> entry : entries.rows()) {
            int i = (Integer) Objects.requireNonNull(entry.getFirst());
            int j = (Integer) Objects.requireNonNull(entry.get(1));
            assertThat(dense[i][j]).as("entry %d, %d", i, j).isZero();
            dense[i][j] = (Long) Objects.requireNonNull(entry.get(2));
        }
        for (int i = 0; i < 65; i++) {
            assertThat(dense[i][64]).isEqualTo(row[i]);
            for (int j = 0; j < 64; j++) {
                assertThat(dense[i][j]).isEqualTo(j == i - 1 ? 1 : 0);
            }
        }
    }

    @Test
    void coefficientsStandAtTheirCells() {
        assertThat(RegisterTables.coefficients(new Lfsr(FiniteFields.of(5), 3, 0, 4))
                        .rows())
                .containsExactly(Arrays.asList(0, 3L), Arrays.asList(1, 0L), Arrays.asList(2, 4L));
    }
}
