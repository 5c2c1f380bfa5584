package org.cyclotron.timing;

/**
 * A stretch of one phase on one lane, [startNanos, endNanos) since the run began.
 *
 * @param lane {@link #COORDINATOR}, or a worker from 1
 * @param merged how many recorded stretches this one stands for: 1, or more where a lane had too many and neighbours
 *     were put together; then the length is exact, and the place is good to the group that was put together
 */
public record Span(int lane, Phase phase, long startNanos, long endNanos, int merged) {
    /** The lane of the thread that cuts the work and joins the results. */
    public static final int COORDINATOR = 0;

    public Span {
        if (lane < 0 || startNanos < 0 || endNanos < startNanos || merged < 1) {
            throw new IllegalArgumentException(
                    "no span: lane %d, %d to %d ns, %d merged".formatted(lane, startNanos, endNanos, merged));
        }
    }

    /** The length in nanoseconds. */
    public long nanos() {
        return endNanos - startNanos;
    }
}
