package org.cyclotron.algebra.field;

/** The name of a field or the text of a modulus cannot be read. */
public final class FieldTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final String reason;

    FieldTextException(String text, int position, String reason) {
        super("cannot read \"" + text + "\" at character " + (position + 1) + ": " + reason);
        this.position = position;
        this.reason = reason;
    }

    /** The offset of the offending character, from 0 to the length of the text. */
    public int position() {
        return position;
    }

    /** What is wrong there, without the text and the position. */
    public String reason() {
        return reason;
    }
}
