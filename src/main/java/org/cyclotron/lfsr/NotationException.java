package org.cyclotron.lfsr;

/** A text that is not a register in the notation it was read in: where it goes wrong, and why. */
public final class NotationException extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;

    /**
     * A fault in a text.
     *
     * @param position 0-based offset in UTF-16 units of the character at fault, the length of the text where something
     *     is missing at its end, or &minus;1 where the fault has no single place
     * @param reason a sentence for people, without the place
     */
    public NotationException(int position, String reason) {
        // The fault lies in a text, not in the program: a stack trace would only slow down a file with many bad rows.
        super(reason, null, false, false);
        this.position = position;
    }

    /** The offset in the text of the character at fault, counted from 0, or &minus;1. */
    public int position() {
        return position;
    }

    /** What is wrong, and what would be right. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
