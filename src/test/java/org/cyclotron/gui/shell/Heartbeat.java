package org.cyclotron.gui.shell;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Asks the JavaFX thread for an answer again and again, and counts the answers: a thread that is busy gives few. */
final class Heartbeat implements AutoCloseable {
    private static final long PAUSE_NANOS = 5_000_000;

    private final AtomicInteger beats = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean over;

    private Heartbeat() {}

    static Heartbeat start() {
        Heartbeat heartbeat = new Heartbeat();
        heartbeat.ask(System.nanoTime());
        return heartbeat;
    }

    int beats() {
        return beats.get();
    }

    /** The longest time between two answers, in milliseconds: to be printed, not asserted. */
    long longestGapMillis() {
        return longest.get() / 1_000_000;
    }

    @Override
    public void close() {
        over = true;
    }

    private void ask(long before) {
        Platform.runLater(() -> {
            long now = System.nanoTime();
            beats.incrementAndGet();
            longest.accumulateAndGet(now - before, Math::max);
            if (!over) {
                Thread.ofVirtual().start(() -> {
                    java.util.concurrent.locks.LockSupport.parkNanos(PAUSE_NANOS);
                    ask(now);
                });
            }
        });
    }
}
