package org.cyclotron.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.sequence.PastedSequence.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sequences and states as people write them, and where they go wrong. */
class PastedSequenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2   | 1011                     | 1,0,1,1             | DIGITS",
                "2   | 10 1_1                   | 1,0,1,1             | DIGITS",
                "2   | 1, 0, 1, 1               | 1,0,1,1             | NUMBERS",
                "2   | [1 0 1 1]                | 1,0,1,1             | DIGITS",
                "2   | [1; 0; 1]                | 1,0,1               | NUMBERS",
                "2   | 0x1a                     | 0,0,0,1,1,0,1,0     | HEXADECIMAL",
                "2   | 0XF 0                    | 1,1,1,1,0,0,0,0     | HEXADECIMAL",
                "5   | 40312                    | 4,0,3,1,2           | DIGITS",
                "16  | 15 0 7                   | 15,0,7              | NUMBERS",
                "16  | 15,0,7,                  | 15,0,7              | NUMBERS",
                "257 | (256, 1)                 | 256,1               | NUMBERS"
            })
    void everyFormatIsRead(long q, String text, String elements, Format format) throws SequenceTextException {
        PastedSequence sequence = PastedSequence.parse(FiniteFields.of(q), text);
        assertThat(sequence.elements()).containsExactly(numbers(elements));
        assertThat(sequence.format()).isEqualTo(format);
    }

    @Test
    void remarksAndLineEndsDivideNothing() throws SequenceTextException {
        String text =
                "# outputs, of 2026\n1011\r\n0x is no start here: # 9, 9\n01\n".replace("0x is no start here: ", "");
        assertThat(PastedSequence.parse(FiniteFields.of(2), text).elements()).containsExactly(1, 0, 1, 1, 0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2  | 10\\n1021     | 2 | 3  | 2 is not an element of GF(2)",
                "2  | 10a           | 1 | 3  | found 'a' where a digit",
                "3  | 0x12          | 1 | 1  | hexadecimal digits are read over GF(2) only",
                "2  | 0x            | 1 | 3  | no digits after 0x",
                "2  | 0x1g          | 1 | 4  | found 'g' where a hexadecimal digit",
                "2  | 1,,0          | 1 | 3  | no element before this ','",
                "16 | 1 2 16        | 1 | 5  | 16 is not an element of GF(2^4)",
                "16 | 1 -2          | 1 | 3  | found '-' where a number",
                "16 | 99999999999999999999 | 1 | 1 | this number is not an element",
                "2  | # nothing     | 1 | 10 | there is no sequence here"
            })
    void faultsAreNamedByLineAndColumn(long q, String text, int line, int column, String reason) {
        SequenceTextException fault = catchThrowableOfType(
                SequenceTextException.class, () -> PastedSequence.parse(FiniteFields.of(q), text.replace("\\n", "\n")));
        assertThat(fault).as(text).isNotNull();
        assertThat(fault.reason()).contains(reason);
        assertThat(new int[] {fault.line(), fault.column()}).as(text).containsExactly(line, column);
    }

    @Test
    void moreElementsThanCanBeUsedAreRefusedAtTheFirstOfThem() {
        String text = "1".repeat(PastedSequence.MOST_ELEMENTS + 1);
        SequenceTextException fault =
                catchThrowableOfType(SequenceTextException.class, () -> PastedSequence.parse(FiniteFields.of(2), text));
        assertThat(fault.column()).isEqualTo(PastedSequence.MOST_ELEMENTS + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2  | 4 | 1,0,0,0   | 1,0,0,0",
                "2  | 4 | 1 0 0 0   | 1,0,0,0",
                "2  | 4 | [1;0;0;0] | 1,0,0,0",
                "2  | 4 | 8         | 0,0,0,1",
                "2  | 4 | 0xA       | 0,1,0,1",
                "3  | 2 | 5         | 2,1",
                "16 | 1 | 11        | 11"
            })
    void statesAreReadAsElementsOrAsTheirNumber(long q, int degree, String text, String elements) {
        assertThat(StartState.parse(new Lfsr(FiniteFields.of(q), new long[degree]), text))
                .containsExactly(numbers(elements));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 4 | 1,0,2,0 | entry 3: “2” is not an element of GF(2)",
                "2 | 4 | 1,0,0   | has 4 elements, not 3",
                "2 | 4 | 16      | is not the number of a state: there are 16",
                "2 | 4 | x       | neither a list of 4 elements nor a number",
                "2 | 4 | ''      | there is no state here"
            })
    void textsThatAreNoStatesSayWhy(long q, int degree, String text, String reason) {
        IllegalArgumentException fault = catchThrowableOfType(
                IllegalArgumentException.class,
                () -> StartState.parse(new Lfsr(FiniteFields.of(q), new long[degree]), text));
        assertThat(fault).hasMessageContaining(reason);
    }

    private static long[] numbers(String text) {
        return java.util.Arrays.stream(text.split(","))
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
