package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * A fixed number of platform threads that stand ready, parked, for one run after another. Those that wait for longer than
 * {@value #IDLE_SECONDS} s end, and are made again when the next run is prepared. For one run at a time.
 */
final class ThreadTeam {
    private static final long IDLE_SECONDS = 60;

    private final int size;
    private final ThreadPoolExecutor executor;
    private final List<Thread> threads = new ArrayList<>();
    private long setupNanos;

    /**
     * A team that has no threads yet.
     *
     * @param size the number of threads, at least 1
     */
    ThreadTeam(int size) {
        this.size = size;
        executor = new ThreadPoolExecutor(
                size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::newThread);
        executor.allowCoreThreadTimeOut(true);
    }

    private Thread newThread(Runnable work) {
        synchronized (threads) {
            threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
            // Number 1 is the calling thread.
            Thread thread = new Thread(work, ThreadsBackend.THREAD_NAME + (threads.size() + 2));
            thread.setDaemon(true);
            threads.add(thread);
            return thread;
        }
    }

    int size() {
        return size;
    }

    /** What it took, when that was last needed, until all threads stood ready, in nanoseconds. */
    long setupNanos() {
        return setupNanos;
    }

    /**
     * Makes the threads that are missing, and returns when all stand ready.
     *
     * @throws OutOfMemoryError when the platform has no more threads to give
     */
    void prepare() {
        long start = System.nanoTime();
        if (executor.prestartAllCoreThreads() > 0) {
            Phaser ready = new Phaser(size + 1);
            // Each thread has to take one of these, since none ends before all have begun.
            begin(index -> ready.arriveAndAwaitAdvance());
            ready.arriveAndAwaitAdvance();
            setupNanos = System.nanoTime() - start;
        }
    }

    /** Gives each thread a piece of work, after the one it has, if any. */
    void begin(IntConsumer work) {
        for (int i = 0; i < size; i++) {
            int index = i;
            executor.execute(() -> work.accept(index));
        }
    }

    /** Ends the threads, and returns when they have ended. */
    void end() {
        executor.shutdown();
        List<Thread> all;
        synchronized (threads) {
            all = List.copyOf(threads);
        }
        all.forEach(LiveThreads::join);
    }
}
