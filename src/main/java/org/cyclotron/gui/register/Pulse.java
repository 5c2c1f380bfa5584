package org.cyclotron.gui.register;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/** The beat to which a register runs. An interface, because a window beats with the screen and tests by hand. */
public interface Pulse {
    /** Begins to beat. @param beat is told the time in nanoseconds, on the JavaFX thread */
    void start(LongConsumer beat);

    /** Stops beating; does nothing where it does not beat. */
    void stop();

    /** The beat of the screen. */
    static Pulse ofScreen() {
        return new OfScreen();
    }

    /** Beats before each frame of the screen. */
    final class OfScreen implements Pulse {
        private LongConsumer listener = now -> {};
        private final AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                listener.accept(now);
            }
        };

        private OfScreen() {}

        @Override
        public void start(LongConsumer beat) {
            listener = beat;
            timer.start();
        }

        @Override
        public void stop() {
            timer.stop();
        }
    }
}
