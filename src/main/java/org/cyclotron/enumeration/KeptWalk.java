package org.cyclotron.enumeration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoint of one walk, where checkpoints are kept. What goes wrong with the file is told to the user and never ends the
 * walk. {@link #isDue} is for any thread, everything else for one at a time.
 */
final class KeptWalk {
    private final @Nullable Checkpoints checkpoints;
    private final String walk;
    private volatile long due;
    private boolean failedToWrite;

    /**
     * The checkpoint of a walk.
     *
     * @param checkpoints null where none are kept
     * @param walk names all that the rows of the file depend on
     */
    KeptWalk(@Nullable Checkpoints checkpoints, String walk) {
        this.checkpoints = checkpoints;
        this.walk = walk;
        setDue();
    }

    /** Whether checkpoints are kept at all. */
    boolean isKept() {
        return checkpoints != null;
    }

    /** The next checkpoint is due an interval from now. */
    void setDue() {
        if (checkpoints != null) {
            due = System.nanoTime() + checkpoints.interval().toNanos();
        }
    }

    boolean isDue() {
        return checkpoints != null && System.nanoTime() - due > 0;
    }

    /** Replaces what is kept; after a failure nothing is written any more. */
    void write(List<long[]> rows) {
        if (checkpoints == null || failedToWrite) {
            return;
        }
        try {
            CheckpointFile.write(checkpoints.file(walk), walk, rows);
        } catch (IOException e) {
            failedToWrite = true;
            checkpoints.notices().accept("no checkpoint could be written, the walk goes on without: " + e.getMessage());
        }
    }

    /** What an earlier run of this walk kept, so many rows; null where there is nothing of use. */
    @Nullable
    List<long[]> read(int rows) {
        Path file = checkpoints == null ? null : checkpoints.file(walk);
        if (checkpoints == null || file == null || !Files.exists(file)) {
            return null;
        }
        try {
            List<long[]> found = CheckpointFile.read(file, walk, rows);
            checkpoints.notices().accept("the walk goes on from " + file);
            return found;
        } catch (IOException e) {
            checkpoints.notices().accept("%s is of no use, the walk begins anew: %s".formatted(file, e.getMessage()));
            return null;
        }
    }

    /** Removes what was kept of a walk that is complete. */
    void remove() {
        try {
            if (checkpoints != null) {
                Files.deleteIfExists(checkpoints.file(walk));
            }
        } catch (IOException e) {
            checkpoints
                    .notices()
                    .accept("a checkpoint that is not needed any more could not be removed: " + e.getMessage());
        }
    }
}
