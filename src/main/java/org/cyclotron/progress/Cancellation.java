package org.cyclotron.progress;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks running work to stop. The work polls; nothing is interrupted, so whatever was finished stays whole.
 *
 * <p>Implementations are safe for use by several threads, and polling costs a few nanoseconds.
 */
@FunctionalInterface
public interface Cancellation {
    /** Never cancelled. */
    Cancellation NONE = () -> false;

    /** Whether the work should stop as soon as it can. Once true, stays true. */
    boolean isRequested();

    /**
     * Stops the caller when cancellation was requested.
     *
     * @throws CancellationException when {@link #isRequested()}
     */
    default void check() {
        if (isRequested()) {
            throw new CancellationException("Cancelled");
        }
    }

    /** A switch that is off until {@link Switch#request()} is called. */
    static Switch newSwitch() {
        return new Switch();
    }

    /** A cancellation that its owner turns on; it cannot be turned off again. */
    final class Switch implements Cancellation {
        private final AtomicBoolean requested = new AtomicBoolean();

        private Switch() {}

        /** Requests cancellation; further calls change nothing. */
        public void request() {
            requested.set(true);
        }

        @Override
        public boolean isRequested() {
            return requested.get();
        }
    }
}
