package org.cyclotron.lfsr.csv;

import org.cyclotron.lfsr.NotationException;

/**
 * The quotes of a line, which spreadsheets put around values or whole lines. They are replaced by blanks, so that every
 * character stays in its column.
 */
final class QuotedText {
    private QuotedText() {}

    /**
     * A line without its quotes.
     *
     * @throws NotationException at a quote that does not open or close a value, or around several values of a line
     */
    static String unquoted(String text) throws NotationException {
        int first = text.indexOf('"');
        if (first < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        int open = first;
        while (open >= 0) {
            int close = text.indexOf('"', open + 1);
            if (close < 0) {
                throw new NotationException(open, "the quote that opens here is not closed");
            }
            check(text, open, close);
            plain.setCharAt(open, ' ');
            plain.setCharAt(close, ' ');
            open = text.indexOf('"', close + 1);
        }
        return plain.toString();
    }

    private static void check(String text, int open, int close) throws NotationException {
        if (open > 0 && !isSeparator(text.charAt(open - 1))) {
            throw new NotationException(open, "a quote stands only around a whole value or a whole line");
        }
        if (close + 1 < text.length() && !isSeparator(text.charAt(close + 1))) {
            throw new NotationException(close, "a quote stands only around a whole value or a whole line");
        }
        boolean wholeLine =
                text.substring(0, open).isBlank() && text.substring(close + 1).isBlank();
        for (int i = open + 1; i < close && !wholeLine; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '\t') {
                throw new NotationException(i, "a value in quotes holds '" + c + "', so it is not one number");
            }
        }
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || RowProblem.isBlank(c);
    }
}
