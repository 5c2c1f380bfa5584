package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SharedFileTest {
    @TempDir
    Path folder;

    @Test
    void itIsWrittenInFullAndTwoMappingsAreOneMemory() throws IOException {
        SharedFile file = SharedFile.create(3_000_000, List.of(folder));
        assertThat(Files.size(file.path())).isEqualTo(3_000_000);
        MappedLongs here = new MappedLongs(file.memory());
        MappedLongs there = new MappedLongs(SharedFile.map(file.path(), 3_000_000));
        assertThat(here.getAndAdd(5, 7)).isZero();
        assertThat(there.getAndBitwiseOr(5, 8)).isEqualTo(7);
        assertThat(here.get(5)).isEqualTo(15);
        here.clear();
        assertThat(there.getOpaque(5)).isZero();
        file.unlink();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadIt() throws IOException {
        SharedFile file = SharedFile.create(8, List.of(folder));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        file.unlink();
    }

    @Test
    void whereOneFolderHasNoRoomTheNextIsTried() throws IOException {
        Path missing = folder.resolve("missing");
        SharedFile file = SharedFile.create(64, List.of(missing, folder));
        assertThat(file.path().getParent()).isEqualTo(folder);
        file.unlink();
        assertThatThrownBy(() -> SharedFile.create(64, List.of(missing)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("64 bytes of shared memory do not fit");
    }

    @Test
    void aFileShorterThanToldIsNotMapped() throws IOException {
        Path file = Files.write(folder.resolve("short"), new byte[7]);
        assertThatThrownBy(() -> SharedFile.map(file, 8)).isInstanceOf(IOException.class);
    }

    @Test
    void theSweepTakesWhatDeadProcessesLeftAndNothingElse() throws Exception {
        Process dead = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        dead.waitFor();
        Path left = Files.createFile(folder.resolve(SharedFolders.prefix(dead.pid()) + "1.shared"));
        Path mine = SharedFolders.newFile(folder);
        Path other = Files.createFile(folder.resolve("cyclotron-notes.shared"));
        SharedFolders.sweep(folder);
        assertThat(left).doesNotExist();
        assertThat(mine).exists();
        assertThat(other).exists();
    }
}
