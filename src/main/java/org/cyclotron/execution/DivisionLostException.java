package org.cyclotron.execution;

/**
 * A worker was lost that may have changed what the workers of a division have in common, so the division has to be made
 * anew. The message says what became of the worker.
 */
public final class DivisionLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DivisionLostException(String message) {
        super(message);
    }
}
