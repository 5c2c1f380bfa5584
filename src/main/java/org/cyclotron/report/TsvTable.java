package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tab-separated values, what spreadsheets take from the clipboard. The first line holds the headings for people; tabs
 * and line ends within a cell become spaces, since the format has no quotes. Formulas are made harmless as in CSV.
 */
final class TsvTable implements TableFormat {
    @Override
    public String id() {
        return "tsv";
    }

    @Override
    public String label() {
        return "Tab-separated";
    }

    @Override
    public String extension() {
        return "tsv";
    }

    @Override
    public void write(Table table, Iterable<? extends List<@Nullable Object>> rows, Writer out) throws IOException {
        out.write(table.columns().stream()
                .map(column -> oneLine(column.header()))
                .collect(Collectors.joining("\t", "", "\n")));
        for (List<@Nullable Object> row : rows) {
            out.write(
                    row.stream().map(cell -> oneLine(CsvTable.cell(cell))).collect(Collectors.joining("\t", "", "\n")));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\v\\f\\r\\n\\x85\\u2028\\u2029]+", " ");
    }
}
