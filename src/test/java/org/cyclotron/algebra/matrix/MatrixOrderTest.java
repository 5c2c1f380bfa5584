package org.cyclotron.algebra.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialFactorization;
import org.cyclotron.algebra.polynomial.PolynomialOrder;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixOrderTest {
    private static final long SEED = 20260714;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 8, 9})
    void theOrderIsTheLeastPowerThatIsTheIdentity(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED);
        for (int trial = 0; trial < 40; trial++) {
            Matrix matrix = invertible(field, 1 + random.nextInt(4), random);
            assertThat(order(matrix).value())
                    .as("seed %d, trial %d, %s", SEED, trial, matrix)
                    .isEqualTo(byDefinition(matrix));
        }
    }

    @Test
    void theIdentityHasOrderOneWhateverItsSize() {
        assertThat(order(Matrix.identity(FiniteFields.of(2), 7)).value()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void aJordanBlockOverGf2HasTheOrderOfThePowerOfTwoThatCoversIt() {
        Polynomial block = Polynomial.of(FiniteFields.of(2), 1, 1).power(5);
        assertThat(order(Matrix.companion(block)).value()).isEqualTo(BigInteger.valueOf(8));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 7, 16})
    void aCompanionMatrixHasTheOrderOfItsPolynomial(long q) {
        FiniteField field = FiniteFields.of(q);
        Random random = new Random(SEED);
        for (int trial = 0; trial < 10; trial++) {
            long[] coefficients = random.longs(9, 0, q).toArray();
            coefficients[0] = 1 + random.nextLong(q - 1);
            coefficients[8] = 1;
            Polynomial polynomial = Polynomial.of(field, coefficients);
            Order expected = PolynomialOrder.of(
                    PolynomialFactorization.of(polynomial, Cancellation.NONE),
                    FactoringBudget.DEFAULT,
                    Cancellation.NONE);
            assertThat(order(Matrix.companion(polynomial)))
                    .as("seed %d, trial %d, %s", SEED, trial, polynomial)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aSingularMatrixHasNoOrder() {
        Matrix singular = Matrix.ofRows(FiniteFields.of(5), new long[] {1, 2}, new long[] {2, 4});
        assertThatThrownBy(() -> order(singular)).isInstanceOf(ArithmeticException.class);
    }

    private static Order order(Matrix matrix) {
        return MatrixOrder.of(matrix, FactoringBudget.DEFAULT, Cancellation.NONE);
    }

    private static Matrix invertible(FiniteField field, int size, Random random) {
        while (true) {
            long[][] rows = new long[size][];
            for (int i = 0; i < size; i++) {
                rows[i] = random.longs(size, 0, field.order()).toArray();
            }
            Matrix matrix = Matrix.ofRows(field, rows);
            if (matrix.rank() == size) {
                return matrix;
            }
        }
    }

    private static BigInteger byDefinition(Matrix matrix) {
        Matrix power = matrix;
        long order = 1;
        while (!power.isIdentity()) {
            power = power.multiply(matrix);
            order++;
        }
        return BigInteger.valueOf(order);
    }
}
