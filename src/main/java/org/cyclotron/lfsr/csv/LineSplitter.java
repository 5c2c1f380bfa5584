package org.cyclotron.lfsr.csv;

/** Steps through the lines of a text, each with the line end it has: LF, CR LF or CR. */
final class LineSplitter {
    private final String characters;
    private int start;
    private int stop;
    private int next;

    LineSplitter(String characters) {
        this.characters = characters;
    }

    /** Moves to the next line; false at the end of the text. */
    boolean next() {
        start = next;
        if (start >= characters.length()) {
            return false;
        }
        stop = start;
        while (stop < characters.length() && characters.charAt(stop) != '\n' && characters.charAt(stop) != '\r') {
            stop++;
        }
        next = Math.min(stop + 1, characters.length());
        if (characters.startsWith("\r\n", stop)) {
            next++;
        }
        return true;
    }

    String text() {
        return characters.substring(start, stop);
    }

    String end() {
        int length = next - stop;
        if (length == 2) {
            return "\r\n";
        }
        return length == 0 ? "" : characters.charAt(stop) == '\n' ? "\n" : "\r";
    }

    /** How many characters lie before the next line. */
    int consumed() {
        return next;
    }
}
