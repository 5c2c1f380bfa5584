package org.cyclotron.lfsr.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LfsrFileEditTest {
    private static final FiniteField GF2 = new PrimeField(2);
    private static final String TEXT =
            "\uFEFF# head\r\n\r\n# a\r\n1 , 0,1,,\r\n# b\n\"1\",\"1\"\r#! notation=delay-taps\n [4,3]\nbad";

    private static LfsrFile read(String text) {
        try {
            return LfsrFileReader.read(
                    new StringReader(text), LfsrFileOptions.over(GF2), Progress.NONE, Cancellation.NONE);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** An edited file holds what reading its text would give. */
    private static LfsrFile consistent(LfsrFile file) {
        LfsrFile again = read(file.text());
        assertThat(file.rows()).isEqualTo(again.rows());
        assertThat(file.problems()).isEqualTo(again.problems());
        assertThat(file.lines()).isEqualTo(again.lines());
        assertThat(file.endContext()).isEqualTo(again.endContext());
        return file;
    }

    @Test
    void anEditedRowLeavesTheRestOfTheFileAsItWas() {
        LfsrFile file = read(TEXT);
        assertThat(consistent(file.withRow(4, new Lfsr(GF2, 1, 1, 1))).text())
                .isEqualTo(TEXT.replace("1 , 0,1,,", "1,1,1"));
        assertThat(consistent(file.withRow(8, new Lfsr(GF2, 1, 0, 0, 1, 0))).text())
                .isEqualTo(TEXT.replace(" [4,3]", "[5,2]"));
        assertThat(consistent(file.withRow(9, "[9]")).problems()).isEmpty();
        assertThat(consistent(file.withRow(4, "1,2")).problems()).hasSize(2);
    }

    @Test
    void aRowThatCannotHoldTheRegisterIsLeftAlone() {
        LfsrFile file = read(TEXT);
        assertThatThrownBy(() -> file.withRow(4, new Lfsr(new PrimeField(3), 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("line 4", "GF(2)");
        assertThatThrownBy(() -> file.withRow(3, "1,1")).hasMessageContaining("line 3 is not a row");
        assertThatThrownBy(() -> file.withRow(4, "1,1\n1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file.withRow(4, "# x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file.withoutRow(7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAppendedRowBringsTheDirectiveItNeeds() {
        LfsrFile empty = LfsrFile.empty(LfsrFileOptions.over(GF2));
        LfsrFile file = consistent(empty.withAppendedRow(new Lfsr(GF2, 1, 0, 1), "first"));
        file = consistent(file.withAppendedRow(new Lfsr(FiniteFields.of(4), 2, 1), null));
        file = consistent(file.withAppendedRow(new Lfsr(FiniteFields.of(4), 3, 1), "two\nlines"));
        assertThat(file.text().replace(" ", ""))
                .isEqualTo("#first\n1,0,1\n#!field=4modulus=x^2+x+1notation=row\n2,1\n#twolines\n3,1\n");
        LfsrFile windows = consistent(read(TEXT).withAppendedRow(new Lfsr(GF2, 1, 1, 0), null));
        assertThat(windows.text()).isEqualTo(TEXT + "\r\n[3,2]\r\n");
        LfsrFile commented = consistent(read("1,1\n# end").withAppendedRow(new Lfsr(GF2, 1), null));
        assertThat(commented.rows().getLast().name()).isNull();
    }

    @Test
    void aRemovedRowTakesItsNameAlong() {
        LfsrFile file = read(TEXT);
        assertThat(consistent(file.withoutRow(6)).text()).isEqualTo(TEXT.replace("# b\n\"1\",\"1\"\r", ""));
        assertThat(consistent(file.withoutRow(9)).problems()).isEmpty();
        LfsrFile block = consistent(read("# block\n# name\n1\n1,1\n").withoutRow(3));
        assertThat(block.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isNull());
    }

    @Test
    void randomEditsKeepFileAndTextTheSame() {
        for (long seed = 1; seed <= 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            LfsrFile file = read(TEXT);
            for (int i = 0; i < 12; i++) {
                long order = random.nextInt(3) == 0 ? 9 : 2;
                FiniteField field = FiniteFields.of(order);
                Lfsr lfsr = new Lfsr(field, random.nextInt(2), field.random(random), 1);
                boolean any = !file.rows().isEmpty();
                int line = any
                        ? file.rows().get(random.nextInt(file.rows().size())).line()
                        : 0;
                file = switch (random.nextInt(3)) {
                    case 0 -> any ? file.withoutRow(line) : file;
                    case 1 -> any ? file.withRow(line, "1,1,0") : file;
                    default -> file.withAppendedRow(lfsr, random.nextBoolean() ? "n" + i : null);
                };
                consistent(file);
            }
        }
    }

    @Test
    void writingPutsTheSameBytesInPlaceAndLeavesNothingBeside(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("registers.csv");
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Files.write(path, bytes);
        LfsrFile file = LfsrFileReader.read(path, LfsrFileOptions.over(GF2), Progress.NONE, Cancellation.NONE);
        LfsrFileWriter.write(file, path);
        assertThat(Files.readAllBytes(path)).containsExactly(bytes);
        Path other = folder.resolve("new.lfsr");
        LfsrFileWriter.write(file.withRow(4, "1"), other);
        assertThat(Files.readString(other)).isEqualTo(TEXT.replace("1 , 0,1,,", "1"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aNameThatTheEncodingCannotWriteIsRefusedAndTheOldFileStays(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("latin.csv");
        Files.write(path, "# caf\u00E9\n1,1\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] before = Files.readAllBytes(path);
        LfsrFile file = LfsrFileReader.read(path, LfsrFileOptions.over(GF2), Progress.NONE, Cancellation.NONE);
        assertThatThrownBy(() -> LfsrFileWriter.write(file.withAppendedRow(new Lfsr(GF2, 1), "χ"), path))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ISO-8859-1");
        assertThat(Files.readAllBytes(path)).containsExactly(before);
    }
}
