package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of a text for people, set in columns under their headers. */
final class TextColumns {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A column. @param right whether its cells are set flush right */
    record Column(String header, boolean right) {}

    TextColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row with a cell for each column. */
    void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    void write(Writer out) throws IOException {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        write(out, columns.stream().map(Column::header).toList(), widths);
        for (List<String> row : rows) {
            write(out, row, widths);
        }
    }

    private void write(Writer out, List<String> cells, int[] widths) throws IOException {
        StringBuilder line = new StringBuilder(INDENT);
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - length(cells.get(i)));
            boolean right = columns.get(i).right();
            line.append(i == 0 ? "" : GAP)
                    .append(right ? padding : "")
                    .append(cells.get(i))
                    .append(right ? "" : padding);
        }
        out.write(line.toString().stripTrailing() + "\n");
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> length(row.get(column)))
                .reduce(length(columns.get(column).header()), Math::max);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
