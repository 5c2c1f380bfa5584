package org.cyclotron.enumeration;

import java.util.stream.IntStream;
import org.cyclotron.lfsr.Lfsr;

/**
 * 64 lanes over GF(5^n), three words a digit. Terms are summed by their factor: as 2 generates the factors 1, 2, 4, 3, the
 * sum is ((3&prime;&middot;2 + 4&prime;)&middot;2 + 2&prime;)&middot;2 + 1&prime; with f&prime; the sum of what has the factor f.
 */
final class QuinaryLanes extends SlicedLanes {
    private static final int BITS = 3;
    private static final int[] FACTORS = {3, 4, 2, 1};

    /** For each digit of a new symbol the digits with each factor, without leading factors that have none. */
    private final int[][][] terms;

    QuinaryLanes(Lfsr lfsr) {
        super(lfsr, BITS);
        terms = IntStream.range(0, digits)
                .mapToObj(digit -> IntStream.of(FACTORS)
                        .mapToObj(factor -> terms(lfsr, digit, factor))
                        .dropWhile(offsets -> offsets.length == 0)
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    @Override
    void extend() {
        for (int time = degree; time < times(); time++) {
            int base = time * digits * BITS;
            long any = 0;
            for (int digit = 0; digit < digits; digit++) {
                any |= extend(base, base + BITS * digit, terms[digit]);
            }
            occupy(time, any);
        }
    }

    private long extend(int base, int target, int[][] factors) {
        QuinarySum sum = new QuinarySum();
        for (int[] offsets : factors) {
            sum.twice();
            for (int offset : offsets) {
                int word = base + offset;
                sum.add(words[word], words[word + 1], words[word + 2]);
            }
        }
        words[target] = sum.ones();
        words[target + 1] = sum.twos();
        words[target + 2] = sum.fours();
        return sum.occupied();
    }
}
