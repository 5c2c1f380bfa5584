package org.cyclotron.gui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cyclotron.gui.task.TaskRunner;

/** Background work that runs when a picture wants it, on the thread of the picture or aside. */
public final class HeldTasks {
    private static final long PATIENCE_SECONDS = 20;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Queue<Runnable> toWindow = new ConcurrentLinkedQueue<>();
    private final TaskRunner runner = new TaskRunner(waiting::add, toWindow::add, System::nanoTime);

    public TaskRunner runner() {
        return runner;
    }

    /** Does all that waits, and what that gives rise to. */
    public void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
            drain();
        }
    }

    /**
     * Does all that waits aside until one piece of it says that it has come so far, and leaves it there.
     *
     * @return the thread of the last piece
     */
    public Thread workAsideUntil(CountDownLatch reached) {
        Thread last = new Thread();
        while (!waiting.isEmpty()) {
            last = Thread.ofPlatform().daemon().start(waiting.remove());
        }
        try {
            if (!reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the work did not come so far within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        drain();
        return last;
    }

    /** Hands over what work has for the window. */
    public void drain() {
        for (Runnable next = toWindow.poll(); next != null; next = toWindow.poll()) {
            next.run();
        }
    }
}
