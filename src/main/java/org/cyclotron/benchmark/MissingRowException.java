package org.cyclotron.benchmark;

/** A case cannot be measured on this machine. The message says why. */
final class MissingRowException extends Exception {
    private static final long serialVersionUID = 1;

    MissingRowException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
