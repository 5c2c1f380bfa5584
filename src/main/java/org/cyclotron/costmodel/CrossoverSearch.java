package org.cyclotron.costmodel;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** From how many states on something holds, by a model. */
public final class CrossoverSearch {
    /** Nobody walks a smaller or a larger register. */
    public static final double FEWEST = 2;

    public static final double MOST = Math.pow(2, 40);
    /** Sizes looked at, this factor apart. */
    private static final double STEP = Math.sqrt(2);

    private static final int HALVINGS = 40;

    private CrossoverSearch() {}

    /**
     * The size from which on a strategy beats another at every size up to {@link #MOST}.
     *
     * @param speedup by number of states
     * @return empty when it does not at the largest size; {@link #FEWEST} when it does at every size
     */
    public static Optional<Double> paysFrom(DoubleUnaryOperator speedup) {
        return below(states -> 1 / speedup.applyAsDouble(states), 1);
    }

    /**
     * The size from which on a function stays below a limit.
     *
     * @return empty when it is not below at the largest size; {@link #FEWEST} when it is at every size
     */
    static Optional<Double> below(DoubleUnaryOperator function, double limit) {
        double high = MOST;
        if (!(function.applyAsDouble(high) < limit)) {
            return Optional.empty();
        }
        double low = high / STEP;
        while (low > FEWEST && function.applyAsDouble(low) < limit) {
            high = low;
            low /= STEP;
        }
        return Optional.of(low <= FEWEST ? FEWEST : between(function, limit, low, high));
    }

    /** Halves the logarithm of an interval whose upper end alone is below the limit. */
    private static double between(DoubleUnaryOperator function, double limit, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            if (function.applyAsDouble(middle) < limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
