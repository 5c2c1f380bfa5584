package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.stream.LongStream;
import org.cyclotron.lfsr.Lfsr;

/** The states of a small register that come to zero, by the step on cells: how many take 0, 1, … steps. */
record PlainTree(long[] heights) {
    /** Of the states with these numbers. */
    static PlainTree of(Lfsr lfsr, long from, long to) {
        long[] heights = new long[lfsr.preperiod() + 1];
        for (long state = from; state < to; state++) {
            long[] cells = lfsr.state(BigInteger.valueOf(state));
            int height = 0;
            while (LongStream.of(cells).anyMatch(cell -> cell != 0)) {
                lfsr.step(cells);
                height++;
            }
            heights[height]++;
        }
        return new PlainTree(heights);
    }

    /** From each of the states to zero. */
    long steps() {
        long steps = 0;
        for (int height = 0; height < heights.length; height++) {
            steps += height * heights[height];
        }
        return steps;
    }
}
