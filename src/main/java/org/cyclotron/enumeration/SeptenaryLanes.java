package org.cyclotron.enumeration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cyclotron.lfsr.Lfsr;

/**
 * 64 lanes over GF(7^n), three words a digit. Twice a digit has its bits turned by one place, and the negative of a digit has all of
 * them inverted; as &plusmn;1, &plusmn;2, &plusmn;4 are all factors there are, multiplying costs nothing.
 */
final class SeptenaryLanes extends SlicedLanes {
    private static final int BITS = 3;
    /** Words of a term: where its three bits are, and what to invert them with. */
    private static final int PARTS = 4;

    /** For each digit of a new symbol its terms. */
    private final int[][] terms;

    SeptenaryLanes(Lfsr lfsr) {
        super(lfsr, BITS);
        terms = IntStream.range(0, digits).mapToObj(digit -> terms(lfsr, digit)).toArray(int[][]::new);
    }

    private int[] terms(Lfsr lfsr, int digit) {
        return IntStream.of(1, 2, 4)
                .boxed()
                .flatMapToInt(power -> IntStream.concat(
                        Arrays.stream(terms(lfsr, digit, power)).flatMap(offset -> term(offset, power, 0)),
                        Arrays.stream(terms(lfsr, digit, 7 - power)).flatMap(offset -> term(offset, power, -1))))
                .toArray();
    }

    /** The bits of 2x are those of x turned by one place, of 4x by two. */
    private static IntStream term(int offset, int power, int inversion) {
        int turn = Integer.numberOfTrailingZeros(power);
        return IntStream.of(
                offset + (BITS - turn) % BITS,
                offset + (BITS + 1 - turn) % BITS,
                offset + (BITS + 2 - turn) % BITS,
                inversion);
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

    private long extend(int base, int target, int[] parts) {
        SeptenarySum sum = new SeptenarySum();
        for (int i = 0; i < parts.length; i += PARTS) {
            long inversion = parts[i + 3];
            sum.add(
                    words[base + parts[i]] ^ inversion,
                    words[base + parts[i + 1]] ^ inversion,
                    words[base + parts[i + 2]] ^ inversion);
        }
        words[target] = sum.ones();
        words[target + 1] = sum.twos();
        words[target + 2] = sum.fours();
        return sum.occupied();
    }
}
