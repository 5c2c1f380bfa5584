package org.cyclotron.lfsr.csv;

/**
 * A line, or a part of one, that could not be read.
 *
 * @param line the line, from 1
 * @param column the column of the character at fault, in characters, from 1
 * @param value the text there, shortened when long
 * @param reason what is wrong and what would be right, a sentence for people
 */
public record RowProblem(int line, int column, String value, String reason) implements LineReading {
    private static final int LONGEST_VALUE = 60;

    /**
     * The problem at an offset of a line.
     *
     * @param offset from 0 in UTF-16 units; &minus;1 for the line as a whole
     */
    static RowProblem at(int line, String text, int offset, String reason) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        int place = offset < 0 ? start : Math.min(offset, text.length());
        int from = place;
        int to = place;
        while (from > 0 && from > place - LONGEST_VALUE && !isSeparator(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to < from + 2 * LONGEST_VALUE && !isSeparator(text.charAt(to))) {
            to++;
        }
        boolean whole = offset < 0 || from == to;
        String value = whole ? text.strip() : text.substring(from, to);
        return new RowProblem(line, text.codePointCount(0, place) + 1, shortened(value), reason);
    }

    private static String shortened(String value) {
        if (value.codePointCount(0, value.length()) <= LONGEST_VALUE) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || isBlank(c);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    RowProblem atLine(int newLine) {
        return new RowProblem(newLine, column, value, reason);
    }
}
