package org.cyclotron.gui.export;

import java.nio.file.Path;

/** That a file was written. */
public record ExportNotice(Path file) {
    /** The name of the file alone. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** The folder it lies in. */
    public Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
