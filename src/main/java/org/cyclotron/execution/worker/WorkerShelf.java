package org.cyclotron.execution.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Workers kept between runs, at rest: each waits for input. One that nobody needs for {@value #IDLE_SECONDS} s is ended,
 * so that a window that is left open keeps no processes. Safe for use by several threads.
 */
final class WorkerShelf {
    static final long IDLE_SECONDS = 60;

    private final Deque<Kept> kept = new ArrayDeque<>();
    private final LongSupplier nanoClock;
    private final Executor later;

    private record Kept(WorkerProcess worker, long sinceNanos) {}

    WorkerShelf() {
        this(System::nanoTime, CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS));
    }

    /** @param later runs what it is given when the time has passed after which workers are ended */
    WorkerShelf(LongSupplier nanoClock, Executor later) {
        this.nanoClock = nanoClock;
        this.later = later;
    }

    /** The worker kept longest that still lives; null when there is none. */
    synchronized @Nullable WorkerProcess poll() {
        for (Kept next = kept.poll(); next != null; next = kept.poll()) {
            if (!next.worker().isLost()) {
                return next.worker();
            }
            next.worker().close();
        }
        return null;
    }

    void put(WorkerProcess worker) {
        worker.detach();
        synchronized (this) {
            kept.add(new Kept(worker, nanoClock.getAsLong()));
        }
        later.execute(this::endIdle);
    }

    private void endIdle() {
        long latest = nanoClock.getAsLong() - TimeUnit.SECONDS.toNanos(IDLE_SECONDS);
        List<WorkerProcess> idle = new ArrayList<>();
        synchronized (this) {
            for (Kept first = kept.peek(); first != null && first.sinceNanos() - latest <= 0; first = kept.peek()) {
                idle.add(kept.remove().worker());
            }
        }
        end(idle);
    }

    /** Waits until all are ready. */
    void settle(long millis) {
        List<Kept> all;
        synchronized (this) {
            all = List.copyOf(kept);
        }
        all.forEach(each -> each.worker().awaitReady(millis, Cancellation.NONE));
    }

    /** Ends all. */
    void release() {
        List<Kept> all;
        synchronized (this) {
            all = List.copyOf(kept);
            kept.clear();
        }
        end(all.stream().map(Kept::worker).toList());
    }

    private static void end(List<WorkerProcess> workers) {
        workers.forEach(WorkerProcess::kill);
        workers.forEach(WorkerProcess::close);
    }
}
