package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.cyclotron.robustness.Cases;
import org.cyclotron.robustness.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged checkpoints are refused, also where their check sum was made to fit. */
class CheckpointFuzzTest {
    private static final String WALK = "a walk";

    @TempDir
    private Path folder;

    @Test
    void damagedCheckpointsAreRefused() throws IOException {
        byte[] whole = whole();
        Cases.run("checkpoints", 500, seed -> {
            byte[] damaged = new Damage(seed).bytes(whole);
            boolean fits = seed % 2 == 0 && damaged.length > Long.BYTES;
            Path file = Files.write(folder.resolve("damaged"), fits ? withCheckSum(damaged) : damaged);
            try {
                CheckpointFile.read(file, WALK, 3);
                assertThat(fits || Arrays.equals(damaged, whole)).isTrue();
            } catch (IOException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        });
    }

    private byte[] whole() throws IOException {
        Path file = folder.resolve("whole");
        CheckpointFile.write(file, WALK, List.of(new long[] {1, 2, 3}, new long[] {1, 2, 3}, new long[0]));
        return Files.readAllBytes(file);
    }

    private static byte[] withCheckSum(byte[] damaged) {
        byte[] bytes = damaged.clone();
        int end = bytes.length - Long.BYTES;
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, end);
        ByteBuffer.wrap(bytes, end, Long.BYTES).putLong(sum.getValue());
        return bytes;
    }
}
