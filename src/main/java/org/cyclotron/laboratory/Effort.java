package org.cyclotron.laboratory;

import java.util.stream.IntStream;

/**
 * How much trouble is taken.
 *
 * @param quick whether this is the quick mode, which a calibration says of itself
 * @param repetitions of each case at most
 * @param leastRepetitions of each case, however long it takes; with fewer than {@value #FOR_AN_INTERVAL} there is no
 *     interval of 95 %
 * @param caseNanos a case that has taken so long ends once it has the fewest repetitions
 * @param warmNanos a case is warmed up for so long at most
 * @param largestDegree the largest register has 2 to this many states
 * @param cores processors to be used
 */
public record Effort(
        boolean quick,
        int repetitions,
        int leastRepetitions,
        long caseNanos,
        long warmNanos,
        int largestDegree,
        int cores) {
    /** The fewest values whose range holds the median with 95 %. */
    public static final int FOR_AN_INTERVAL = 6;

    private static final long MILLISECOND = 1_000_000;

    /** All there is. */
    public static Effort full(int cores) {
        return new Effort(false, 20, 10, 4_000 * MILLISECOND, 2_000 * MILLISECOND, 26, cores);
    }

    /** For a first look: fewer repetitions, no large registers. */
    public static Effort quick(int cores) {
        return new Effort(true, FOR_AN_INTERVAL, FOR_AN_INTERVAL, 600 * MILLISECOND, 400 * MILLISECOND, 18, cores);
    }

    /** 2, 4, … up to the processors, these among them; none on one processor. */
    IntStream threadCounts() {
        return IntStream.concat(IntStream.iterate(2, n -> n < cores, n -> 2 * n), IntStream.of(cores))
                .filter(n -> n > 1)
                .distinct();
    }
}
