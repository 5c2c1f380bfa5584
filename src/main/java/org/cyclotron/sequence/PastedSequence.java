package org.cyclotron.sequence;

import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;

/**
 * A sequence as people paste it, over a known field. Read are
 *
 * <ul>
 *   <li>digits, one an element, for fields of at most ten elements: {@code 1010111100 0100}; blanks and underscores only
 *       group them;
 *   <li>numbers divided by commas or semicolons, or over larger fields by blanks: {@code 1, 0, 12}, {@code [3 0 14]};
 *   <li>over GF(2) a hexadecimal number, four elements a digit, the highest bit first: {@code 0x9AF}.
 * </ul>
 *
 * Lines may end anywhere; from {@code #} to the end of its line is a remark. Brackets around the whole are left out.
 *
 * @param elements not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Up to a hundred thousand elements, read once.
public record PastedSequence(FiniteField field, long[] elements, Format format) {
    /** The most elements: finding a register takes time with their square. */
    public static final int MOST_ELEMENTS = 1 << 16;

    /** How the text was read. */
    public enum Format {
        DIGITS("digits"),
        NUMBERS("numbers"),
        HEXADECIMAL("hexadecimal digits, highest bit first");

        private final String label;

        Format(String label) {
            this.label = label;
        }

        /** For people, as in "read as digits". */
        public String label() {
            return label;
        }
    }

    /**
     * Reads a text.
     *
     * @throws SequenceTextException naming line and column of the first character that makes no sense
     */
    public static PastedSequence parse(FiniteField field, String text) throws SequenceTextException {
        Reader reader = new Reader(field, text);
        Format format = reader.read();
        return new PastedSequence(field, Arrays.copyOf(reader.elements, reader.size), format);
    }

    /** Reads one text from left to right. */
    private static final class Reader {
        private static final String BRACKETS = "[](){}";
        private static final int LONGEST_DIGITS = 10;

        private final FiniteField field;
        private final String text;
        private long[] elements = new long[64];
        private int size;
        private int position;

        Reader(FiniteField field, String text) {
            this.field = field;
            this.text = text;
        }

        Format read() throws SequenceTextException {
            skip();
            if (position >= text.length()) {
                throw fault(position, "there is no sequence here");
            }
            if (text.regionMatches(true, position, "0x", 0, 2)) {
                hexadecimal();
                return Format.HEXADECIMAL;
            }
            if (field.order() > LONGEST_DIGITS || divided()) {
                numbers();
                return Format.NUMBERS;
            }
            digits();
            return Format.DIGITS;
        }

        /** Whether a comma or semicolon stands outside remarks. */
        private boolean divided() {
            boolean remark = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                remark = c == '#' || (remark && c != '\n');
                if (!remark && (c == ',' || c == ';')) {
                    return true;
                }
            }
            return false;
        }

        private void digits() throws SequenceTextException {
            for (; position < text.length(); skip()) {
                char c = text.charAt(position);
                if (c < '0' || c > '9') {
                    throw unexpected("a digit");
                }
                add(c - '0', position);
                position++;
            }
        }

        private void numbers() throws SequenceTextException {
            boolean wanted = true;
            for (; position < text.length(); skip()) {
                char c = text.charAt(position);
                if (c == ',' || c == ';') {
                    if (wanted) {
                        throw fault(position, "there is no element before this '" + c + "'");
                    }
                    wanted = true;
                    position++;
                } else {
                    number();
                    wanted = false;
                }
            }
        }

        private void number() throws SequenceTextException {
            int start = position;
            while (position < text.length() && isDigit(text.charAt(position))) {
                position++;
            }
            if (position == start) {
                throw unexpected("a number");
            }
            // Longer numbers are no elements of any field here.
            boolean huge = position - start > 18;
            add(huge ? Long.MAX_VALUE : Long.parseLong(text, start, position, 10), start);
        }

        private void hexadecimal() throws SequenceTextException {
            if (field.order() != 2) {
                throw fault(position, "hexadecimal digits are read over GF(2) only, not over " + field.name());
            }
            position += 2;
            int start = position;
            for (skip(); position < text.length(); skip()) {
                int digit = text.charAt(position) < 128 ? Character.digit(text.charAt(position), 16) : -1;
                if (digit < 0) {
                    throw unexpected("a hexadecimal digit");
                }
                for (int bit = 3; bit >= 0; bit--) {
                    add(digit >> bit & 1, position);
                }
                position++;
            }
            if (size == 0) {
                throw fault(start, "there are no digits after 0x");
            }
        }

        private void add(long element, int place) throws SequenceTextException {
            if (!field.contains(element)) {
                String shown = element == Long.MAX_VALUE ? "this number" : String.valueOf(element);
                throw fault(
                        place,
                        shown + " is not an element of " + field.name() + ": elements are 0 to " + (field.order() - 1));
            }
            if (size == MOST_ELEMENTS) {
                throw fault(place, "more than " + MOST_ELEMENTS + " elements; leave out the rest");
            }
            if (size == elements.length) {
                elements = Arrays.copyOf(elements, 2 * size);
            }
            elements[size++] = element;
        }

        /** Passes over blanks, grouping, brackets and remarks. */
        private void skip() {
            while (position < text.length()) {
                char c = text.charAt(position);
                if (c == '#') {
                    int end = text.indexOf('\n', position);
                    position = end < 0 ? text.length() : end;
                } else if (isBlank(c) || c == '_' || BRACKETS.indexOf(c) >= 0) {
                    position++;
                } else {
                    return;
                }
            }
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
        }

        private static boolean isDigit(char c) {
            return '0' <= c && c <= '9';
        }

        private SequenceTextException unexpected(String wanted) {
            String found = new String(Character.toChars(text.codePointAt(position)));
            return fault(position, "found '" + found + "' where " + wanted + " was expected");
        }

        private SequenceTextException fault(int place, String reason) {
            int line = 1;
            int lineStart = 0;
            for (int i = 0; i < place && i < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            return new SequenceTextException(line, text.codePointCount(lineStart, place) + 1, reason);
        }
    }
}
