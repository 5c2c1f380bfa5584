package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KeptWalkTest {
    private static final List<long[]> ROWS = List.of(new long[] {1, 2, 3}, new long[] {-4});

    private final List<String> notices = new ArrayList<>();

    @TempDir
    private Path folder;

    private KeptWalk walk(Path where, Duration interval) {
        return new KeptWalk(new Checkpoints(where, interval, notices::add), "a walk");
    }

    private long files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void whatWasWrittenIsReadByTheNextWalkOfTheNameUntilItIsRemoved() throws IOException {
        KeptWalk first = walk(folder, Duration.ofHours(1));
        assertThat(first.isKept()).isTrue();
        assertThat(first.read(2)).isNull();
        first.write(ROWS);
        assertThat(notices).isEmpty();
        List<long[]> read = walk(folder, Duration.ofHours(1)).read(2);
        assertThat(read).usingRecursiveComparison().isEqualTo(ROWS);
        assertThat(notices)
                .singleElement()
                .asString()
                .startsWith("the walk goes on from ")
                .contains(folder.toString());
        assertThat(new KeptWalk(new Checkpoints(folder, Duration.ZERO, notices::add), "another").read(2))
                .isNull();
        first.remove();
        assertThat(files()).isZero();
        assertThat(first.read(2)).isNull();
        first.remove();
        assertThat(notices).hasSize(1);
    }

    @Test
    void aCheckpointIsDueAnIntervalAfterTheLastAndNotBefore() {
        KeptWalk hourly = walk(folder, Duration.ofHours(1));
        assertThat(hourly.isDue()).isFalse();
        hourly.setDue();
        assertThat(hourly.isDue()).isFalse();
    }

    @Test
    @Timeout(60)
    void aCheckpointWithoutAnIntervalIsDueAgainAndAgain() {
        KeptWalk always = walk(folder, Duration.ZERO);
        for (int time = 0; time < 3; time++) {
            while (!always.isDue()) {
                Thread.onSpinWait();
            }
            always.setDue();
        }
        assertThat(always.isKept()).isTrue();
    }

    @Test
    void whereNoCheckpointsAreKeptNoneIsDueOrRead() {
        KeptWalk none = new KeptWalk(null, "a walk");
        none.setDue();
        none.write(ROWS);
        none.remove();
        assertThat(none.isKept()).isFalse();
        assertThat(none.isDue()).isFalse();
        assertThat(none.read(2)).isNull();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldOfOnce() {
        KeptWalk walk = walk(folder.resolve("missing"), Duration.ZERO);
        walk.write(ROWS);
        walk.write(ROWS);
        assertThat(notices).singleElement().asString().startsWith("no checkpoint could be written");
    }

    @Test
    void aDamagedCheckpointIsToldOfAndNotUsed() throws IOException {
        KeptWalk walk = walk(folder, Duration.ZERO);
        walk.write(ROWS);
        Path file = new Checkpoints(folder, Duration.ZERO, notices::add).file("a walk");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(walk.read(2)).isNull();
        assertThat(notices).singleElement().asString().contains("is of no use, the walk begins anew");
    }

    @Test
    void aCheckpointThatCannotBeRemovedIsToldOf() throws IOException {
        Path file = new Checkpoints(folder, Duration.ZERO, notices::add).file("a walk");
        Files.createDirectories(file.resolve("within"));
        walk(folder, Duration.ZERO).remove();
        assertThat(notices).singleElement().asString().contains("could not be removed");
    }
}
