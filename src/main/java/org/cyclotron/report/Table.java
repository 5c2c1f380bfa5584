package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as data: what every table of the window and of the command line is exported from.
 *
 * @param id a short name, stable, such as {@code cycles}
 * @param title for people
 * @param columns in order
 * @param rows each as long as {@code columns}; a cell is text, an integer, a truth value or null for "not known"
 */
public record Table(String id, String title, List<Column> columns, List<List<@Nullable Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /**
     * A column.
     *
     * @param id stable name, a JSON key and an XML element name
     * @param header for people
     * @param numeric whether cells are numbers, set flush right
     */
    public record Column(String id, String header, boolean numeric) {}
}
