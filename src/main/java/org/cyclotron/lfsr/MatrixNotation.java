package org.cyclotron.lfsr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.cyclotron.algebra.field.FiniteField;

/** The state update matrix, a companion matrix in the form of {@link Lfsr}: it acts on row vectors from the right. */
final class MatrixNotation implements Notation {
    /** A matrix has d^2 entries: beyond this the text is of no use to a reader. */
    private static final int LARGEST_WRITTEN = 128;

    @Override
    public String id() {
        return "matrix";
    }

    @Override
    public String label() {
        return "State update matrix";
    }

    @Override
    public String convention() {
        return "The rows of C with S·C = S': C[i][i-1] = 1, the last column is c0, …, c(d-1), all else 0; \"[[0,1],[1,1]]\" or \"0 1; 1 1\". "
                + "Written for registers of up to 128 cells.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        List<NumberList> rows = MatrixText.rows(in);
        int d = rows.size();
        in.requireLength(d);
        long[] row = new long[d];
        for (int i = 0; i < d; i++) {
            NumberList entries = rows.get(i);
            if (entries.size() != d) {
                int place = entries.size() == 0 ? -1 : entries.place(0);
                throw in.errorAt(place, "row " + (i + 1) + " has " + entries.size() + " entries, not " + d);
            }
            long[] elements = entries.elements(in, field);
            for (int j = 0; j + 1 < d; j++) {
                requireCompanion(in, entries.place(j), elements[j], i, j);
            }
            row[i] = elements[d - 1];
        }
        return new Lfsr(field, row);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        int d = lfsr.degree();
        if (d > LARGEST_WRITTEN) {
            return Optional.empty();
        }
        StringJoiner rows = new StringJoiner(",", "[", "]");
        for (int i = 0; i < d; i++) {
            long[] entries = new long[d];
            if (i > 0) {
                entries[i - 1] = 1;
            }
            entries[d - 1] = lfsr.coefficient(i);
            rows.add("[" + RowNotation.write(entries) + "]");
        }
        return Optional.of(rows.toString());
    }

    private static void requireCompanion(NotationText in, int place, long entry, int i, int j)
            throws NotationException {
        int wanted = i == j + 1 ? 1 : 0;
        if (entry != wanted) {
            throw in.errorAt(
                    place,
                    "entry (" + (i + 1) + ", " + (j + 1) + ") is " + entry + ", but a companion matrix acting on row"
                            + " vectors has " + wanted + " there; only the last column is free");
        }
    }
}
