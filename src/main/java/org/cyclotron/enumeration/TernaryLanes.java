package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;

/** 64 lanes over GF(3^n), two words a digit; twice a digit has its words exchanged. */
final class TernaryLanes extends SlicedLanes {
    private static final int BITS = 2;

    /** For each digit of a new symbol pairs: the word that tells of ones in what is added, and the word of twos. */
    private final int[][] terms;

    TernaryLanes(Lfsr lfsr) {
        super(lfsr, BITS);
        terms = new int[digits][];
        for (int digit = 0; digit < digits; digit++) {
            terms[digit] = pairs(terms(lfsr, digit, 1), terms(lfsr, digit, 2));
        }
    }

    private static int[] pairs(int[] once, int[] twice) {
        int[] pairs = new int[2 * (once.length + twice.length)];
        int next = 0;
        for (int offset : once) {
            pairs[next++] = offset;
            pairs[next++] = offset + 1;
        }
        for (int offset : twice) {
            pairs[next++] = offset + 1;
            pairs[next++] = offset;
        }
        return pairs;
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

    private long extend(int base, int target, int[] pairs) {
        TernarySum sum = new TernarySum();
        for (int i = 0; i < pairs.length; i += 2) {
            sum.add(words[base + pairs[i]], words[base + pairs[i + 1]]);
        }
        words[target] = sum.ones();
        words[target + 1] = sum.twos();
        return sum.occupied();
    }
}
