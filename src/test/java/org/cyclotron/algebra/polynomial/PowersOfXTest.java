package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class PowersOfXTest {
    private static final FiniteField TWO = FiniteFields.of(2);
    private static final FiniteField SEVEN = FiniteFields.of(7);

    /** 2^1279 − 1 is a Mersenne prime and x^1279 + x^418 + 1 a primitive trinomial (Zierler 1969). */
    @Test
    void xReturnsToItselfAfterTheOrderOfTheFieldOfAPrimitiveTrinomial() {
        Polynomial trinomial = RandomPolynomials.sum(TWO, 1279, 418, 0);
        BigInteger exponent = BigInteger.ONE.shiftLeft(1279);
        assertThat(PowersOfX.power(exponent, trinomial, Cancellation.NONE)).isEqualTo(Polynomial.x(TWO));
        assertThat(PowersOfX.power(exponent.subtract(BigInteger.ONE), trinomial, Cancellation.NONE))
                .isEqualTo(Polynomial.one(TWO));
    }

    @Test
    void theModulusNeedNotBeMonic() {
        Polynomial modulus = Polynomial.of(SEVEN, 1, 2, 3);
        BigInteger exponent = BigInteger.valueOf(12345);
        assertThat(PowersOfX.power(exponent, modulus, Cancellation.NONE))
                .isEqualTo(Polynomial.x(SEVEN).powerMod(exponent, modulus));
    }

    @Test
    void everyPowerVanishesModuloAConstant() {
        assertThat(PowersOfX.power(BigInteger.ZERO, Polynomial.of(SEVEN, 3), Cancellation.NONE))
                .isEqualTo(Polynomial.zero(SEVEN));
    }

    @Test
    void negativeExponentsAndTheZeroModulusAreRefused() {
        assertThatThrownBy(() -> PowersOfX.power(BigInteger.valueOf(-1), Polynomial.x(TWO), Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PowersOfX.power(BigInteger.ONE, Polynomial.zero(TWO), Cancellation.NONE))
                .isInstanceOf(ArithmeticException.class);
    }
}
