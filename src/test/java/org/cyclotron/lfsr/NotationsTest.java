package org.cyclotron.lfsr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.PrimeField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every notation against worked examples, and every fault against the character it lies at. */
class NotationsTest {
    /** notation | order of the field | length or empty | text | row */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    row | 2 | | 1,1,0,0 | 1,1,0,0
                    row | 3 | | 1,2,0,0 | 1,2,0,0
                    row | 3 | | [1 -1 0 0] | 1,2,0,0
                    row | 2 | | 1;0;1;;; | 1,0,1
                    row | 2 | | (1, 0, 01) | 1,0,1
                    row | 7 | 4 | 2 4 6 0 | 2,4,6,0
                    row-reversed | 7 | | 0,6,4,2 | 2,4,6,0
                    characteristic | 2 | | x^4+x+1 | 1,1,0,0
                    characteristic | 2 | | 1 + t + t**4 | 1,1,0,0
                    characteristic | 2 | | z⁴ + z + 1 | 1,1,0,0
                    characteristic | 2 | | D^{4}+D+1 | 1,1,0,0
                    characteristic | 7 | | x^4+x^2+3x+5 | 2,4,6,0
                    characteristic | 7 | | x^4 + x^2 + 3*x - 2 | 2,4,6,0
                    characteristic | 7 | | 2x^4+2x^2+6x+3 | 2,4,6,0
                    characteristic | 3 | | x^2+x+2 | 1,2
                    characteristic | 2 | | x²⁰+x³+1 | 1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
                    characteristic | 2 | | 0x^2 + x + 1 | 1
                    connection | 2 | | 1+x+x^4 | 1,0,0,1
                    connection | 2 | 5 | D^3+D^2+1 | 0,0,1,1,0
                    connection | 2 | | D^3+D^2+1 length 5 | 0,0,1,1,0
                    connection | 3 | | 2 + x + x^2 | 1,1
                    delay-taps | 2 | | [4,3] | 1,1,0,0
                    delay-taps | 2 | | 5, 2 | 1,0,0,1,0
                    delay-taps | 2 | | [16,14,13,11] | 1,0,1,1,0,1,0,0,0,0,0,0,0,0,0,0
                    delay-taps | 2 | | [4,3], length = 6 | 0,0,1,1,0,0
                    xnor-taps | 2 | | 4,3 | 1,1,0,0
                    xnor-taps | 2 | | 8,6,5,4 | 1,0,1,1,1,0,0,0
                    scipy-taps | 2 | | (5,[2]) | 1,0,1,0,0
                    scipy-taps | 2 | | (4,[3]) | 1,0,0,1
                    scipy-taps | 2 | 5 | [2] | 1,0,1,0,0
                    tap-bits | 2 | | 0011 | 1,1,0,0
                    tap-bits | 2 | | 00101 | 1,0,1,0,0
                    galois-mask | 2 | | 4 bits 0x9 | 1,0,0,1
                    galois-mask | 2 | 4 | 0xC | 1,1,0,0
                    galois-mask | 2 | | 8 bits 0x8E | 1,0,0,0,1,1,1,0
                    galois-mask | 2 | | 8-bit 8e | 1,0,0,0,1,1,1,0
                    integer | 2 | | 19 | 1,1,0,0
                    integer | 2 | | 0x13 | 1,1,0,0
                    integer | 2 | | 0o23 | 1,1,0,0
                    integer | 2 | | 0b10011 | 1,1,0,0
                    octal | 2 | | 45 | 1,0,1,0,0
                    octal | 2 | | 67 | 1,1,1,0,1
                    crc-normal | 2 | | 0x07 | 1,1,1,0,0,0,0,0
                    crc-reversed | 2 | | 0xE0 | 1,1,1,0,0,0,0,0
                    crc-koopman | 2 | | 0x83 | 1,1,1,0,0,0,0,0
                    crc-normal | 2 | | 5 bits 0x05 | 1,0,1,0,0
                    crc-reversed | 2 | 5 | 14 | 1,0,1,0,0
                    crc-koopman | 2 | | 0x12 | 1,0,1,0,0
                    matlab-ascending | 3 | | [2 1 0 0 1] | 1,2,0,0
                    mathematica | 2 | | {4,{1,2}} | 1,1,0,0
                    mathematica | 2 | | {5,{1,3}} | 1,0,1,0,0
                    mathematica | 2 | 5 | {1,3} | 1,0,1,0,0
                    matrix | 2 | | [[0,0,1],[1,0,0],[0,1,1]] | 1,0,1
                    matrix | 3 | | 0 2; 1 1 | 2,1
                    matrix | 2 | | {{1}} | 1
                    """)
    void aTextIsReadAsItsRow(String id, long order, Integer length, String text, String row) throws Exception {
        OptionalInt cells = length == null ? OptionalInt.empty() : OptionalInt.of(length);
        Lfsr lfsr = Notations.byId(id).parse(new PrimeField(order), text, cells);
        assertThat(lfsr.row()).containsExactly(longs(row));
    }

    @Test
    void theThreeFormsOfTheEthernetPolynomialAgree() throws Exception {
        FiniteField field = new PrimeField(2);
        Lfsr normal = Notations.CRC_NORMAL.parse(field, "0x04C11DB7", OptionalInt.empty());
        assertThat(Notations.CRC_REVERSED.parse(field, "0xEDB88320", OptionalInt.empty()))
                .isEqualTo(normal);
        assertThat(Notations.CRC_KOOPMAN.parse(field, "0x82608EDB", OptionalInt.empty()))
                .isEqualTo(normal);
        assertThat(Notations.CRC_NORMAL.format(normal)).contains("0x04C11DB7");
        assertThat(Notations.CRC_REVERSED.format(normal)).contains("0xEDB88320");
        assertThat(Notations.CRC_KOOPMAN.format(normal)).contains("0x82608EDB");
    }

    /** notation | order | text | position of the fault | words of the reason */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    row | 2 | 1,0,2,1 | 4 | 2 is not an element of GF(2)
                    row | 3 | 1,0,-3 | 4 | -3 is not an element
                    row | 2 | 1,,0 | 2 | no value before
                    row | 2 | c0,c1 | 0 | found 'c'
                    row | 2 | 1,0;1 | 3 | found ';'
                    row | 2 | 1 0, 1 | 2 | found '0'
                    row | 2 | 1.5,0 | 1 | found '.'
                    row | 2 | [1,0 | 0 | not closed
                    row | 2 | [1,0] 1 | 6 | the end
                    row | 2 | [] | -1 | at least one coefficient
                    row | 2 | 99999999999999999999 | 0 | not an element
                    row | 2 | 1,0 length 3 | 11 | 2 cells
                    characteristic | 2 | x^4+y+1 | 4 | two variables
                    characteristic | 2 | x^4+3x+1 | 4 | 3 is not an element
                    characteristic | 2 | x^4+ | 4 | ends where
                    characteristic | 2 | x4+1 | 1 | + or -
                    characteristic | 2 | x^-1+1 | 2 | not negative
                    characteristic | 2 | x^4000000000+1 | 2 | at most
                    characteristic | 2 | 1 | -1 | degree 1
                    characteristic | 2 | x**+1 | 3 | a number
                    connection | 2 | x^4+x | -1 | constant term
                    connection | 2 | x^4+1 length 3 | 13 | less than the degree
                    delay-taps | 2 | [4,0] | 3 | count from 1
                    delay-taps | 2 | [4,3,4] | 5 | named twice
                    delay-taps | 2 | [4,3] length 3 | 1 | 1 to 3
                    xnor-taps | 2 | 5,4,3 | -1 | affine
                    xnor-taps | 3 | 4,3 | -1 | GF(2) only
                    scipy-taps | 2 | (5,[5]) | -1 | cancel
                    scipy-taps | 2 | [2] | -1 | length is missing
                    tap-bits | 2 | 0021 | 2 | found '2'
                    galois-mask | 2 | 4 bits 0x1F | 9 | 5 bits
                    integer | 2 | 1 | 0 | less than 2
                    integer | 2 | 045 | 0 | octal
                    octal | 2 | 48 | 1 | found '8'
                    crc-normal | 2 | 7 bits 0x83 | 9 | 8 bits
                    crc-koopman | 2 | 8 bits 0x43 | 0 | 7 cells
                    matlab-ascending | 3 | [2 1 0] | 5 | last coefficient
                    matrix | 2 | [[0,1],[0,1]] | 8 | entry (2, 1)
                    matrix | 2 | [[0,1],[1]] | 8 | row 2 has 1
                    matrix | 2 | [[0,1],[1,0]] 1 | 14 | found '1'
                    delay-taps | 2 | [4,3] 1 | 6 | found '1'
                    matlab-ascending | 3 | [2 1 1] length 3 | 15 | 2 cells
                    """)
    void aFaultIsReportedAtItsCharacter(String id, long order, String text, int position, String reason) {
        NotationException fault = catchThrowableOfType(
                NotationException.class,
                () -> Notations.byId(id).parse(new PrimeField(order), text, OptionalInt.empty()));
        assertThat(fault).as(text).isNotNull();
        assertThat(fault.reason()).contains(reason);
        assertThat(fault.position()).as(fault.reason()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({
        "crc-normal, 0x07",
        "crc-reversed, 0xE0",
        "crc-koopman, 0x83",
        "galois-mask, 4 bits 0x9",
        "integer, 19",
        "octal, 45",
        "xnor-taps, 4 3"
    })
    void whatIsWrittenInBitsIsReadOverTwoElementsOnly(String id, String text) throws Exception {
        assertThat(Notations.byId(id).parse(new PrimeField(2), text, OptionalInt.empty()))
                .isNotNull();
        assertThatThrownBy(() -> Notations.byId(id).parse(new PrimeField(3), text, OptionalInt.empty()))
                .isInstanceOf(NotationException.class)
                .hasMessageContaining("GF(2)");
        assertThat(Notations.byId(id).format(new Lfsr(new PrimeField(3), 1, 2))).isEmpty();
    }

    @Test
    void theLargestDegreeIsReadAndOneMoreIsNot() throws Exception {
        int most = Notations.MAXIMUM_DEGREE;
        assertThat(Notations.CHARACTERISTIC
                        .parse(new PrimeField(2), "x^" + most + "+1", OptionalInt.empty())
                        .degree())
                .isEqualTo(most);
        assertThatThrownBy(() -> Notations.CHARACTERISTIC.parse(
                        new PrimeField(2), "x^" + (most + 1) + "+1", OptionalInt.empty()))
                .isInstanceOf(NotationException.class);
        assertThat(Notations.CHARACTERISTIC
                        .parse(new PrimeField(2), "x² + x⁰", OptionalInt.empty())
                        .row())
                .containsExactly(1, 0);
    }

    @Test
    void aLengthThatContradictsTheTextIsRefused() {
        for (String id : new String[] {"row", "row-reversed", "characteristic", "tap-bits", "integer", "octal"}) {
            assertThatThrownBy(() -> Notations.byId(id).parse(new PrimeField(2), textOf(id), OptionalInt.of(9)))
                    .as(id)
                    .isInstanceOf(NotationException.class)
                    .hasMessageContaining("4 cells");
        }
    }

    private static String textOf(String id) {
        return Notations.byId(id)
                .format(new Lfsr(new PrimeField(2), 1, 0, 0, 1))
                .orElseThrow();
    }

    @Test
    void namesThatDoNotTellTheConventionAreRefusedWithTheCandidates() {
        assertThatThrownBy(() -> Notations.byId("taps"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("delay-taps", "scipy-taps", "mathematica", "xnor-taps");
        assertThatThrownBy(() -> Notations.byId("hex"))
                .hasMessageContainingAll("galois-mask", "crc-normal", "crc-reversed", "crc-koopman", "integer");
        assertThatThrownBy(() -> Notations.byId("rows")).hasMessageContainingAll("'rows'", "row-reversed");
    }

    @Test
    void idsAreUniqueAndEveryNotationExplainsItself() {
        assertThat(Notations.all())
                .extracting(Notation::id)
                .doesNotHaveDuplicates()
                .hasSize(17);
        assertThat(Notations.all()).allSatisfy(notation -> {
            assertThat(Notations.byId(notation.id())).isSameAs(notation);
            assertThat(notation.label()).isNotBlank();
            assertThat(notation.convention()).hasSizeGreaterThan(30);
        });
    }

    private static long[] longs(String row) {
        return Arrays.stream(row.split(",")).mapToLong(Long::parseLong).toArray();
    }
}
