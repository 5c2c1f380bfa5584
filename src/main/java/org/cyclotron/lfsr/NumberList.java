package org.cyclotron.lfsr;

import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;

/**
 * A list of integers in a text, each with its place: {@code 1,0,1}, {@code [1 0 1]}, {@code (1;0;1)}.
 *
 * <p>The separator is found: a comma where there is one, else a semicolon, else a tab, else blanks. Separators after the
 * last value are tolerated, as spreadsheets write them; an empty value anywhere else is refused.
 */
final class NumberList {
    private static final String OPENING = "[({";
    private static final String CLOSING = "])}";

    private long[] values = new long[16];
    private int[] places = new int[16];
    private int size;

    private NumberList() {}

    /** Reads a list at the cursor, up to and over its closing bracket or, without brackets, to the end. */
    static NumberList parse(NotationText in) throws NotationException {
        in.skipBlanks();
        int kind = in.position() < in.end() ? OPENING.indexOf(in.peek()) : -1;
        if (kind < 0) {
            return parseUpTo(in, in.end());
        }
        char closing = CLOSING.charAt(kind);
        int limit = in.find(closing);
        if (limit < 0) {
            throw in.error("the bracket that opens here is not closed");
        }
        in.moveTo(in.position() + 1);
        NumberList list = parseUpTo(in, limit);
        in.expect(closing);
        return list;
    }

    /** Reads a list without brackets that must end at a given place. */
    static NumberList parseUpTo(NotationText in, int limit) throws NotationException {
        NumberList list = new NumberList();
        char separator = separator(in, limit);
        skip(in, separator, limit);
        while (in.position() < limit) {
            if (in.peek() == separator) {
                trailing(in, separator, limit);
                break;
            }
            list.add(in);
            boolean blank = skip(in, separator, limit);
            if (in.position() < limit && (separator == ' ' ? !blank : !step(in, separator))) {
                throw in.unexpected(separator == ' ' ? "a blank or a digit" : "'" + shown(separator) + "'");
            }
            skip(in, separator, limit);
        }
        return list;
    }

    private static char separator(NotationText in, int limit) {
        for (char candidate : new char[] {',', ';', '\t'}) {
            int found = in.find(candidate);
            if (found >= 0 && found < limit) {
                return candidate;
            }
        }
        return ' ';
    }

    private static String shown(char separator) {
        return separator == '\t' ? "tab" : String.valueOf(separator);
    }

    /** Skips blanks that are not the separator itself; tells whether there were any. */
    private static boolean skip(NotationText in, char separator, int limit) {
        int start = in.position();
        while (in.position() < limit
                && NotationText.isBlank(in.peek())
                && (in.peek() != separator || separator == ' ')) {
            in.moveTo(in.position() + 1);
        }
        return in.position() > start;
    }

    private static boolean step(NotationText in, char separator) {
        if (in.peek() != separator) {
            return false;
        }
        in.moveTo(in.position() + 1);
        return true;
    }

    private static void trailing(NotationText in, char separator, int limit) throws NotationException {
        int first = in.position();
        while (in.position() < limit && in.peek() == separator) {
            in.moveTo(in.position() + 1);
            skip(in, separator, limit);
        }
        if (in.position() < limit) {
            throw in.errorAt(first, "there is no value before this '" + shown(separator) + "'");
        }
    }

    private void add(NotationText in) throws NotationException {
        int place = in.position();
        boolean negative = in.acceptMinus();
        long value = in.decimalOrHex();
        if (size == Notations.MAXIMUM_DEGREE + 1) {
            throw in.errorAt(place, "more than " + Notations.MAXIMUM_DEGREE + " values");
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        values[size] = negative ? -value : value;
        places[size++] = place;
    }

    int size() {
        return size;
    }

    long value(int i) {
        return values[i];
    }

    int place(int i) {
        return places[i];
    }

    /** The values as field elements; a negative number is the field negative. */
    long[] elements(NotationText in, FiniteField field) throws NotationException {
        long[] elements = new long[size];
        for (int i = 0; i < size; i++) {
            elements[i] = in.element(field, values[i], places[i]);
        }
        return elements;
    }
}
