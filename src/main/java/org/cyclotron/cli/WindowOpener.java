package org.cyclotron.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the window; the command line itself knows of none. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param file a file to open in it, or null
     * @return the exit code
     */
    int open(@Nullable Path file);
}
