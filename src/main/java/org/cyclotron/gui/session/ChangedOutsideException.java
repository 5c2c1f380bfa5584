package org.cyclotron.gui.session;

import java.io.IOException;

/** A file is not written, because another program has changed it since it was read. */
final class ChangedOutsideException extends IOException {
    private static final long serialVersionUID = 1;

    ChangedOutsideException() {
        super("another program has changed the file since it was read");
    }
}
