package org.cyclotron.report;

import java.util.List;
import java.util.stream.Collectors;

/** The registry of table formats: one line each. */
public final class TableFormats {
    public static final TableFormat CSV = new CsvTable();
    public static final TableFormat TSV = new TsvTable();
    public static final TableFormat JSON = new JsonTable();
    public static final TableFormat XML = new XmlTable();
    public static final TableFormat LATEX = new LatexTable();
    public static final TableFormat MARKDOWN = new MarkdownTable();

    private static final List<TableFormat> ALL = List.of(CSV, JSON, XML, LATEX, MARKDOWN, TSV);

    private TableFormats() {}

    public static List<TableFormat> all() {
        return ALL;
    }

    /**
     * The format with this id.
     *
     * @throws IllegalArgumentException naming the formats there are
     */
    public static TableFormat byId(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table format " + id + "; there are "
                        + ALL.stream().map(TableFormat::id).collect(Collectors.joining(", "))));
    }
}
