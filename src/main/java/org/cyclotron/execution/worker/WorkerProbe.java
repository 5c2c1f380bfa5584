package org.cyclotron.execution.worker;

import org.cyclotron.execution.Task;

/**
 * Looks on from inside a worker. Tests put one on the class path and name its class when they start a worker, to see what
 * it sees or to break it; without one nothing is done.
 */
public interface WorkerProbe {
    WorkerProbe NONE = new WorkerProbe() {};

    /** The worker has come up and said so. */
    default void started() {}

    /** A task is about to be performed. */
    default void performing(Task task) {}

    /** A task was performed and is about to be answered. */
    default void answering() {}

    /**
     * The probe of a class with a public constructor without parameters.
     *
     * @throws IllegalArgumentException when there is none
     */
    static WorkerProbe named(String className) {
        try {
            return (WorkerProbe) Class.forName(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException(className + " is no probe of workers", e);
        }
    }
}
