package org.cyclotron.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.cyclotron.storage.WholeFile;

/** Writes a document of text to a file. */
public final class ExportDocument {
    private final InterfaceThread interfaceThread;

    public ExportDocument(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /**
     * Creates or replaces a file.
     *
     * @throws IOException when it cannot be written; then an older file is as it was
     */
    public void write(Content content, Path file) throws IOException {
        interfaceThread.refuse("Writing a document");
        WholeFile.writeText(file, content::write);
    }
}
