package org.cyclotron.execution;

/** A place where tasks run. Stateless; one class each. */
public interface Backend {
    /** The stable name in a strategy. */
    String id();

    /** The name for people. */
    String label();

    /** Where tasks run, in a sentence or two. */
    String explanation();

    /** Whether several workers run at once; otherwise there is one. */
    default boolean isParallel() {
        return true;
    }

    /** Whether it chooses the size of tasks itself. */
    default boolean choosesGrain() {
        return false;
    }

    /**
     * Runs all rounds of a division. When this returns or throws, no thread of it is left.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; the outcomes of finished tasks were accepted
     */
    void run(Division division, RunControl control);
}
