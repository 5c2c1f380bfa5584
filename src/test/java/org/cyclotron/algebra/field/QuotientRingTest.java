package org.cyclotron.algebra.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotientRingTest {
    /** Numbers of monic irreducible polynomials, (1/n) Σ μ(d) p^(n/d) over d | n: OEIS A001037 for p = 2. */
    @ParameterizedTest
    @CsvSource({
        "2,2,1",
        "2,3,2",
        "2,4,3",
        "2,6,9",
        "2,10,99",
        "2,12,335",
        "3,2,3",
        "3,4,18",
        "3,6,116",
        "5,4,150",
        "11,3,440"
    })
    void asManyPolynomialsAreIrreducibleAsGaussCounted(long p, int n, int expected) {
        int found = 0;
        long count = new PrimePower(p, n).value();
        for (long code = 0; code < count; code++) {
            found += new QuotientRing(p, monic(p, n, code)).isField() ? 1 : 0;
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aZeroDivisorHasNoInverse() {
        // x^2 + 1 = (x + 1)^2 over GF(2).
        QuotientRing ring = new QuotientRing(2, new long[] {1, 0, 1});
        assertThatThrownBy(() -> ring.inverse(new long[] {1, 1})).isInstanceOf(ArithmeticException.class);
        assertThat(ring.inverse(new long[] {0, 1})).containsExactly(0, 1);
    }

    private static long[] monic(long p, int n, long code) {
        long[] coefficients = new long[n + 1];
        long rest = code;
        for (int i = 0; i < n; i++) {
            coefficients[i] = rest % p;
            rest /= p;
        }
        coefficients[n] = 1;
        return coefficients;
    }
}
