package org.cyclotron.performance;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/** The times between the frames of the window while something happens. Started and stopped on the JavaFX thread. */
final class FramePauses extends AnimationTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Long> pauses = new ArrayList<>();
    private long last;
    private long lastWork;
    private long mostWork;

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long work = THREADS.getCurrentThreadCpuTime();
        if (last != 0) {
            pauses.add(time - last);
            mostWork = Math.max(mostWork, work - lastWork);
        }
        last = time;
        lastWork = work;
    }

    /**
     * Such as {@code 120 frames, median 17 ms, longest 40 ms}, with the most processor time that the thread itself took from
     * one frame to the next: the longest pause as it would be on a machine that does nothing else.
     */
    String words() {
        if (pauses.isEmpty()) {
            return "within a frame";
        }
        List<Long> sorted = new ArrayList<>(pauses);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%d frames, median %.0f ms, 99 %% below %.0f ms, longest %.0f ms of which the thread worked at most %.0f ms",
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1) / 1e6,
                sorted.getLast() / 1e6,
                mostWork / 1e6);
    }
}
