package org.cyclotron.gui.shell;

import org.jspecify.annotations.Nullable;

/** The window cannot be opened here. The message says why and what to do, for people. */
public final class NoWindowException extends Exception {
    private static final long serialVersionUID = 1;

    NoWindowException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
