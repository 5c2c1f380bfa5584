package org.cyclotron.laboratory;

/** A measurement that could not be made, or whose value would mean nothing. The message says why, without a full stop. */
public final class MeasureFailedException extends Exception {
    private static final long serialVersionUID = 1;

    public MeasureFailedException(String message) {
        super(message);
    }

    public MeasureFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
