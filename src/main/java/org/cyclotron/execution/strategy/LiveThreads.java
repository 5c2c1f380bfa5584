package org.cyclotron.execution.strategy;

/** Waiting for threads to end. */
final class LiveThreads {
    private LiveThreads() {}

    /** Waits for the end of a thread that is about to end. An interruption is kept for later. */
    static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
