package org.cyclotron.gui.task;

/** Work for a background thread. It must not touch anything that is shown. */
@FunctionalInterface
public interface Work<T> {
    /**
     * Does the work.
     *
     * @return the whole result; a result returned after cancellation was requested counts as partial
     * @throws Exception any failure; {@link java.util.concurrent.CancellationException} ends a cancelled run
     */
    T run(WorkSteps<T> steps) throws Exception;
}
