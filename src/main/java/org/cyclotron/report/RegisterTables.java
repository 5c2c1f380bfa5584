package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.jspecify.annotations.Nullable;

/** The tables of a register that need no analysis. */
public final class RegisterTables {
    /** Larger matrices are written as the entries that differ from 0: nearly all are 0. */
    public static final int LARGEST_WHOLE_MATRIX = 64;

    private RegisterTables() {}

    /** One row a notation, with its convention. The text is null where a notation cannot express the register. */
    public static Table notations(Lfsr lfsr) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Notation notation : Notations.all()) {
            rows.add(Arrays.asList(notation.id(), notation.format(lfsr).orElse(null), notation.convention()));
        }
        return new Table(
                "notations",
                "The register in every notation",
                List.of(text("notation", "Notation"), text("text", "Register"), text("convention", "Convention")),
                rows);
    }

    /** One row a cell: its coefficient in the recurrence. */
    public static Table coefficients(Lfsr lfsr) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < lfsr.degree(); i++) {
            rows.add(Arrays.asList(i, lfsr.coefficient(i)));
        }
        return new Table(
                "coefficients", "Coefficients", List.of(number("cell", "Cell"), number("coefficient", "c")), rows);
    }

    /**
     * The state update matrix: row by row up to {@value #LARGEST_WHOLE_MATRIX} cells, above that one row an entry that
     * differs from 0. Rows and columns are counted from 0.
     */
    public static Table matrix(Lfsr lfsr) {
        boolean whole = lfsr.degree() <= LARGEST_WHOLE_MATRIX;
        return new Table(
                "state-update-matrix",
                "State update matrix",
                whole ? matrixColumns(lfsr.degree()) : entryColumns(),
                whole ? matrixRows(lfsr) : matrixEntries(lfsr));
    }

    private static List<Table.Column> matrixColumns(int degree) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(number("row", "Row"));
        for (int j = 0; j < degree; j++) {
            columns.add(number("c" + j, String.valueOf(j)));
        }
        return columns;
    }

    private static List<List<@Nullable Object>> matrixRows(Lfsr lfsr) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < lfsr.degree(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(i);
            for (int j = 0; j < lfsr.degree(); j++) {
                row.add(entry(lfsr, i, j));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Table.Column> entryColumns() {
        return List.of(number("row", "Row"), number("column", "Column"), number("entry", "Entry"));
    }

    private static List<List<@Nullable Object>> matrixEntries(Lfsr lfsr) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int last = lfsr.degree() - 1;
        for (int i = 0; i <= last; i++) {
            if (i > 0) {
                rows.add(Arrays.asList(i, i - 1, 1L));
            }
            if (lfsr.coefficient(i) != 0) {
                rows.add(Arrays.asList(i, last, lfsr.coefficient(i)));
            }
        }
        return rows;
    }

    private static long entry(Lfsr lfsr, int row, int column) {
        return column == lfsr.degree() - 1 ? lfsr.coefficient(row) : column == row - 1 ? 1 : 0;
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
