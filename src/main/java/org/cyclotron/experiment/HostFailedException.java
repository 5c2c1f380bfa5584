package org.cyclotron.experiment;

/** A host process could not be started or broke off. The message says what happened and what to do. */
public final class HostFailedException extends Exception {
    private static final long serialVersionUID = 1;

    public HostFailedException(String message) {
        super(message);
    }

    public HostFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
