package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sums in bit slices, for all pairs of digits at once: lane 8a + b adds b to a. */
class DigitSumsTest {
    private static long bit(int digits, int bit, boolean second) {
        long word = 0;
        for (int lane = 0; lane < 64; lane++) {
            int digit = (second ? lane % 8 : lane / 8) % digits;
            word |= (long) (digit >>> bit & 1) << lane;
        }
        return word;
    }

    private static void assertSums(int p, int least, long ones, long twos, long fours, long occupied) {
        for (int lane = 0; lane < 64; lane++) {
            int sum = (int) (ones >>> lane & 1) + 2 * (int) (twos >>> lane & 1) + 4 * (int) (fours >>> lane & 1);
            int expected = (lane / 8 % least + lane % 8 % least) % p;
            assertThat(sum % p).as("lane %d", lane).isEqualTo(expected);
            assertThat(occupied >>> lane & 1).as("lane %d is not 0", lane).isEqualTo(expected == 0 ? 0 : 1);
        }
    }

    @Test
    void digitsAreAddedModuloThree() {
        TernarySum sum = new TernarySum();
        sum.add(bit(3, 0, false), bit(3, 1, false));
        sum.add(bit(3, 0, true), bit(3, 1, true));
        assertSums(3, 3, sum.ones(), sum.twos(), 0, sum.occupied());
    }

    @Test
    void digitsAreAddedAndDoubledModuloFive() {
        QuinarySum sum = new QuinarySum();
        sum.add(bit(5, 0, false), bit(5, 1, false), bit(5, 2, false));
        sum.add(bit(5, 0, true), bit(5, 1, true), bit(5, 2, true));
        assertSums(5, 5, sum.ones(), sum.twos(), sum.fours(), sum.occupied());
        QuinarySum doubled = new QuinarySum();
        doubled.add(sum.ones(), sum.twos(), sum.fours());
        doubled.twice();
        sum.add(sum.ones(), sum.twos(), sum.fours());
        assertThat(doubled.ones()).isEqualTo(sum.ones());
        assertThat(doubled.twos()).isEqualTo(sum.twos());
        assertThat(doubled.fours()).isEqualTo(sum.fours());
    }

    @Test
    void digitsAreAddedModuloSevenWithTwoFormsOfZero() {
        SeptenarySum sum = new SeptenarySum();
        sum.add(bit(8, 0, false), bit(8, 1, false), bit(8, 2, false));
        sum.add(bit(8, 0, true), bit(8, 1, true), bit(8, 2, true));
        assertSums(7, 8, sum.ones(), sum.twos(), sum.fours(), sum.occupied());
    }
}
