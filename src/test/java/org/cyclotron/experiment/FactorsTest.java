package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorsTest {
    /** Three significant digits, two below a tenth, none behind the point from a hundred on; also where rounding makes one digit more. */
    @ParameterizedTest
    @CsvSource({
        "1.914, 1.91×",
        "1, 1.00×",
        "0.1, 0.10×",
        "0.254, 0.25×",
        "0.00474, 0.0047×",
        "0.0306, 0.031×",
        "12.34, 12.3×",
        "10, 10.0×",
        "9.996, 10.0×",
        "99.96, 100×",
        "99.94, 99.9×",
        "100, 100×",
        "1234.5, 1235×",
        "0.0999, 0.10×",
        "0.00999, 0.010×",
        "0.000000000012, 0.000000000012×"
    })
    void aRatioHasNoMoreDigitsThanCanBeTold(double value, String text) {
        assertThat(Factors.text(value)).isEqualTo(text);
    }

    @Test
    void whatIsNoNumberIsADash() {
        assertThat(Factors.number(Double.NaN)).isEqualTo("–");
        assertThat(Factors.number(Double.POSITIVE_INFINITY)).isEqualTo("–");
    }
}
