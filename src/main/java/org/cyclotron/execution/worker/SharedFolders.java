package org.cyclotron.execution.worker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where shared files are, and what they are called: each name holds the id of the process that made it. */
final class SharedFolders {
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final String SUFFIX = ".shared";
    private static final Pattern NAME = Pattern.compile("cyclotron-([0-9]{1,18})-.*\\.shared");

    private static boolean swept;

    private SharedFolders() {}

    /** The folders to try, memory first. Sweeps them when asked for the first time. */
    static synchronized List<Path> present() {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(SHARED_MEMORY) && Files.isWritable(SHARED_MEMORY)) {
            folders.add(SHARED_MEMORY);
        }
        folders.add(Path.of(System.getProperty("java.io.tmpdir")));
        if (!swept) {
            swept = true;
            folders.forEach(SharedFolders::sweep);
        }
        return folders;
    }

    /** A new empty file, which only its owner may read, where the system knows owners. */
    static Path newFile(Path folder) throws IOException {
        return Files.createTempFile(folder, prefix(ProcessHandle.current().pid()), SUFFIX);
    }

    /** How the names of the files of a process begin. */
    static String prefix(long pid) {
        return "cyclotron-" + pid + "-";
    }

    /** Deletes the files of processes that are no more. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "cyclotron-*" + SUFFIX)) {
            for (Path file : files) {
                if (isLeftOver(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException ignored) {
            // A folder that cannot be swept, or a file of somebody else, is no reason not to work.
        }
    }

    private static boolean isLeftOver(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        return matcher.matches()
                && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty();
    }
}
