package org.cyclotron.algebra.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of fields and texts of moduli. */
class FieldTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"256", "2^8", "GF(256)", "GF(2^8)", "gf( 2 ** 8 )", "F_256", "F256", " GF 2⁸", "16^2", "F_2^8"})
    void aFieldOf256ElementsHasManyNames(String text) {
        assertThat(FieldSpecification.parse(text)).isEqualTo(256);
    }

    @Test
    void theLargestNameIsTwoToThe53() {
        assertThat(FieldSpecification.parse("GF(2^53)")).isEqualTo(FiniteField.MAXIMUM_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, a number is missing",
        "GF(, 3, a number is missing",
        "GF(8, 4, expected ')'",
        "GF(8)), 5, unexpected ')'",
        "GF(8)x, 5, unexpected 'x'",
        "2^, 2, a number is missing",
        "two, 0, expected a number",
        "-4, 0, expected a number",
        "1, 0, a field has at least 2 elements",
        "5^0, 0, a field has at least 2 elements",
        "GF(2^54), 3, fields have at most 2^53 elements",
        "2^999999999, 0, fields have at most 2^53 elements",
        "9007199254740993, 0, fields have at most 2^53 elements",
    })
    void aBadNameIsRefusedWithItsPosition(String text, int position, String reason) {
        FieldTextException failure =
                catchThrowableOfType(FieldTextException.class, () -> FieldSpecification.parse(text));
        assertThat(failure.reason().replace("\"", "'")).isEqualTo(reason);
        assertThat(failure.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x^8+x^4+x^3+x+1",
                "x**8 + x**4 + x**3 + x + 1",
                "1 + z + z³ + z⁴ + z⁸",
                "1*t^8 + 0t^7 - t^4 + t^3 + t^1 + t^0",
                "+a^8−a^4+a^3+a+1",
                "0x11B",
                "0b100011011",
                " 283 "
            })
    void aModulusOverTwoElementsHasManyTexts(String text) {
        assertThat(ModulusText.parse(text, 2)).containsExactly(1, 1, 0, 1, 1, 0, 0, 0, 1);
    }

    @Test
    void superscriptsFromZeroOnArePowers() {
        assertThat(ModulusText.parse("x² + x¹ + x⁰", 2)).containsExactly(1, 1, 1);
        assertThat(ModulusText.parse("x¹⁰ + x³ + 1", 2)).containsExactly(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1);
    }

    /** The number of digits, the power and the integer are limited each by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"x^53 + x^6 + x^2 + x + 1", "x^0000053 + x^6 + x^2 + x + 1", "9007199254741063"})
    void aModulusOfTheLargestDegreeIsRead(String text) {
        assertThat(ModulusText.parse(text, 2))
                .hasSize(54)
                .startsWith(1, 1, 1, 0, 0, 0, 1, 0)
                .endsWith(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2 + 2x + 2", "x^2-x-1", "2+2x+x^2", "-1 - 1*x + x^2", "17"})
    void aModulusOverThreeElementsHasManyTexts(String text) {
        assertThat(ModulusText.parse(text, 3)).containsExactly(2, 2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, a term is missing",
        "x^2+, 4, a term is missing",
        "x^2+x+2, 6, 2 is not in GF(2)",
        "x^2+y+1, 4, 'two variables, ''x'' and ''y'''",
        "x^2+x+x^2, 6, the power 2 occurs twice",
        "x^2 x, 4, 'expected ''+'' or ''-'', not ''x'''",
        "x^+1, 2, expected a number",
        "x^54+x+1, 1, the degree exceeds 53",
        "1*+x, 2, a term is missing",
        "x^2+x+1), 7, 'expected ''+'' or ''-'', not '')'''",
        "0, 0, a modulus is not zero",
        "36028797018963968, 0, the degree exceeds 53",
        "0xZ, 2, 'expected ''+'' or ''-'', not ''Z'''",
    })
    void aBadModulusIsRefusedWithItsPosition(String text, int position, String reason) {
        FieldTextException failure = catchThrowableOfType(FieldTextException.class, () -> ModulusText.parse(text, 2));
        assertThat(failure).as(text).isNotNull();
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.position()).isEqualTo(position);
        assertThat(failure).hasMessageContaining("at character " + (position + 1));
    }

    @Test
    void aFormattedModulusIsReadBack() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            long p = new long[] {2, 3, 5, 251, 94_906_249}[random.nextInt(5)];
            long[] coefficients = new long[2 + random.nextInt(20)];
            for (int j = 0; j < coefficients.length; j++) {
                coefficients[j] = random.nextInt(2) == 0 ? 0 : random.nextLong(p);
            }
            coefficients[coefficients.length - 1] = 1;
            String text = ModulusText.format(coefficients);
            assertThat(ModulusText.parse(text, p))
                    .as("%s over GF(%d), seed 5, case %d", text, p, i)
                    .isEqualTo(coefficients);
        }
    }
}
