package org.cyclotron.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void itIsUnpackedOnceAndMendedWhereItIsNotWhole() throws IOException {
        Path home = NativeLibrary.unpack(folder);
        Path library = only(home);
        byte[] whole = Files.readAllBytes(library);
        assertThat(whole).hasSizeGreaterThan(100_000);
        FileTime before = Files.getLastModifiedTime(library);
        assertThat(NativeLibrary.unpack(folder)).isEqualTo(home);
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(before);
        Files.write(library, new byte[] {1, 2, 3});
        NativeLibrary.unpack(folder);
        assertThat(only(home)).hasBinaryContent(whole);
    }

    @Test
    void whatOlderVersionsAndKilledProcessesLeftIsRemoved() throws IOException {
        Path older = Files.createDirectories(folder.resolve("sqlite-3.1-abc"));
        Files.writeString(older.resolve("library"), "old");
        Path home = NativeLibrary.unpack(folder);
        Path abandoned = Files.writeString(home.resolve("unpacking1.part"), "half");
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.EPOCH));
        Path busy = Files.writeString(home.resolve("unpacking2.part"), "another process writes this now");
        NativeLibrary.unpack(folder);
        assertThat(folder).isDirectoryContaining(path -> path.equals(home));
        assertThat(older).doesNotExist();
        assertThat(abandoned).doesNotExist();
        assertThat(busy).exists();
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}
