package org.cyclotron.storage;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file aside, in the same folder, and moves it into place when it is complete. A failure, a cancellation or a
 * full disk leaves the old file as it was and no partial file behind.
 *
 * <p>What is no regular file, such as a device, a named pipe or {@code /dev/stdout}, cannot be replaced: it is written
 * to as it is.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Produces the bytes of a file. */
    @FunctionalInterface
    public interface BytesProducer {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Produces the characters of a file. */
    @FunctionalInterface
    public interface TextProducer {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Replaces or creates a file.
     *
     * @throws IOException when it cannot be written; then nothing has changed
     */
    public static void write(Path target, BytesProducer producer) throws IOException {
        requireWritable(target);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(new FileOutputStream(target.toFile()))) {
                produce(producer, out);
            }
            return;
        }
        Path destination = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = destination.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("the folder " + folder + " does not exist");
        }
        Path aside = temporaryFile(folder, destination);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                produce(producer, out);
            }
            keepPermissions(destination, aside);
            move(aside, destination);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void produce(BytesProducer producer, OutputStream out) throws IOException {
        try {
            producer.writeTo(out);
        } catch (UncheckedIOException e) {
            // Several libraries turn a full disk into this.
            throw e.getCause();
        }
    }

    private static Path temporaryFile(Path folder, Path destination) throws IOException {
        try {
            return Files.createTempFile(folder, "." + destination.getFileName(), ".part");
        } catch (FileSystemException e) {
            throw new IOException("no file can be created in the folder " + folder, e);
        }
    }

    private static void requireWritable(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("it is protected against writing");
        }
    }

    /** Replaces or creates a UTF-8 text file. */
    public static void writeText(Path target, TextProducer producer) throws IOException {
        write(target, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            producer.writeTo(writer);
            writer.flush();
        });
    }

    /** A temporary file is private; the result should be as readable as the file it replaces or as any new file. */
    private static void keepPermissions(Path destination, Path aside) throws IOException {
        // Asking the file itself, not its disk: in a root of its own, such as a container's, the disk may not be known.
        if (Files.getFileAttributeView(aside, PosixFileAttributeView.class) == null) {
            return;
        }
        @Nullable Path model = Files.exists(destination) ? destination : null;
        if (model != null) {
            Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(model));
        } else {
            Path probe = aside.resolveSibling(aside.getFileName() + ".new");
            Files.createFile(probe);
            try {
                Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(probe));
            } finally {
                Files.delete(probe);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
