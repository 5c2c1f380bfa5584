package org.cyclotron.lfsr.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFilesTest {
    private static final Path FOLDER = Path.of("assets", "samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static LfsrFile read(Path path) throws IOException {
        LfsrFileOptions binary = LfsrFileOptions.over(new PrimeField(2));
        return LfsrFileReader.read(path, binary, Progress.NONE, Cancellation.NONE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadWithoutProblemsAndNamesItsRegisters(Path path) throws IOException {
        LfsrFile file = read(path);
        assertThat(file.rows()).isNotEmpty();
        if (path.endsWith("problems.csv")) {
            assertThat(file.problems()).extracting(RowProblem::line).containsExactly(3, 6, 7, 8, 9, 11, 12, 13, 17);
            return;
        }
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).allSatisfy(row -> assertThat(row.name()).isNotBlank());
    }

    @Test
    void theOriginalsHoldTheirRegisters() throws IOException {
        assertThat(read(FOLDER.resolve("original.csv")).rows())
                .extracting(row -> row.lfsr().degree())
                .containsExactly(10, 15, 15);
        assertThat(read(FOLDER.resolve("original-12.csv")).rows())
                .extracting(RegisterRow::text)
                .containsExactly("1,1,0,1,0,1,0,0,0,0,0,0");
        assertThat(read(FOLDER.resolve("original-14.csv")).rows())
                .extracting(row -> row.lfsr().degree())
                .containsExactly(14, 14);
    }

    @Test
    void theZucRegisterHasItsFiveTaps() throws IOException {
        long[] row = new long[16];
        row[0] = (1 << 8) + 1;
        row[4] = 1 << 20;
        row[10] = 1 << 21;
        row[13] = 1 << 17;
        row[15] = 1 << 15;
        assertThat(read(FOLDER.resolve("zuc.csv")).rows())
                .extracting(RegisterRow::lfsr)
                .containsExactly(new Lfsr(FiniteFields.of(2147483647), row));
    }

    @Test
    void everyRegisterOfTheMixedSampleIsWrittenBackInItsNotation() throws Exception {
        for (RegisterRow row : read(FOLDER.resolve("mixed.csv")).rows()) {
            String text = Notations.byId(row.notationId()).format(row.lfsr()).orElseThrow();
            assertThat(Notations.byId(row.notationId()).parse(row.lfsr().field(), text, OptionalInt.empty()))
                    .as(text)
                    .isEqualTo(row.lfsr());
        }
    }
}
