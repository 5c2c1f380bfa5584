package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of multiples of rows are what the field says, however they are kept. */
class RowArithmeticTest {
    private static final long SEED = 20261126L;

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 1048573, 1048583, 2147483647, 2147483659L, 4, 8, 16, 256, 1L << 20, 9, 27, 59049})
    void sumsSettleToWhatTheFieldFinds(long order) {
        FiniteField field = FiniteFields.of(order);
        RowArithmetic rows = RowArithmetic.over(field);
        Random random = new Random(SEED);
        for (int length : new int[] {1, 2, 7, 64, 131}) {
            long[] sums = new long[length + 3];
            long[] expected = new long[length + 3];
            for (int addend = 0; addend < 50; addend++) {
                long[] row = random(field, length, random);
                long factor = field.random(random);
                int from = random.nextInt(length);
                int to = from + random.nextInt(length - from + 1);
                int offset = random.nextInt(4);
                rows.addMultiple(sums, offset, factor, row, from, to);
                for (int i = from; i < to; i++) {
                    expected[offset + i] = field.add(expected[offset + i], field.multiply(factor, row[i]));
                }
            }
            for (int i = 0; i < sums.length; i++) {
                assertThat(rows.settle(sums[i]))
                        .as("seed %d, GF(%d), length %d", SEED, order, length)
                        .isEqualTo(expected[i]);
            }
            rows.settle(sums, sums.length);
            assertThat(sums).isEqualTo(expected);
            rows.settle(sums, sums.length);
            assertThat(sums).as("settled already").isEqualTo(expected);
        }
    }

    @Test
    void theFieldDecidesHowSumsAreKept() {
        assertThat(RowArithmetic.over(FiniteFields.of(7))).isInstanceOf(PrimeRows.class);
        assertThat(RowArithmetic.over(FiniteFields.of(2147483659L))).isInstanceOf(FieldRows.class);
        assertThat(RowArithmetic.over(FiniteFields.of(8))).isInstanceOf(BinaryRows.class);
        assertThat(RowArithmetic.over(FiniteFields.of(16))).isInstanceOf(FieldRows.class);
        assertThat(RowArithmetic.over(FiniteFields.of(9))).isInstanceOf(FieldRows.class);
    }

    private static long[] random(FiniteField field, int length, Random random) {
        long[] row = new long[length];
        for (int i = 0; i < length; i++) {
            row[i] = field.random(random);
        }
        return row;
    }
}
