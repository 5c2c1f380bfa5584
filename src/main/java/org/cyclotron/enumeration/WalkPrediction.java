package org.cyclotron.enumeration;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a walk would take.
 *
 * @param feasible whether the walk stays within the limits
 * @param states the states to cover, q^d
 * @param bytes the memory the walk allocates; {@link Long#MAX_VALUE} when it exceeds that
 * @param seconds the expected time on a current desktop processor, good to a factor of about three
 * @param reason why the walk is not feasible; null when it is
 */
public record WalkPrediction(
        boolean feasible,
        BigInteger states,
        long bytes,
        double seconds,
        @Nullable String reason) {
    public WalkPrediction {
        if (feasible != (reason == null)) {
            throw new IllegalArgumentException("a reason belongs to a walk that is not feasible, and only there");
        }
    }
}
