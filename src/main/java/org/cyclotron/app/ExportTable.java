package org.cyclotron.app;

import java.io.IOException;
import java.nio.file.Path;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormat;
import org.cyclotron.storage.WholeFile;

/** Writes a table to a file. */
public final class ExportTable {
    private final InterfaceThread interfaceThread;

    public ExportTable(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * Creates or replaces a file.
     *
     * @throws IOException when it cannot be written; then an older file is as it was
     */
    public void write(Table table, TableFormat format, Path file) throws IOException {
        interfaceThread.refuse("Writing a table");
        WholeFile.writeText(file, out -> format.write(table, out));
    }

    /** The table as text, such as for the clipboard. */
    public String text(Table table, TableFormat format) {
        interfaceThread.refuse("Formatting a table");
        return format.format(table);
    }
}
