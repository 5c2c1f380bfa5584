package org.cyclotron.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native part of SQLite, unpacked once to a place of ours. The driver by itself unpacks it anew in every process, into
 * the folder for temporary files, where it stays when the process is killed.
 */
final class NativeLibrary {
    private static final String PATH = "org.sqlite.lib.path";
    /** What lies around for longer is of no process that is just unpacking. */
    private static final Duration UNPACKING = Duration.ofHours(1);

    private static boolean placed;

    private NativeLibrary() {}

    /**
     * Tells the driver of the library in a folder, unpacked where it is not there yet; what older versions left is removed.
     * The first call in a process counts, since a process loads it once. Where it cannot be unpacked the driver does as it
     * always does.
     */
    static synchronized void place(Path folder) {
        if (placed || System.getProperty(PATH) != null) {
            return;
        }
        placed = true;
        try {
            Path home = unpack(folder.resolve("native"));
            System.setProperty(PATH, home.toString());
        } catch (IOException e) {
            System.getLogger(NativeLibrary.class.getName())
                    .log(System.Logger.Level.DEBUG, "The native library was not unpacked to " + folder, e);
        }
    }

    /** Unpacks it below a folder, and gives the folder it lies in. */
    static Path unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        byte[] library = packed(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        String version =
                "sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + Integer.toHexString(Arrays.hashCode(library));
        Path home = Files.createDirectories(folder.resolve(version));
        Path file = home.resolve(name);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), library)) {
            write(library, file);
        }
        sweep(folder, home, file);
        return home;
    }

    private static byte[] packed(String resource) throws IOException {
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the driver has no " + resource);
            }
            return in.readAllBytes();
        }
    }

    /** Several processes may do so at once: each moves a whole file into place. */
    private static void write(byte[] library, Path file) throws IOException {
        Path aside = Files.createTempFile(file.getParent(), "unpacking", ".part");
        try {
            Files.write(aside, library);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Removes other versions, and parts that a killed process left. What is in use on Windows stays until the next time. */
    private static void sweep(Path folder, Path home, Path file) {
        for (Path other : list(folder)) {
            if (!other.equals(home)) {
                list(other).forEach(NativeLibrary::remove);
                remove(other);
            }
        }
        list(home).stream().filter(part -> !part.equals(file) && isOld(part)).forEach(NativeLibrary::remove);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(UNPACKING));
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is in use, or not ours to remove: it disturbs nothing.
        }
    }
}
