package org.cyclotron.lfsr.csv;

/**
 * A line of a file, exactly as it stands there.
 *
 * @param text the line without its end
 * @param end the line end: a line feed, a carriage return, both, or nothing on the last line
 * @param context what holds for a row here
 */
public record SourceLine(String text, String end, ReadingContext context) {
    /** What lines are told apart by. */
    enum Kind {
        BLANK,
        COMMENT,
        DIRECTIVE,
        ROW
    }

    Kind kind() {
        return kind(text);
    }

    /** Whether the line is meant to be a register, readable or not. */
    public boolean isRow() {
        return kind() == Kind.ROW;
    }

    static Kind kind(String text) {
        int start = start(text);
        if (start == text.length()) {
            return Kind.BLANK;
        }
        // A spreadsheet puts a comment that holds a separator in quotes.
        int mark = text.startsWith("\"#", start) ? start + 1 : start;
        if (text.charAt(mark) != '#') {
            return Kind.ROW;
        }
        return text.startsWith("#!", mark) ? Kind.DIRECTIVE : Kind.COMMENT;
    }

    /** The offset of the first character that is not blank. */
    static int start(String text) {
        int start = 0;
        while (start < text.length() && RowProblem.isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The text without the separators and blanks at its end, which spreadsheets pad lines with. */
    static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && isPadding(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isPadding(char c) {
        return c == ',' || c == ';' || RowProblem.isBlank(c);
    }

    /** What a comment says, without its mark; empty for other lines. */
    String comment() {
        if (kind() != Kind.COMMENT) {
            return "";
        }
        String said = withoutPadding(text.substring(text.indexOf('#')));
        boolean quoted = text.charAt(start(text)) == '"' && said.endsWith("\"");
        String inner = quoted ? said.substring(0, said.length() - 1) : said;
        int mark = 0;
        while (mark < inner.length() && inner.charAt(mark) == '#') {
            mark++;
        }
        return inner.substring(mark).strip();
    }

    SourceLine withEnd(String newEnd) {
        return new SourceLine(text, newEnd, context);
    }
}
