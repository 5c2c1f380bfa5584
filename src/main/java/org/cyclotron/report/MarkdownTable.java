package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table in GitHub's Markdown. */
final class MarkdownTable implements TableFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String label() {
        return "Markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(Table table, Iterable<? extends List<@Nullable Object>> rows, Writer out) throws IOException {
        out.write(table.columns().stream()
                .map(column -> cell(column.header()))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        out.write(table.columns().stream()
                .map(column -> column.numeric() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        for (List<@Nullable Object> row : rows) {
            out.write(row.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "–";
        }
        return value.toString()
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replaceAll("\\R", " ");
    }
}
