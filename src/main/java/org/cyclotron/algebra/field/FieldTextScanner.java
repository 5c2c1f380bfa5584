package org.cyclotron.algebra.field;

import java.math.BigInteger;

/** Reads a text from left to right, passing over blanks. Not safe for use by several threads. */
final class FieldTextScanner {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** More digits than any number that makes sense here. */
    private static final int MAXIMUM_DIGITS = 40;

    private final String text;
    private int position;

    FieldTextScanner(String text) {
        this.text = text;
        skipBlanks();
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The next character; 0 at the end. */
    char peek() {
        return atEnd() ? 0 : text.charAt(position);
    }

    boolean atDigit() {
        return '0' <= peek() && peek() <= '9';
    }

    /** Passes over these characters, in either case, when they come next. */
    boolean take(String expected) {
        if (!text.regionMatches(true, position, expected, 0, expected.length())) {
            return false;
        }
        position += expected.length();
        skipBlanks();
        return true;
    }

    /** Passes over the next character, a letter or sign. */
    char next() {
        char next = text.charAt(position);
        position++;
        skipBlanks();
        return next;
    }

    /** A number in decimal digits. */
    BigInteger number() {
        int start = position;
        while (atDigit()) {
            position++;
        }
        if (position == start) {
            throw fail(start, atEnd() ? "a number is missing" : "expected a number");
        }
        BigInteger number = value(start, text.substring(start, position));
        skipBlanks();
        return number;
    }

    /** An exponent written {@code ^2}, {@code **2} or in superscripts; 1 when there is none. */
    BigInteger exponent() {
        if (take("^") || take("**")) {
            return number();
        }
        int start = position;
        StringBuilder digits = new StringBuilder();
        while (!atEnd() && SUPERSCRIPTS.indexOf(peek()) >= 0) {
            digits.append(SUPERSCRIPTS.indexOf(peek()));
            position++;
        }
        skipBlanks();
        return digits.isEmpty() ? BigInteger.ONE : value(start, digits.toString());
    }

    private BigInteger value(int start, String digits) {
        if (digits.length() > MAXIMUM_DIGITS) {
            throw fail(start, "the number is too large");
        }
        return new BigInteger(digits);
    }

    /** Fails unless everything has been read. */
    void requireEnd() {
        if (!atEnd()) {
            throw fail(position, "unexpected '" + peek() + "'");
        }
    }

    FieldTextException fail(int at, String reason) {
        return new FieldTextException(text, at, reason);
    }

    private void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }
}
