package org.cyclotron.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as in RFC 4180, but with line feeds. The first line holds the column ids; a cell that is not
 * known is empty.
 *
 * <p>Text that a spreadsheet would take for a formula is written with a leading apostrophe: names and reasons come from
 * files of unknown origin.
 */
final class CsvTable implements TableFormat {
    /** What makes a spreadsheet take text for a formula, some in any width, when it is the first character. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Table table, Iterable<? extends List<@Nullable Object>> rows, Writer out) throws IOException {
        CsvWriter csv = writer(out);
        csv.writeRecord(table.columns().stream().map(Table.Column::id).toList());
        for (List<@Nullable Object> row : rows) {
            csv.writeRecord(row.stream().map(CsvTable::cell).toList());
        }
        csv.flush();
    }

    /** A writer in this dialect, for documents that stream their rows. */
    static CsvWriter writer(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /** The text of a cell, made harmless. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean looksLikeFormula =
                value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return looksLikeFormula ? "'" + text : text;
    }
}
