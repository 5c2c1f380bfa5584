package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Tells the coordinator that a worker with a job is alive, and tells the worker to stop.
 *
 * <p>A walk polls whether it should stop every few milliseconds; those polls are counted. A beat is sent while the worker
 * waits for a task, and while it walks only when it has polled since the last beat: so a walk that hangs falls silent even
 * though its process lives. Between jobs nothing moves.
 */
final class Heart {
    private static final long BEAT_MILLIS = 200;

    private final AtomicLong polls = new AtomicLong();
    private @Nullable FrameWriter out;
    private @Nullable Thread thread;
    private volatile boolean walking;
    private volatile int cancelledJob;
    private long pollsBefore = -1;

    /** What a walk of a job polls. */
    Cancellation cancellation(int job) {
        return () -> {
            polls.lazySet(polls.getPlain() + 1);
            return isCancelled(job);
        };
    }

    boolean isCancelled(int job) {
        return cancelledJob >= job;
    }

    /** Stops the tasks of a job, and of all before it. */
    void cancel(int job) {
        cancelledJob = Math.max(cancelledJob, job);
    }

    /** A task begins or ends. */
    void walking(boolean now) {
        walking = now;
    }

    /** Beats from now on. */
    synchronized void begin(FrameWriter frames) {
        out = frames;
        if (thread == null) {
            thread = new Thread(this::beat, "heart");
            thread.setDaemon(true);
            thread.start();
        }
        notifyAll();
    }

    /** Stops beating for good. */
    synchronized void end() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /**
     * Whether a beat may be sent: where the worker waits, or what it walks has polled since this was asked last. For one
     * thread.
     */
    boolean isDue() {
        long now = polls.get();
        boolean due = !walking || now != pollsBefore;
        pollsBefore = now;
        return due;
    }

    /** Stops beating. */
    synchronized void rest() {
        out = null;
    }

    private void beat() {
        try {
            while (true) {
                FrameWriter frames = awaitJob();
                if (isDue()) {
                    frames.write(WorkerFrame.BEAT.code(), payload -> {});
                }
            }
        } catch (InterruptedException | IOException e) {
            // The parent is gone, or takes this worker for dead: then it need not look alive.
            Thread.currentThread().interrupt();
        }
    }

    /** Waits one beat, and as long as there is no job. */
    private synchronized FrameWriter awaitJob() throws InterruptedException {
        wait(BEAT_MILLIS);
        while (out == null) {
            wait();
        }
        return out;
    }
}
