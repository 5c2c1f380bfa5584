package org.cyclotron.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/** The times between the frames of the window while something happens. Started and stopped on the JavaFX thread. */
final class FramePauses extends AnimationTimer {
    private final List<Long> pauses = new ArrayList<>();
    private long last;

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (last != 0) {
            pauses.add(time - last);
        }
        last = time;
    }

    /** Such as {@code 120 frames, median 17 ms, longest 40 ms}. */
    String words() {
        if (pauses.isEmpty()) {
            return "no frame";
        }
        List<Long> sorted = new ArrayList<>(pauses);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%d frames, median %.0f ms, 99 %% below %.0f ms, longest %.0f ms",
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1) / 1e6,
                sorted.getLast() / 1e6);
    }
}
