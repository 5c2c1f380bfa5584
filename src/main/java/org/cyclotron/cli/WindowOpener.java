package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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

    /**
     * Opens the window, waits until it has been drawn, and closes it.
     *
     * @return the time until it had been drawn
     * @throws IOException when no window can be opened here; the message says why
     */
    default Duration tryOut() throws IOException {
        throw new IOException("this program has no window");
    }
}
