package org.cyclotron.sequence;

/** A text that is not a sequence over the field: where, and why. */
public final class SequenceTextException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /**
     * A fault.
     *
     * @param line from 1
     * @param column from 1, in characters
     * @param reason what is wrong and what would be right, without the place
     */
    SequenceTextException(int line, int column, String reason) {
        // The fault lies in a text, not in the program.
        super(reason, null, false, false);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
