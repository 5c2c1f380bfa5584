package org.cyclotron.app;

import java.util.function.BooleanSupplier;

/**
 * Knows whether the caller is the thread that draws the interface. Use cases refuse to work there, so that a forgotten
 * background task shows in the first test and not as a frozen window.
 */
public final class InterfaceThread {
    /** For programs without an interface. */
    public static final InterfaceThread NONE = new InterfaceThread(() -> false);

    private final BooleanSupplier isCurrent;

    /** @param isCurrent whether the calling thread is the interface's thread */
    public InterfaceThread(BooleanSupplier isCurrent) {
        this.isCurrent = isCurrent;
    }

    /**
     * Refuses work on the interface's thread.
     *
     * @throws IllegalStateException when called there
     */
    public void refuse(String work) {
        if (isCurrent.getAsBoolean()) {
            throw new IllegalStateException(work + " must not run on the thread of the interface; run it as a task");
        }
    }
}
