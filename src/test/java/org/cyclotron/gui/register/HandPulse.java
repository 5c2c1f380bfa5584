package org.cyclotron.gui.register;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A beat given by hand. */
final class HandPulse implements Pulse {
    private @Nullable LongConsumer listener;
    private long now;

    @Override
    public void start(LongConsumer beat) {
        listener = beat;
    }

    @Override
    public void stop() {
        listener = null;
    }

    boolean beats() {
        return listener != null;
    }

    /** Beats once, so many seconds after the last beat. */
    void beatAfter(double seconds) {
        now += Math.round(seconds * 1e9);
        LongConsumer told = listener;
        if (told != null) {
            told.accept(now);
        }
    }
}
