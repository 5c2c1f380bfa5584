package org.cyclotron.lfsr.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LfsrFileReaderTest {
    private static final LfsrFileOptions BINARY = LfsrFileOptions.over(new PrimeField(2));

    private static LfsrFile read(String text, LfsrFileOptions options) {
        try {
            return LfsrFileReader.read(new StringReader(text), options, Progress.NONE, Cancellation.NONE);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static LfsrFile read(byte[] bytes) throws IOException {
        return LfsrFileReader.read(new ByteArrayInputStream(bytes), BINARY, Progress.NONE, Cancellation.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,0,0,1",
                "1, 0, 0, 1",
                "1;0;0;1",
                "1\t0\t0\t1",
                "1 0 0 1",
                "  1  0 0 1 ",
                "01,00,0,1",
                "1,0,0,1,",
                "1,0,0,1,,,",
                "1;0;0;1;;",
                "\"1,0,0,1\"",
                "\"1\",\"0\",\"0\",\"1\"",
                "\"1\";0;0;\"1\"",
                "\"1 0 0 1\",,",
                "[1,0,0,1]",
                "\uFEFF1,0,0,1\r\n",
                "1,0,0,1\r",
                "\n\n1,0,0,1\n\n"
            })
    void theSameRowIsFoundInEveryDress(String text) {
        LfsrFile file = read(text, BINARY);
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).extracting(RegisterRow::lfsr).containsExactly(new Lfsr(new PrimeField(2), 1, 0, 0, 1));
        assertThat(file.text()).isEqualTo(text);
    }

    @Test
    void aCommentDirectlyAboveARowNamesIt() {
        LfsrFile file =
                read("# title\n\n1,1\n# first\n# second\n1,0,1\n1,1,1\n#\n1\n\"# with, comma\",,\n1,1\n", BINARY);
        assertThat(file.rows())
                .extracting(RegisterRow::name)
                .containsExactly(null, "second", null, null, "with, comma");
        assertThat(file.rows()).extracting(RegisterRow::line).containsExactly(3, 6, 7, 9, 11);
    }

    @Test
    void directivesHoldFromThereOn() {
        LfsrFile file = read("""
                #! field=4 modulus=x^2 + x + 1
                2,1
                #! notation=delay-taps length=5
                [4,3]
                #! field=GF(3^2)
                4,1
                #! field=2, notation=characteristic
                x^4+x+1
                #!notation=row
                1,1,0
                """, LfsrFileOptions.DEFAULT);
        assertThat(file.problems()).isEmpty();
        FiniteField gf4 = FiniteFields.of(4, new long[] {1, 1, 1}, ModulusSource.FILE);
        assertThat(file.rows())
                .extracting(RegisterRow::lfsr)
                .containsExactly(
                        new Lfsr(gf4, 2, 1),
                        new Lfsr(gf4, 0, 1, 1, 0, 0),
                        new Lfsr(FiniteFields.of(9), 0, 1, 0, 0, 1),
                        new Lfsr(new PrimeField(2), 1, 1, 0, 0),
                        new Lfsr(new PrimeField(2), 1, 1, 0));
        assertThat(file.rows().getFirst().lfsr().field().modulusSource()).isEqualTo(ModulusSource.FILE);
        assertThat(file.rows())
                .extracting(RegisterRow::notationId)
                .containsExactly("row", "delay-taps", "delay-taps", "characteristic", "row");
    }

    @Test
    void aBadRowIsReportedWithItsPlaceAndTheOthersAreRead() {
        LfsrFile file = read("c0,c1\n1,1\n  1,0, 12,1\n1,,1\n\"1\",\"2\"\n1;0,1\n1\"0\n\"1,0\n\"1,0\",1\n", BINARY);
        assertThat(file.rows()).hasSize(1);
        assertThat(file.problems())
                .extracting(RowProblem::line, RowProblem::column, RowProblem::value)
                .containsExactly(
                        tuple(1, 1, "c0"),
                        tuple(3, 8, "12"),
                        tuple(4, 3, "1,,1"),
                        tuple(5, 6, "\"2\""),
                        tuple(6, 2, "1"),
                        tuple(7, 2, "1\"0"),
                        tuple(8, 1, "\"1"),
                        tuple(9, 3, "\"1"));
        assertThat(file.problems().getFirst().reason()).contains("heading", "#");
        assertThat(file.problems().get(1).reason()).contains("12 is not an element of GF(2)");
    }

    @Test
    void columnsCountCharactersAndNotCodeUnits() {
        LfsrFile file = read("1,😀", BINARY);
        assertThat(file.problems().getFirst().column()).isEqualTo(3);
        assertThat(read("\"😀,2\"", BINARY).problems().getFirst().column()).isEqualTo(2);
    }

    @Test
    void withoutAFieldEveryRowIsAProblemThatSaysHowToNameIt() {
        LfsrFile file = read("# none\n1,1\n1,0,1\n", LfsrFileOptions.DEFAULT);
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.reason()).contains("#! field=2", "--field 2"));
    }

    @Test
    void aModulusWithoutAFieldIsReportedWhereItStands() {
        LfsrFile file = read("#! modulus=x^2+x+1\n1,1\n", LfsrFileOptions.DEFAULT);
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(tuple(1, 12), tuple(2, 1));
        assertThat(file.problems().getFirst().reason()).contains("write field= in the same directive");
    }

    @Test
    void aRegistersColumnIsThatOfItsFirstCharacterThatIsNotBlank() {
        LfsrFile file = read("1,1\n \t 1,1\n\u3000\"1,1\"\n", BINARY);
        assertThat(file.rows()).extracting(RegisterRow::column).containsExactly(1, 4, 2);
    }

    @Test
    void aLongValueAtFaultIsCutAfterSixtyCharacters() {
        String value = "9".repeat(61);
        assertThat(read("1," + value.substring(1) + ",1", BINARY)
                        .problems()
                        .getFirst()
                        .value())
                .isEqualTo("9".repeat(60));
        assertThat(read("1," + value + ",1", BINARY).problems().getFirst().value())
                .isEqualTo("9".repeat(59) + "…");
    }

    @Test
    void rowsUnderADirectiveThatCannotBeUnderstoodAreNotReadOverTheWrongField() {
        LfsrFile file = read("""
                1,1
                #! field=6
                1,1
                #! notation=row
                1,1
                #! field=3
                1,2
                #! filed=5
                1,1
                #! field=5
                1,1
                #! notation=row
                1,4
                #! notation=taps
                1,1
                #! length=0 notation=row
                1,1
                #! hello
                1,1
                #! field=4 modulus=x^2+1 notation=row
                1,1
                #!modulus=x^2+x+1
                1,1
                """, BINARY);
        assertThat(file.rows()).extracting(RegisterRow::line).containsExactly(1, 7, 13);
        assertThat(file.problems())
                .extracting(RowProblem::line)
                .containsExactly(2, 3, 5, 8, 9, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23);
        assertThat(file.problems().get(1).reason()).contains("the directive in line 2");
        assertThat(file.problems().getFirst().column()).isEqualTo(10);
    }

    @Test
    void bytesThatAreNotUtf8AreAProblemAndTheRowsAreStillRead() throws IOException {
        byte[] bytes = "1,1\n# caf\u00E9\n1,0,1\n".getBytes(StandardCharsets.ISO_8859_1);
        LfsrFile file = read(bytes);
        assertThat(file.rows()).hasSize(2);
        assertThat(file.problems()).hasSize(1);
        RowProblem problem = file.problems().getFirst();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(6);
        assertThat(problem.reason()).contains("0xE9", "UTF-8");
        assertThat(FileText.encode(file.text(), file.encoding())).containsExactly(bytes);
    }

    @Test
    void aMarkOfUtf8IsNoPartOfTheFirstRowWhereOtherBytesAreNotUtf8() throws Exception {
        byte[] bytes = "\u00EF\u00BB\u00BF1,1\n# caf\u00E9\n1,0,1\n".getBytes(StandardCharsets.ISO_8859_1);
        LfsrFile file = read(bytes);
        assertThat(file.rows()).extracting(RegisterRow::text).containsExactly("1,1", "1,0,1");
        assertThat(file.problems()).extracting(RowProblem::line).containsExactly(2);
        assertThat(file.text().getBytes(file.encoding())).isEqualTo(bytes);
    }

    @Test
    void aSpreadsheetsUtf16IsReadByItsMark() throws IOException {
        byte[] bytes = "\uFEFF1\t0\t1\r\n".getBytes(StandardCharsets.UTF_16LE);
        LfsrFile file = read(bytes);
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).hasSize(1);
        assertThat(FileText.encode(file.text(), file.encoding())).containsExactly(bytes);
    }

    @Test
    void filesBeyondTheLimitsAreRefusedAndLongRowsAreProblems() {
        LfsrFileOptions small = new LfsrFileOptions(new PrimeField(2), Notations.ROW, new LfsrFileLimits(40, 4, 5, 12));
        assertThat(read("1,1,1,1,1\n1,1,1,1,1,1\n", small).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("6 coefficients", "limit of 5"));
        assertThatThrownBy(() -> readChecked("1".repeat(41), small))
                .isInstanceOf(FileTooLargeException.class)
                .hasMessageContaining("40 bytes");
        assertThatThrownBy(() -> readChecked("\n".repeat(5), small)).hasMessageContaining("4 lines");
        assertThatThrownBy(() -> readChecked("1,1,1,1,1\n".repeat(3), small)).hasMessageContaining("12 coefficients");
    }

    private static void readChecked(String text, LfsrFileOptions options) throws IOException {
        LfsrFileReader.read(new StringReader(text), options, Progress.NONE, Cancellation.NONE);
    }

    @Test
    void readingAnswersCancellation() {
        assertThatThrownBy(() -> LfsrFileReader.read(new StringReader("1,1\n"), BINARY, Progress.NONE, () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
