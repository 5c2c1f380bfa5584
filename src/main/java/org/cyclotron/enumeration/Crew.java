package org.cyclotron.enumeration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Runs one piece of work on several threads at once, the calling one among them. When one fails, the {@link #cancellation} of
 * all is requested, and the failure is passed on when all have stopped. For one thread, which may run one work after another.
 */
final class Crew {
    static final String THREAD_NAME = "cyclotron-walker-";

    private final int workers;
    private final Cancellation asked;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** @param workers at least 1 */
    Crew(int workers, Cancellation cancellation) {
        this.workers = workers;
        this.asked = cancellation;
    }

    int workers() {
        return workers;
    }

    /** Requested when the caller cancels or a worker has failed. Polled by the work. */
    Cancellation cancellation() {
        return () -> failure.get() != null || asked.isRequested();
    }

    /**
     * Runs the work once for each worker. When this returns or throws, no thread works for it any more.
     *
     * @param work told the index of its worker
     */
    void run(IntConsumer work) {
        List<Thread> threads = new ArrayList<>();
        try {
            for (int i = 1; i < workers; i++) {
                int index = i;
                Thread thread = new Thread(() -> perform(work, index), THREAD_NAME + (i + 1));
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
            perform(work, 0);
        } catch (OutOfMemoryError e) {
            failure.compareAndSet(null, e);
        } finally {
            joinAll(threads);
        }
        rethrow();
    }

    private void perform(IntConsumer work, int index) {
        try {
            work.accept(index);
        } catch (Throwable e) {
            // Workers that stop because another failed are not the cause: that one was first.
            failure.compareAndSet(null, e);
        }
    }

    private static void joinAll(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        Throwable problem = failure.get();
        asked.check();
        if (problem instanceof Error error) {
            throw error;
        }
        if (problem instanceof CancellationException) {
            throw new IllegalStateException("a worker stopped without being told to", problem);
        }
        if (problem instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
