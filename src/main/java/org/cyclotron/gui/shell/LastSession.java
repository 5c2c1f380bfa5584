package org.cyclotron.gui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was open when the window was closed.
 *
 * @param file where it lies
 * @param written when it had been written last, in milliseconds since 1970
 * @param register the number of the register selected, from 1; 0 for none
 * @param workspace the id of the one in front
 */
record LastSession(Path file, long written, int register, String workspace) {
    private static final String FILE = "session.file";
    private static final String WRITTEN = "session.written";
    private static final String REGISTER = "session.register";
    private static final String WORKSPACE = "workspace";

    /** What is remembered; empty where no file was open. */
    static Optional<LastSession> read(Preferences preferences) {
        String file = preferences.get(FILE, "");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LastSession(
                    Path.of(file),
                    (long) preferences.number(WRITTEN, 0),
                    (int) preferences.number(REGISTER, 0),
                    preferences.get(WORKSPACE, "")));
        } catch (InvalidPathException e) {
            // A line that somebody edited by hand names no file.
            return Optional.empty();
        }
    }

    /** Remembers what is open now. @param file null for no file on disk */
    static void keep(Preferences preferences, @Nullable Path file, int register, String workspace) {
        preferences.put(WORKSPACE, workspace);
        if (file == null) {
            preferences.remove(FILE);
            preferences.remove(WRITTEN);
            preferences.remove(REGISTER);
        } else {
            preferences.put(FILE, file.toString());
            preferences.put(WRITTEN, String.valueOf(writtenAt(file)));
            preferences.put(REGISTER, String.valueOf(register));
        }
    }

    /** When a file was written last, in milliseconds since 1970; empty where there is none. Touches the disk. */
    static Optional<Long> timeOf(Path file) {
        long time = writtenAt(file);
        return time == 0 ? Optional.empty() : Optional.of(time);
    }

    private static long writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
