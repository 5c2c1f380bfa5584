package org.cyclotron.gui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Carries results from a worker to the JavaFX thread in batches. At most one delivery is on its way; after each there is a
 * pause of a pulse or of nine times what it took, whichever is longer, so that the window stays alive however many results
 * there are. Every result is delivered within that pause even when no further one comes.
 */
public final class Batches<T> implements Consumer<T> {
    private static final long LEAST_PAUSE_NANOS = 33_000_000;
    private static final long PAUSE_PER_COST = 9;

    private final ConcurrentLinkedQueue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final Consumer<List<T>> receiver;
    private final Executor windowThread;
    private final LongSupplier nanoTime;
    private final boolean pausing;
    private volatile long pauseUntil;

    Batches(Consumer<List<T>> receiver, Executor windowThread, LongSupplier nanoTime, boolean pausing) {
        this.receiver = receiver;
        this.windowThread = windowThread;
        this.nanoTime = nanoTime;
        this.pausing = pausing;
        this.pauseUntil = nanoTime.getAsLong();
    }

    /** Takes a result, on any thread. */
    @Override
    public void accept(T result) {
        waiting.add(result);
        if (underWay.compareAndSet(false, true)) {
            long pause = pauseUntil - nanoTime.getAsLong();
            if (pausing && pause > 0) {
                CompletableFuture.delayedExecutor(pause, TimeUnit.NANOSECONDS, windowThread)
                        .execute(this::deliver);
            } else {
                windowThread.execute(this::deliver);
            }
        }
    }

    /** Delivers what waits, now; to be called on the JavaFX thread, such as when the work has ended. */
    public void flush() {
        List<T> batch = new ArrayList<>();
        for (T next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        if (!batch.isEmpty()) {
            long start = nanoTime.getAsLong();
            receiver.accept(batch);
            long end = nanoTime.getAsLong();
            pauseUntil = end + Math.max(LEAST_PAUSE_NANOS, PAUSE_PER_COST * (end - start));
        }
    }

    private void deliver() {
        // Reset first: a result that comes while the batch is taken starts a delivery of its own.
        underWay.set(false);
        flush();
    }
}
