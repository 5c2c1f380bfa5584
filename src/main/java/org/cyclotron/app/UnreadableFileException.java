package org.cyclotron.app;

import java.io.IOException;

/** A file that cannot be opened as one of registers. The message says why, in a sentence for people. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    UnreadableFileException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** What a person can do about it, in a sentence. */
    public String remedy() {
        return remedy;
    }
}
