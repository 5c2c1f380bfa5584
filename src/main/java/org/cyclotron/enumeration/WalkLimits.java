package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much a walk may take before it is refused.
 *
 * @param bytes the most memory one walk may allocate
 * @param seconds the longest expected time
 */
public record WalkLimits(long bytes, double seconds) {
    /** No bitmap is indexed beyond this many states, 4 GiB of bits; kernels without one may go further. */
    public static final long MOST_STATES = 1L << 35;

    /** Half of the heap this virtual machine may grow to, and one hour. */
    public static final WalkLimits DEFAULT = new WalkLimits(Runtime.getRuntime().maxMemory() / 2, 3600);

    /** The prediction for a walk with these costs, refused where it exceeds the limits. */
    public WalkPrediction judge(BigInteger states, double predictedBytes, double predictedSeconds) {
        return judge(states, MOST_STATES, predictedBytes, predictedSeconds);
    }

    /**
     * The same for a walk that is limited to another number of states.
     *
     * @param most a power of two
     */
    public WalkPrediction judge(BigInteger states, long most, double predictedBytes, double predictedSeconds) {
        String reason = objection(states, most, predictedBytes, predictedSeconds);
        // A cast from double saturates at Long.MAX_VALUE.
        return new WalkPrediction(reason == null, states, (long) predictedBytes, predictedSeconds, reason);
    }

    private @Nullable String objection(BigInteger states, long most, double predictedBytes, double predictedSeconds) {
        if (states.compareTo(BigInteger.valueOf(most)) > 0) {
            return "too large to walk: about 2^%s states, the limit is 2^%s"
                    .formatted(states.bitLength() - 1, Long.numberOfTrailingZeros(most));
        }
        if (Double.isInfinite(predictedBytes)) {
            return "too large to walk: it takes more memory than can be addressed";
        }
        if (predictedBytes > bytes) {
            return "too large to walk: it takes %s MiB, the limit is %s MiB (half of the heap)"
                    .formatted((long) predictedBytes >> 20, bytes >> 20);
        }
        if (predictedSeconds > seconds) {
            return String.format(
                    Locale.ROOT, "too long to walk: about %.0f s, the limit is %.0f s", predictedSeconds, seconds);
        }
        return null;
    }
}
