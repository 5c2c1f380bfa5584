package org.cyclotron.cli;

/** Input that cannot be used at all. The message says what, where and what to do; no stack trace is shown for it. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInputException(String message) {
        super(message);
    }
}
