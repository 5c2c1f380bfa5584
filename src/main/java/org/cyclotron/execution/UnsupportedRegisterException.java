package org.cyclotron.execution;

/** A register that a decomposition cannot enumerate. The message says why. */
public final class UnsupportedRegisterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnsupportedRegisterException(String message) {
        super(message);
    }
}
