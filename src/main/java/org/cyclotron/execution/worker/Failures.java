package org.cyclotron.execution.worker;

/** Counts what went wrong with the workers of one run. For one thread. */
final class Failures {
    private final int most;
    private int inARow;
    private int retries;

    Failures(int most) {
        this.most = most;
    }

    /** A worker failed with so many tasks in its hand; with none, what is tried again is its start. */
    void workerFailed(int tasks) {
        inARow++;
        retries += Math.max(1, tasks);
    }

    void taskDone() {
        inARow = 0;
    }

    /** A new backend begins with a clean sheet. */
    void forgive() {
        inARow = 0;
    }

    boolean areTooMany(int attempts) {
        return inARow >= most || attempts >= most;
    }

    int retries() {
        return retries;
    }
}
