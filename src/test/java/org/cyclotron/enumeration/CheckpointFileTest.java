package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointFileTest {
    private static final long SEED = 20261126L;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("kept");
    }

    /** Longer than what is written at once, by one number, by none, and several times. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1023, 1024, 1025, 5000})
    void rowsAreReadAsTheyWereWritten(int length) throws IOException {
        long[] row = new Random(SEED).longs(length).toArray();
        List<long[]> rows = List.of(new long[] {Long.MIN_VALUE, -1}, row, new long[0]);
        CheckpointFile.write(file, "a walk: χ = x + 1", rows);
        List<long[]> read = CheckpointFile.read(file, "a walk: χ = x + 1", 3);
        assertThat(read).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(Arrays.equals(read.get(i), rows.get(i))).as("row %d", i).isTrue();
        }
    }

    @Test
    void theFormatIsTheOneDescribed() throws IOException {
        CheckpointFile.write(file, "walk", List.of(new long[] {5}));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes("cyclotron walk 2", "walk", 1, 1, 5L));
    }

    @Test
    void theRowsOfAnotherWalkOrOfAnotherNumberAreRefused() throws IOException {
        CheckpointFile.write(file, "walk", List.of(new long[] {5}));
        assertThatThrownBy(() -> CheckpointFile.read(file, "walks", 1)).hasMessage("it belongs to another walk: walk");
        assertThatThrownBy(() -> CheckpointFile.read(file, "walk", 2)).hasMessage("it belongs to another walk: walk");
    }

    @Test
    void theFileOfAnotherVersionIsRefusedAsSuch() throws IOException {
        Files.write(file, bytes("cyclotron walk 1", "walk", 1, 1, 5L));
        assertThatThrownBy(() -> CheckpointFile.read(file, "walk", 1)).hasMessageContaining("another version");
    }

    /** Though the checksum is right. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aRowThatClaimsMoreThanThereIsIsRefused(int claimed) throws IOException {
        Files.write(file, bytes("cyclotron walk 2", "walk", 1, claimed, 5L));
        assertThatThrownBy(() -> CheckpointFile.read(file, "walk", 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("claims " + claimed);
    }

    /** Though the checksum is right: that of nothing is 0. */
    @Test
    void aFileThatEndsBeforeItsTimeIsDamaged() throws IOException {
        Files.write(file, new byte[8]);
        assertThatThrownBy(() -> CheckpointFile.read(file, "walk", 1))
                .isInstanceOf(IOException.class)
                .hasMessage("it is damaged");
    }

    @Test
    void everyByteCounts() throws IOException {
        CheckpointFile.write(file, "walk", List.of(new long[] {5}));
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThatThrownBy(() -> CheckpointFile.read(file, "walk", 1)).hasMessage("it is damaged");
            Files.write(file, Arrays.copyOf(whole, i));
            assertThatThrownBy(() -> CheckpointFile.read(file, "walk", 1)).hasMessage("it is damaged");
        }
    }

    /** One row of one number, written by the description and not by the program. */
    private static byte[] bytes(String format, String walk, int rows, int length, long number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(format);
        out.writeUTF(walk);
        out.writeInt(rows);
        out.writeInt(length);
        out.writeLong(number);
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.wrap(bytes.toByteArray()));
        out.writeLong(checksum.getValue());
        return bytes.toByteArray();
    }
}
