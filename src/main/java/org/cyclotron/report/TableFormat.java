package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;

/** A text format for tables. Implementations are stateless. */
public interface TableFormat {
    /** Stable name used on the command line. */
    String id();

    /** Name for people. */
    String label();

    /** File name extension without a dot. */
    String extension();

    /** Writes a table. Does not close the writer. */
    void write(Table table, Writer out) throws IOException;

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
