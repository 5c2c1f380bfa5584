package org.cyclotron.process;

import java.io.IOException;

/** What arrived is no frame of this program: garbage, another version, cut off, or damaged. The message says which. */
public final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1;

    public ProtocolException(String message) {
        super(message);
    }

    public ProtocolException(String message, Throwable cause) {
        super(message, cause);
    }
}
