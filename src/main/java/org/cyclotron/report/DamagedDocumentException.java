package org.cyclotron.report;

import java.io.IOException;

/** A document that cannot be read back: damaged, of another kind, or in contradiction with itself. */
public final class DamagedDocumentException extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String reason;

    /**
     * A fault at a place.
     *
     * @param document the name of the document for people
     * @param line from 1
     * @param column from 1
     * @param reason a sentence without a full stop
     */
    DamagedDocumentException(String document, int line, int column, String reason) {
        super(document + ":" + line + ":" + column + ": " + reason);
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** What is wrong there, without the place. */
    public String reason() {
        return reason;
    }
}
