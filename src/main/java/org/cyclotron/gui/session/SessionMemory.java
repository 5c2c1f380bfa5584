package org.cyclotron.gui.session;

import java.nio.file.Path;
import java.util.Optional;

/** What is remembered of files between starts. */
public interface SessionMemory {
    /** A file was opened or saved. */
    void opened(Path file);

    /** A file is no longer there. */
    void missing(Path file);

    /** The field that was named for a file which names none itself; empty when nobody was asked yet. */
    Optional<String> field(Path file);

    /** The field that was named last, for any file; {@code GF(2)} at first. */
    String lastField();

    /** Remembers the field named for a file. */
    void rememberField(Path file, String field);
}
