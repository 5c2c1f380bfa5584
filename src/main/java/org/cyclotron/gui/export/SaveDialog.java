package org.cyclotron.gui.export;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person where a file is to be saved. An interface, because the window's own chooser belongs to the shell. */
@FunctionalInterface
public interface SaveDialog {
    /**
     * Asks; the platform asks before an existing file is replaced.
     *
     * @param suggestedName with its extension
     * @param kind of file, for people
     * @param extension without a dot
     * @return the file, empty when the person declines
     */
    Optional<Path> ask(String title, String suggestedName, String kind, String extension);
}
