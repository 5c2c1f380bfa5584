package org.cyclotron.lfsr.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much is read, how far it has come, and how it is stopped. */
class LfsrFileLimitsTest {
    private static final LfsrFileOptions SMALL =
            new LfsrFileOptions(new PrimeField(2), Notations.ROW, new LfsrFileLimits(40, 4, 5, 12));

    @TempDir
    Path folder;

    @Test
    void aFileAtEveryLimitIsReadAndOneBeyondIsRefusedHoweverItComes() throws IOException {
        for (String text : List.of("1".repeat(40), "\n".repeat(4), "1,1,1,1,1\n1,1,1,1,1\n1,1\n")) {
            assertThat(fromCharacters(text).text()).isEqualTo(text);
            assertThat(fromBytes(text).text()).isEqualTo(text);
            assertThat(fromFile(text).text()).isEqualTo(text);
        }
        for (String text : List.of("1".repeat(41), "\n".repeat(5), "1,1,1,1,1\n1,1,1,1,1\n1,1,1\n")) {
            assertThatThrownBy(() -> fromCharacters(text)).isInstanceOf(FileTooLargeException.class);
            assertThatThrownBy(() -> fromBytes(text)).isInstanceOf(FileTooLargeException.class);
            assertThatThrownBy(() -> fromFile(text)).isInstanceOf(FileTooLargeException.class);
        }
    }

    private static LfsrFile fromCharacters(String text) throws IOException {
        return LfsrFileReader.read(new StringReader(text), SMALL, Progress.NONE, Cancellation.NONE);
    }

    private static LfsrFile fromBytes(String text) throws IOException {
        return LfsrFileReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                SMALL,
                Progress.NONE,
                Cancellation.NONE);
    }

    private LfsrFile fromFile(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("registers.csv"), text);
        return LfsrFileReader.read(file, SMALL, Progress.NONE, Cancellation.NONE);
    }

    @Test
    void limitsAreOneAtLeastAndFitAnArrayAtMost() {
        assertThat(new LfsrFileLimits(1, 1, 1, 1).bytes()).isOne();
        assertThat(new LfsrFileLimits(Integer.MAX_VALUE - 16, 1, 1, 1).bytes()).isEqualTo(Integer.MAX_VALUE - 16);
        assertThatIllegalArgumentException().isThrownBy(() -> new LfsrFileLimits(0, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LfsrFileLimits(Integer.MAX_VALUE - 15, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LfsrFileLimits(1, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LfsrFileLimits(1, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LfsrFileLimits(1, 1, 1, 0));
    }

    @Test
    void progressCountsTheCharactersUpToAllOfThem() throws IOException {
        List<Long> done = new ArrayList<>();
        LfsrFileReader.read(
                new StringReader("1,1\n".repeat(2500)),
                LfsrFileOptions.over(new PrimeField(2)),
                (read, all) -> {
                    assertThat(all).isEqualTo(10_000);
                    done.add(read);
                },
                Cancellation.NONE);
        assertThat(done).containsExactly(4096L, 8192L, 10_000L);
    }

    @Test
    void charactersThatNeverEndAreNoLongerReadOnceCancelled() {
        Cancellation.Switch off = Cancellation.newSwitch();
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                off.request();
                buffer[offset] = '\n';
                return 1;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        assertThatThrownBy(() -> LfsrFileReader.read(endless, SMALL, Progress.NONE, off))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void linesAreNoLongerReadOnceCancelled() {
        int[] polls = new int[1];
        byte[] lines = "1,1\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LfsrFileReader.read(
                        new ByteArrayInputStream(lines),
                        LfsrFileOptions.over(new PrimeField(2)),
                        Progress.NONE,
                        () -> ++polls[0] > 3))
                .isInstanceOf(CancellationException.class);
        assertThat(polls[0]).isEqualTo(4);
    }
}
