package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "16384|16,384",
                "1000000000|1,000,000,000",
                "2305843009213693951|2⁶¹ − 1",
                "2305843009213693952|2⁶¹",
                "2305843009213693953|2⁶¹ + 1",
                "-2305843009213693952|−2⁶¹",
                "3486784401|3²⁰",
                "10000000000|10¹⁰",
                "1234567890123|1.23 × 10¹²",
                "9999999999999|10¹³ − 1",
                "99999999999990|1.00 × 10¹⁴"
            })
    void countsAreWrittenOutBelowABillionAndAsPowersAbove(String number, String shown) {
        assertThat(Figures.count(new BigInteger(number))).isEqualTo(shown);
    }

    @Test
    void aPowerOfThousandsOfBitsIsRecognised() {
        assertThat(Figures.count(BigInteger.TWO.pow(19937).subtract(BigInteger.ONE)))
                .isEqualTo("2¹⁹⁹³⁷ − 1");
    }

    @Test
    void aFullFigureHasEveryDigit() {
        assertThat(Figures.full(BigInteger.TWO.pow(61))).isEqualTo("2,305,843,009,213,693,952");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"757|757", "14900000|14.9M", "999600|1M", "1000000000000000000|10¹⁸"})
    void compactFiguresHaveAtMostFiveCharacters(String number, String shown) {
        assertThat(Figures.compact(new BigInteger(number))).isEqualTo(shown).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void sharesHaveAtMostOneDecimal() {
        assertThat(Figures.percent(BigInteger.valueOf(180), BigInteger.valueOf(256)))
                .isEqualTo("70.3 %");
        assertThat(Figures.percent(BigInteger.ONE, BigInteger.valueOf(4))).isEqualTo("25 %");
        assertThat(Figures.percent(BigInteger.ONE, BigInteger.TWO.pow(61))).isEqualTo("< 0.1 %");
        assertThat(Figures.percent(BigInteger.ZERO, BigInteger.ONE)).isEqualTo("0 %");
        assertThat(Figures.percent(BigInteger.ZERO, BigInteger.ZERO)).isEqualTo("–");
    }

    @Test
    void timesHaveThreeDigitsAndAFittingUnit() {
        assertThat(Figures.seconds(0.00414)).isEqualTo("4.14 ms");
        assertThat(Figures.seconds(1.683)).isEqualTo("1.68 s");
        assertThat(Figures.seconds(2.2e-8)).isEqualTo("22 ns");
        assertThat(Figures.seconds(3725)).isEqualTo("1:02:05");
        assertThat(Figures.clock(Duration.ofSeconds(72))).isEqualTo("1:12");
        assertThat(Figures.bytes(184L << 20)).isEqualTo("184 MB");
        assertThat(Figures.bytes(4L << 30)).isEqualTo("4 GB");
    }

    @Test
    void polynomialsAreAbridgedAfterSomeTerms() {
        Polynomial p = Polynomial.of(new PrimeField(3), 2, 1, 0, 0, 1);
        assertThat(PolynomialText.of(p)).isEqualTo("x⁴ + x + 2");
        assertThat(PolynomialText.abridged(p, 2)).isEqualTo("x⁴ + x + …");
        assertThat(PolynomialText.abridged(p, 3)).isEqualTo("x⁴ + x + 2");
        assertThat(PolynomialText.power(p, 2)).isEqualTo("(x⁴ + x + 2)²");
        assertThat(PolynomialText.power(Polynomial.x(new PrimeField(3)), 2)).isEqualTo("x²");
        assertThat(PolynomialText.of(Polynomial.zero(new PrimeField(3)))).isEqualTo("0");
    }
}
