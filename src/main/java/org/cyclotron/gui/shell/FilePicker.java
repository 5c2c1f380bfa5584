package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for a file. An interface, because the chooser of the platform cannot be driven by tests. */
public interface FilePicker {
    /**
     * A kind of file on offer.
     *
     * @param label such as "Register files"
     * @param patterns such as {@code *.csv}
     */
    record FileKind(String label, List<String> patterns) {
        public FileKind {
            patterns = List.copyOf(patterns);
        }
    }

    /** Asks for an existing file; empty when the person declines. */
    Optional<Path> open(String title, List<FileKind> kinds);

    /** Asks where to save; the platform asks before overwriting. Empty when the person declines. */
    Optional<Path> save(String title, String suggestedName, List<FileKind> kinds);

    /** Asks where to save, beginning in a folder. Empty when the person declines. */
    default Optional<Path> save(String title, String suggestedName, List<FileKind> kinds, Path folder) {
        return save(title, suggestedName, kinds);
    }

    /** Asks for an existing folder; empty when the person declines, or where nobody can be asked. */
    default Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
