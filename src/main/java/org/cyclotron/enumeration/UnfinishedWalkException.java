package org.cyclotron.enumeration;

/** A walk met more work than it was predicted to, and gave up without an answer. The message says what is left. */
public final class UnfinishedWalkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnfinishedWalkException(String message) {
        super(message);
    }
}
