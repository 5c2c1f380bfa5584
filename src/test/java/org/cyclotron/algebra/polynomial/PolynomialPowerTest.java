package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolynomialPowerTest {
    private static final long SEED = 20_260;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 9, 16, 25, 257, 65_537, 2_147_483_647})
    void aPowerIsTheRepeatedProduct(long order) {
        FiniteField field = FiniteFields.of(order);
        Random random = new Random(SEED);
        for (int exponent = 0; exponent < 40; exponent++) {
            Polynomial base = Polynomial.of(field, field.random(random), field.random(random), field.random(random));
            Polynomial expected = Polynomial.one(field);
            for (int i = 0; i < exponent; i++) {
                expected = expected.multiply(base);
            }
            assertThat(base.power(exponent))
                    .as("(%s)^%s, seed %s", base, exponent, SEED)
                    .isEqualTo(expected);
            PolynomialFactor factor = new PolynomialFactor(Polynomial.x(field), exponent + 1);
            assertThat(PolynomialFactorization.product(field, List.of(factor, factor), Cancellation.NONE))
                    .isEqualTo(Polynomial.monomial(field, 1, 2 * exponent + 2));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 257})
    void aPowerModuloAPolynomialIsTheRemainderOfThePower(long order) {
        FiniteField field = FiniteFields.of(order);
        Polynomial modulus = Polynomial.of(field, 1, 1, 0, 1, 1);
        Polynomial base = Polynomial.of(field, 1, 0, 0, 1, 0, 0, 1);
        for (int exponent = 0; exponent < 70; exponent++) {
            assertThat(PowersOfX.power(base, BigInteger.valueOf(exponent), modulus, Cancellation.NONE))
                    .as("exponent %s over %s", exponent, field.name())
                    .isEqualTo(base.power(exponent).mod(modulus));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 9})
    void thePowersOfFactorsMultiplyToThePolynomial(long order) {
        FiniteField field = FiniteFields.of(order);
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            long[] coefficients = new long[30];
            for (int j = 0; j < 29; j++) {
                coefficients[j] = field.random(random);
            }
            coefficients[29] = 1;
            Polynomial f = Polynomial.of(field, coefficients);
            List<PolynomialFactor> factors =
                    PolynomialFactorization.of(f, Cancellation.NONE).factors();
            assertThat(PolynomialFactorization.product(field, factors, Cancellation.NONE))
                    .as("%s, seed %s", f, SEED)
                    .isEqualTo(f);
        }
    }
}
