package org.cyclotron.lfsr;

import java.math.BigInteger;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;

/**
 * A cursor over the text of a register, without the phrase that names its length. Positions are those of the whole text,
 * so that a fault is reported at its own character. Used by one thread.
 */
final class NotationText {
    /** Reading a number takes quadratic time in its digits: this many take some tens of milliseconds. */
    private static final int MAXIMUM_DIGITS = 50_000;

    private final String text;
    private final int end;
    private final LengthPhrase phrase;
    private int position;

    private NotationText(String text, LengthPhrase phrase) {
        this.text = text;
        this.phrase = phrase;
        this.position = phrase.from();
        this.end = phrase.to();
    }

    /**
     * A cursor at the start of a text.
     *
     * @throws NotationException when the text contradicts the length asked for
     */
    static NotationText of(String text, OptionalInt length) throws NotationException {
        NotationText in = new NotationText(text, LengthPhrase.find(text, length));
        if (in.atEnd()) {
            throw in.error("there is no register here");
        }
        return in;
    }

    /** The length named by the text or by the caller. */
    OptionalInt length() {
        return phrase.length();
    }

    /** Refuses a text whose own length differs from the length named beside it. */
    void requireLength(int actual) throws NotationException {
        if (length().isPresent() && length().getAsInt() != actual) {
            throw lengthError(
                    "the text describes " + actual + " cells, but the length is given as " + length().getAsInt());
        }
    }

    NotationException lengthError(String reason) {
        return new NotationException(phrase.position(), reason);
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    int end() {
        return end;
    }

    /** The character at the cursor; 0 at the end. */
    char peek() {
        return position < end ? text.charAt(position) : 0;
    }

    /** The index of the first occurrence of a character at or after the cursor, or &minus;1. */
    int find(char wanted) {
        return text.indexOf(wanted, position, end);
    }

    String since(int start) {
        String token = text.substring(start, position);
        return token.length() <= 24 ? token : token.substring(0, 20) + "…";
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    void skipBlanks() {
        while (position < end && isBlank(text.charAt(position))) {
            position++;
        }
    }

    boolean atEnd() {
        skipBlanks();
        return position >= end;
    }

    /** Steps over a character if it is next, blanks aside. */
    boolean accept(char wanted) {
        skipBlanks();
        if (peek() != wanted || position >= end) {
            return false;
        }
        position++;
        return true;
    }

    void expect(char wanted) throws NotationException {
        if (!accept(wanted)) {
            throw unexpected("'" + wanted + "'");
        }
    }

    void expectEnd() throws NotationException {
        if (!atEnd()) {
            throw unexpected("the end");
        }
    }

    NotationException error(String reason) {
        return new NotationException(position, reason);
    }

    NotationException errorAt(int place, String reason) {
        return new NotationException(place, reason);
    }

    /** The fault that the character at the cursor is not what had to come. */
    NotationException unexpected(String wanted) {
        if (position >= end) {
            return error("the text ends where " + wanted + " was expected");
        }
        String found = new String(Character.toChars(text.codePointAt(position)));
        return error("found '" + found + "' where " + wanted + " was expected");
    }

    boolean acceptMinus() {
        return accept('-') || accept('\u2212');
    }

    /** A number in the digits of a radix. Case of hex digits does not matter. */
    BigInteger number(int radix) throws NotationException {
        int start = digits(radix);
        return new BigInteger(text.substring(start, position), radix);
    }

    /** Steps over at least one digit and gives the place of the first. */
    int digits(int radix) throws NotationException {
        skipBlanks();
        int start = position;
        while (position < end && digit(text.charAt(position), radix) >= 0) {
            position++;
        }
        if (position == start) {
            throw unexpected(radix == 16 ? "a hexadecimal number" : radix == 8 ? "an octal number" : "a number");
        }
        if (position - start > MAXIMUM_DIGITS) {
            throw errorAt(start, "a number of " + (position - start) + " digits is too long");
        }
        return start;
    }

    private static int digit(char c, int radix) {
        // Only ASCII: other scripts' digits look alike and are more likely an accident.
        return c < 128 ? Character.digit(c, radix) : -1;
    }

    /** A nonnegative decimal number; Long.MAX_VALUE stands for anything larger. */
    long decimal() throws NotationException {
        return saturated(digits(10), 10);
    }

    /** A nonnegative decimal number, or a hexadecimal one after 0x; Long.MAX_VALUE stands for anything larger. */
    long decimalOrHex() throws NotationException {
        return acceptPrefix('x') ? saturated(digits(16), 16) : decimal();
    }

    /** Steps over a prefix such as 0x, in either case. */
    boolean acceptPrefix(char letter) {
        skipBlanks();
        if (position + 1 < end
                && text.charAt(position) == '0'
                && Character.toLowerCase(text.charAt(position + 1)) == letter) {
            position += 2;
            return true;
        }
        return false;
    }

    private long saturated(int start, int radix) {
        if (position - start <= 15) {
            return Long.parseLong(text, start, position, radix);
        }
        BigInteger value = new BigInteger(text.substring(start, position), radix);
        return value.bitLength() < Long.SIZE ? value.longValue() : Long.MAX_VALUE;
    }

    /** The element that a number denotes, its field negative where the number is negative. */
    long element(FiniteField field, long value, int place) throws NotationException {
        long magnitude = value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
        if (!field.contains(magnitude)) {
            String shown = magnitude == Long.MAX_VALUE ? "the number" : String.valueOf(value);
            throw errorAt(
                    place,
                    shown + " is not an element of " + field.name() + ": elements are 0 to " + (field.order() - 1));
        }
        return value < 0 ? field.negate(magnitude) : magnitude;
    }

    /** Refuses fields other than GF(2) for a notation that is about bits. */
    void requireBinary(FiniteField field) throws NotationException {
        if (field.order() != 2) {
            throw errorAt(-1, "this notation writes registers over GF(2) only, not over " + field.name());
        }
    }
}
