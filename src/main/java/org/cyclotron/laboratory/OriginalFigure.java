package org.cyclotron.laboratory;

import org.jspecify.annotations.Nullable;

/**
 * What the overhead analysis of the original, a program in Python and SageMath, says of one kind of overhead.
 *
 * @param fork with the start method {@code fork}; null where the analysis has no figure
 * @param spawn with the start method {@code spawn}; null where the analysis has no figure
 * @param citation what stands there, and how it is read here
 */
public record OriginalFigure(@Nullable Range fork, @Nullable Range spawn, String citation) {
    /**
     * A published value, or the two ends of a published range, in the unit of the cost beside it.
     *
     * @param low at most {@code high}, above 0
     */
    public record Range(double low, double high) {
        public Range {
            if (!(0 < low && low <= high)) {
                throw new IllegalArgumentException("a range from " + low + " to " + high);
            }
        }

        static Range of(double value) {
            return new Range(value, value);
        }

        /** The geometric mean of the ends: the middle on a logarithmic axis. */
        public double middle() {
            return Math.sqrt(low * high);
        }

        public boolean isOneValue() {
            return low == high;
        }
    }

    /** A measured value over the figure with {@code fork}; null where there is none. Above 1 ours costs more. */
    public @Nullable Double ratioToFork(double ours) {
        return fork == null ? null : ours / fork.middle();
    }

    /** A measured value over the figure with {@code spawn}; null where there is none. */
    public @Nullable Double ratioToSpawn(double ours) {
        return spawn == null ? null : ours / spawn.middle();
    }
}
