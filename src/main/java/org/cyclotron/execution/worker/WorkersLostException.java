package org.cyclotron.execution.worker;

/** Workers failed so often that another backend has to take over. The message says how the last one failed. */
final class WorkersLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorkersLostException(String message) {
        super(message);
    }
}
