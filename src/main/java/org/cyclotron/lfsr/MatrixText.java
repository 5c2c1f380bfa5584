package org.cyclotron.lfsr;

import java.util.ArrayList;
import java.util.List;

/** The rows of a matrix in a text: {@code [[0,1],[1,1]]}, {@code {{0,1},{1,1}}}, or {@code [0 1; 1 1]}. */
final class MatrixText {
    /** Keeps the entries of a matrix within some tens of megabytes. */
    private static final int LARGEST_READ = 2048;

    private MatrixText() {}

    /** Reads the rows, whatever their lengths, and the end of the text. */
    static List<NumberList> rows(NotationText in) throws NotationException {
        in.skipBlanks();
        int start = in.position();
        int kind = in.position() < in.end() ? "[({".indexOf(in.peek()) : -1;
        char closing = kind < 0 ? 0 : "])}".charAt(kind);
        if (kind >= 0) {
            in.moveTo(start + 1);
            in.skipBlanks();
        }
        boolean nested = kind >= 0 && in.position() < in.end() && "[({".indexOf(in.peek()) >= 0;
        List<NumberList> rows = nested ? bracketed(in) : plain(in, closing);
        if (kind >= 0) {
            in.expect(closing);
        }
        in.expectEnd();
        return rows;
    }

    private static List<NumberList> bracketed(NotationText in) throws NotationException {
        List<NumberList> rows = new ArrayList<>();
        do {
            in.skipBlanks();
            if (in.position() >= in.end() || "[({".indexOf(in.peek()) < 0) {
                throw in.unexpected("a row in brackets");
            }
            add(rows, NumberList.parse(in), in);
        } while (in.accept(','));
        return rows;
    }

    private static List<NumberList> plain(NotationText in, char closing) throws NotationException {
        List<NumberList> rows = new ArrayList<>();
        while (true) {
            add(rows, NumberList.parseUpTo(in, limit(in, closing)), in);
            if (in.peek() != ';' && in.peek() != '\n') {
                return rows;
            }
            in.moveTo(in.position() + 1);
        }
    }

    private static void add(List<NumberList> rows, NumberList row, NotationText in) throws NotationException {
        if (rows.size() == LARGEST_READ || row.size() > LARGEST_READ) {
            throw in.errorAt(-1, "a matrix of more than " + LARGEST_READ + " rows or columns: write the row instead");
        }
        rows.add(row);
    }

    private static int limit(NotationText in, char closing) {
        int limit = in.end();
        for (char c : new char[] {';', '\n', closing}) {
            int found = c == 0 ? -1 : in.find(c);
            limit = found >= 0 ? Math.min(limit, found) : limit;
        }
        return limit;
    }
}
