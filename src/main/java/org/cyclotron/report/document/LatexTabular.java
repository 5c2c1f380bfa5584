package org.cyclotron.report.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cyclotron.report.LatexText;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table of a LaTeX article, set as small as the page wants it. Long texts are broken over lines; what is set small does
 * not go on over the page, so long tables are cut into several.
 */
final class LatexTabular {
    /** So many lines fit a page. */
    private static final int MOST_LINES = 42;
    /** Longer texts are broken over lines. */
    private static final int LONG_TEXT = 48;

    private LatexTabular() {}

    static void write(Table table, Writer out) throws IOException {
        out.write("\\textbf{" + ArticleText.escape(table.title()) + "}\n\n");
        List<Boolean> broken = broken(table);
        List<List<@Nullable Object>> rows = table.rows();
        int from = 0;
        do {
            int to = end(rows, from);
            out.write("\\begin{fitted}\n");
            write(table.columns(), broken, rows.subList(from, to), out);
            out.write("\\end{fitted}\n\n");
            from = to;
        } while (from < rows.size());
    }

    /** The rows from one on that fit a page, at least one. */
    private static int end(List<List<@Nullable Object>> rows, int from) {
        int lines = 0;
        int to = from;
        while (to < rows.size() && (to == from || lines + lines(rows.get(to)) <= MOST_LINES)) {
            lines += lines(rows.get(to++));
        }
        return to;
    }

    private static int lines(List<@Nullable Object> row) {
        return row.stream()
                .mapToInt(cell -> cell == null ? 1 : 1 + cell.toString().length() / LONG_TEXT)
                .max()
                .orElse(1);
    }

    private static void write(
            List<Table.Column> columns, List<Boolean> broken, List<List<@Nullable Object>> rows, Writer out)
            throws IOException {
        out.write("\\begin{tabular}{");
        for (int i = 0; i < columns.size(); i++) {
            out.write(
                    broken.get(i)
                            ? ">{\\raggedright\\arraybackslash}p{72mm}"
                            : columns.get(i).numeric() ? "r" : "l");
        }
        out.write("}\n\\toprule\n");
        out.write(columns.stream()
                .map(column -> ArticleText.escape(column.header()))
                .collect(Collectors.joining(" & ", "", " \\\\\n\\midrule\n")));
        for (List<@Nullable Object> row : rows) {
            out.write(row.stream().map(LatexTabular::cell).collect(Collectors.joining(" & ", "", " \\\\\n")));
        }
        out.write("\\bottomrule\n\\end{tabular}\n");
    }

    /** For each column, whether a cell of it is long. */
    private static List<Boolean> broken(Table table) {
        List<Boolean> broken = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            broken.add(table.rows().stream().anyMatch(row -> isLong(row.get(column))));
        }
        return broken;
    }

    private static boolean isLong(@Nullable Object cell) {
        return cell != null && cell.toString().length() > LONG_TEXT;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "--";
            case Number number -> isLong(number) ? ArticleText.breakable(number.toString()) : "$" + number + "$";
            default -> {
                String text = LatexText.mathOrText(value.toString());
                yield text.startsWith("$") ? text : ArticleText.breakable(value.toString());
            }
        };
    }
}
