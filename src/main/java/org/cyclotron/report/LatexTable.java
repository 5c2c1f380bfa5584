package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A LaTeX {@code tabular} with rules of the package booktabs. Figures and polynomials stand in math mode. */
final class LatexTable implements TableFormat {
    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String label() {
        return "LaTeX";
    }

    @Override
    public String extension() {
        return "tex";
    }

    @Override
    public void write(Table table, Iterable<? extends List<@Nullable Object>> rows, Writer out) throws IOException {
        out.write("% " + table.title().replaceAll("\\R", " ") + "; needs \\usepackage{booktabs}\n");
        String alignment = table.columns().stream()
                .map(column -> column.numeric() ? "r" : "l")
                .collect(Collectors.joining());
        out.write("\\begin{tabular}{" + alignment + "}\n\\toprule\n");
        out.write(table.columns().stream()
                .map(column -> LatexText.escape(column.header()))
                .collect(Collectors.joining(" & ", "", " \\\\\n\\midrule\n")));
        for (List<@Nullable Object> row : rows) {
            out.write(row.stream().map(LatexTable::cell).collect(Collectors.joining(" & ", "", " \\\\\n")));
        }
        out.write("\\bottomrule\n\\end{tabular}\n");
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "--";
            case Number number -> "$" + number + "$";
            default -> LatexText.mathOrText(value.toString());
        };
    }
}
