package org.cyclotron.execution;

/** What performs tasks of one division, one after the other, and keeps what it learns on the way. For one thread. */
@FunctionalInterface
public interface TaskWorker {
    /**
     * Performs a task.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; then the task has no outcome
     */
    TaskOutcome perform(Task task);
}
