package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text format for tables. Implementations are stateless. */
public interface TableFormat {
    /** Stable name used on the command line. */
    String id();

    /** Name for people. */
    String label();

    /** File name extension without a dot. */
    String extension();

    /**
     * Writes rows under the heading of a table, one after another, so that there may be more than fit in memory. Does not
     * close the writer.
     *
     * @param heading what the rows belong to; its own rows are not looked at
     * @param rows each as long as the columns of the heading; read once
     */
    void write(Table heading, Iterable<? extends List<@Nullable Object>> rows, Writer out) throws IOException;

    /** Writes a table. Does not close the writer. */
    default void write(Table table, Writer out) throws IOException {
        write(table, table.rows(), out);
    }

    /** The table as one string. */
    default String format(Table table) {
        java.io.StringWriter text = new java.io.StringWriter();
        try {
            write(table, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }
}
