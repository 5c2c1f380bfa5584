package org.cyclotron.execution.worker;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Memory that processes share: a file that each of them maps.
 *
 * <p>The file is written in full before it is mapped, as a sparse file on a full disk would fault when it is touched. It is
 * readable by its owner only, and unlinked as soon as all have mapped it; what a killed process left behind is swept away
 * by {@link SharedFolders}. The mapping lasts as long as it is used.
 */
final class SharedFile {
    private static final int CHUNK = 1 << 20;

    private final Path path;
    private final MemorySegment memory;

    private SharedFile(Path path, MemorySegment memory) {
        this.path = path;
        this.memory = memory;
    }

    /**
     * A new file of zeros, mapped here. An interruption is kept for the caller.
     *
     * @throws IOException when no folder has room for it
     */
    static SharedFile create(long bytes) throws IOException {
        return create(bytes, SharedFolders.present());
    }

    static SharedFile create(long bytes, List<Path> folders) throws IOException {
        IOException problem = new IOException("there is no folder for shared memory");
        for (Path folder : folders) {
            try {
                return createUninterrupted(bytes, folder);
            } catch (IOException e) {
                problem = new IOException(
                        "%d bytes of shared memory do not fit into %s: %s".formatted(bytes, folder, e.getMessage()), e);
            }
        }
        throw problem;
    }

    private static SharedFile createUninterrupted(long bytes, Path folder) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return create(bytes, folder);
                } catch (ClosedByInterruptException e) {
                    interrupted = Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static SharedFile create(long bytes, Path folder) throws IOException {
        Path path = SharedFolders.newFile(folder);
        boolean mapped = false;
        try {
            write(path, bytes);
            SharedFile file = new SharedFile(path, map(path, bytes));
            mapped = true;
            return file;
        } finally {
            if (!mapped) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void write(Path path, long bytes) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate((int) Math.min(bytes, CHUNK));
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (long left = bytes; left > 0; ) {
                zeros.clear().limit((int) Math.min(left, CHUNK));
                left -= channel.write(zeros);
            }
        }
    }

    /** Maps a file that exists. */
    static MemorySegment map(Path path, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.size() < bytes) {
                throw new IOException("%s has %d bytes, not %d".formatted(path, channel.size(), bytes));
            }
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, Arena.ofAuto());
        }
    }

    Path path() {
        return path;
    }

    MemorySegment memory() {
        return memory;
    }

    /** Takes the name away; those who have mapped it keep the memory. Where that cannot be, the sweep does it later. */
    void unlink() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
