package org.cyclotron.execution.worker;

/**
 * How the clock of a worker stands to the clock of the coordinator.
 *
 * <p>The worker told its time at some moment between the asking and the arrival of the answer; the middle is off by half
 * of the round trip at most (Cristian, <i>Probabilistic clock synchronization</i>, 1989). Of several trials the one with
 * the least round trip counts.
 *
 * @param offsetNanos the worker's clock less the coordinator's
 * @param uncertaintyNanos how far that may be off
 */
record WorkerClock(long offsetNanos, long uncertaintyNanos) {
    static final WorkerClock UNKNOWN = new WorkerClock(0, Long.MAX_VALUE);

    /** One trial. */
    static WorkerClock trial(long askedNanos, long workerNanos, long heardNanos) {
        long half = (heardNanos - askedNanos) / 2;
        return new WorkerClock(workerNanos - (askedNanos + half), Math.max(1, heardNanos - askedNanos - half));
    }

    WorkerClock better(WorkerClock other) {
        return other.uncertaintyNanos < uncertaintyNanos ? other : this;
    }

    /** A time of the worker on the coordinator's clock. */
    long here(long workerNanos) {
        return workerNanos - offsetNanos;
    }
}
