package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;

/** 64 lanes over GF(2^n), a word a digit: a sum is an exclusive or. */
final class BinaryLanes extends SlicedLanes {
    /** For each digit of a new symbol the digits it is the sum of. */
    private final int[][] terms;

    BinaryLanes(Lfsr lfsr) {
        super(lfsr, 1);
        terms = new int[digits][];
        for (int digit = 0; digit < digits; digit++) {
            terms[digit] = terms(lfsr, digit, 1);
        }
    }

    @Override
    void extend() {
        for (int time = degree; time < times(); time++) {
            int base = time * digits;
            long any = 0;
            for (int digit = 0; digit < digits; digit++) {
                long sum = sum(base, terms[digit]);
                words[base + digit] = sum;
                any |= sum;
            }
            occupy(time, any);
        }
    }

    private long sum(int base, int[] offsets) {
        long sum = 0;
        for (int offset : offsets) {
            sum ^= words[base + offset];
        }
        return sum;
    }
}
