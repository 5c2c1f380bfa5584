package org.cyclotron.laboratory;

import org.cyclotron.progress.Cancellation;

/**
 * Something to be measured, made ready. For one thread. Closing it ends what was started for it, and leaves nothing
 * behind.
 */
public interface Trial extends AutoCloseable {
    /**
     * Measures once.
     *
     * @return the value, in the unit of the measure
     * @throws MeasureFailedException when it went wrong, so that there is no value
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    double repeat(Cancellation cancellation) throws MeasureFailedException;

    /** Whether the code is to be warm: then it is repeated for a while before values count. */
    default boolean isWarmedUp() {
        return true;
    }

    @Override
    default void close() {}
}
