package org.cyclotron.enumeration;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * Where long walks keep what they found, so that the same walk goes on from there after a stop of any kind. A walk has a file
 * of its own in the folder, written aside and moved into place, and removed when the walk is complete.
 *
 * @param folder an existing folder
 * @param interval the time between two checkpoints
 * @param notices hears of what the user should know: a walk that goes on, a checkpoint that could not be written
 */
public record Checkpoints(Path folder, Duration interval, Consumer<String> notices) {
    /** The usual time between two checkpoints: each costs some milliseconds. */
    public static final Duration USUAL_INTERVAL = Duration.ofSeconds(10);

    /** The file of a walk. */
    Path file(String walk) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(walk.getBytes(StandardCharsets.UTF_8));
            return folder.resolve("walk-" + HexFormat.of().formatHex(hash, 0, 8) + ".checkpoint");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
