package org.cyclotron.lfsr.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How directives are written, what they mean for rows below, and where their faults are reported. */
class DirectivesTest {
    private static final FiniteField TWO = new PrimeField(2);
    private static final FiniteField FOUR = FiniteFields.of(4, new long[] {1, 1, 1}, ModulusSource.FILE);

    private static LfsrFile read(String text) {
        try {
            return LfsrFileReader.read(
                    new StringReader(text), LfsrFileOptions.DEFAULT, Progress.NONE, Cancellation.NONE);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#! field=4 modulus=x^2+x+1",
                "#!field=4modulus=x^2+x+1",
                "  #!   field = 4 ,  modulus =  x^2 + x + 1 ,,",
                "\"#! field=4, modulus=x^2+x+1\"",
                "\"#! field=4, modulus=x^2+x+1\",,,",
                "#! modulus=x^2+x+1 field=4"
            })
    void aDirectiveMeansTheSameInEveryDress(String directive) {
        LfsrFile file = read(directive + "\n2,1\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).extracting(RegisterRow::lfsr).containsExactly(new Lfsr(FOUR, 2, 1));
    }

    @Test
    void aModulusAloneBelongsToTheFieldInForce() {
        LfsrFile file = read("#! field=8\n#! modulus=x^3+x^2+1\n7,1\n");
        assertThat(file.problems()).isEmpty();
        FiniteField own = FiniteFields.of(8, new long[] {1, 0, 1, 1}, ModulusSource.FILE);
        assertThat(file.rows()).extracting(RegisterRow::lfsr).containsExactly(new Lfsr(own, 7, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#! field=4 modulus=x^2+y+1 | 24 | two variables",
                "#! field=4 modulus=x^3+x+1 | 20 | degree 2",
                "#! field=4 field=2         | 12 | field is named twice in one directive",
                "#!   hello field=4         | 6  | a directive is made of pairs",
                "#!                         | 3  | a directive is made of pairs",
                "#! field=4 length=0        | 19 | a length is a number from 1",
                "#! field=4 length=12345678 | 19 | a length is a number from 1",
                "#! field=4 color=red       | 12 | there is no directive 'color'",
                "\"#! field=4 length=x\"    | 20 | a length is a number from 1"
            })
    void aFaultIsReportedAtItsCharacter(String directive, int column, String reason) {
        LfsrFile file = read(directive + "\n1,1\n");
        RowProblem problem = file.problems().getFirst();
        assertThat(problem.reason()).contains(reason);
        assertThat(problem.line()).isOne();
        assertThat(problem.column()).isEqualTo(column);
        assertThat(file.rows()).isEmpty();
    }

    @Test
    void lengthsReachFromOneToTheLargestDegree() {
        int most = Notations.MAXIMUM_DEGREE;
        assertThat(read("#! field=2 notation=delay-taps length=1\n[1]\n").rows())
                .extracting(RegisterRow::lfsr)
                .containsExactly(new Lfsr(TWO, 1));
        LfsrFile longest = read("#! field=2 notation=delay-taps length=" + most + "\n[" + most + "]\n");
        assertThat(longest.endContext().length()).hasValue(most);
        assertThat(read("#! field=2 length=" + (most + 1) + "\n").problems()).hasSize(1);
    }

    @Test
    void rowsBelowAFaultSayWhichDirectiveWasNotUnderstood() {
        LfsrFile file = read("#! field=2\n\n#! notation=none\n1,1\n");
        assertThat(file.problems()).extracting(RowProblem::line).containsExactly(3, 4);
        assertThat(file.problems().getLast().reason())
                .contains("the directive in line 3 that may name its notation could not be understood");
    }

    @Test
    void aFieldIsMissingOnlyWhereNothingElseIsWrong() {
        assertThat(read("1,1\n").endContext().fieldMissing()).isTrue();
        assertThat(read("#! field=2\n").endContext().fieldMissing()).isFalse();
        assertThat(read("#! field=6\n").endContext().fieldMissing()).isFalse();
        assertThat(read("#! notation=none\n").endContext().fieldMissing()).isFalse();
        assertThat(read("1,1\n# a\n\n#! field=2\n").lines())
                .extracting(SourceLine::isRow)
                .containsExactly(true, false, false, false);
    }

    @Test
    void aHeadingIsExplainedAndAWrongNumberIsNot() {
        assertThat(read("#! field=2\nname\n1,2\n#! notation=delay-taps\nname\n").problems())
                .extracting(problem -> problem.reason().contains("a heading or remark starts with #"))
                .containsExactly(true, false, false);
    }

    @Test
    void aByteThatIsNotUtf8IsCountedFromItsOwnLineAndStandsBeforeWhatComesLater() throws IOException {
        assertThat(latin("# ab\u00E9\n1,1\n"))
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(tuple(1, 5), tuple(2, 1));
        assertThat(latin("#! field=2\n\u00E9")).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isOne();
        });
        assertThat(latin("\u00E9"))
                .first()
                .satisfies(problem -> assertThat(problem.line()).isOne());
        byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '#', ' ', (byte) 0xE9};
        assertThat(read(marked).problems())
                .as("the mark is no character")
                .anySatisfy(problem -> assertThat(problem.column()).isEqualTo(3));
    }

    private static List<RowProblem> latin(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.ISO_8859_1)).problems();
    }

    private static LfsrFile read(byte[] bytes) throws IOException {
        return LfsrFileReader.read(
                new ByteArrayInputStream(bytes), LfsrFileOptions.DEFAULT, Progress.NONE, Cancellation.NONE);
    }

    @Test
    void aRegisterThatTheLengthInForceContradictsBringsADirective() {
        LfsrFile file = read("#! field=2 notation=row length=5\n1,0,0,0,0\n");
        LfsrFile appended = file.withAppendedRow(new Lfsr(TWO, 1, 1, 1), null);
        assertThat(appended.problems()).isEmpty();
        assertThat(appended.rows()).extracting(RegisterRow::lfsr).last().isEqualTo(new Lfsr(TWO, 1, 1, 1));
        assertThat(file.withAppendedRow(new Lfsr(TWO, 1, 1, 1, 1, 1), null).text())
                .isEqualTo(file.text() + "1,1,1,1,1\n");
    }

    @Test
    void aQuoteInsideAValueIsRefusedAndABlankBeforeARowCountsAsAColumn() {
        assertThat(read("#! field=2\n1\"0\"\n\"1\"0\n").problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(tuple(2, 2), tuple(3, 3));
        assertThat(read("  1,1\n").problems())
                .extracting(RowProblem::column, RowProblem::value)
                .containsExactly(tuple(3, "1,1"));
    }

    @Test
    void severalRowsAreAppendedWithTheirNamesAsOneEdit() {
        LfsrFile from = read("#! field=2\n# one\n1,1\n#! field=4 modulus=x^2+x+1\n# two\n2,1\n");
        LfsrFile file = read("#! field=2\n1\n").withAppendedRows(from.rows());
        assertThat(read(file.text()).rows()).isEqualTo(file.rows());
        assertThat(file.rows()).extracting(RegisterRow::name).containsExactly(null, "one", "two");
        assertThat(file.rows())
                .extracting(RegisterRow::lfsr)
                .containsExactly(new Lfsr(TWO, 1), new Lfsr(TWO, 1, 1), new Lfsr(FOUR, 2, 1));
    }

    @Test
    void linesThatAreNotThereAreNoRows() {
        LfsrFile file = read("#! field=2\n1,1");
        for (int line : new int[] {0, 3, 4}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> file.withRow(line, "1"))
                    .withMessage("line " + line + " is not a row of the file");
        }
        for (String text : List.of("\n1", "\r1", "1\n", "", "#")) {
            assertThatIllegalArgumentException().isThrownBy(() -> file.withRow(2, text));
        }
    }
}
