package org.cyclotron.algebra.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixTest {
    private static final int CASES = 20;

    static Stream<FiniteField> fields() {
        return LongStream.of(2, 3, 4, 7, 9, 256, 729, 65_537, 1L << 32, 3_486_784_401L, (1L << 53) - 111)
                .mapToObj(FiniteFields::of);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theCompanionMatrixTakesAStateToTheNext(FiniteField field) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < CASES; i++) {
            Lfsr register = new Lfsr(field, vector(field, 1 + random.nextInt(12), random));
            long[] state = vector(field, register.degree(), random);
            Matrix companion = Matrix.companion(register.characteristicPolynomial());
            long[] next = companion.applyTo(state);
            register.step(state);
            assertThat(next).as("%s, seed 1, case %d", register, i).isEqualTo(state);
            assertThat(companion.characteristicPolynomial())
                    .as("%s, seed 1, case %d", register, i)
                    .isEqualTo(register.characteristicPolynomial());
        }
    }

    @Test
    void theCompanionMatrixHasTheRowInItsLastColumn() {
        FiniteField field = FiniteFields.of(7);
        Matrix companion = Matrix.companion(new Lfsr(field, 2, 4, 6).characteristicPolynomial());
        assertThat(companion).hasToString("[[0, 0, 2], [1, 0, 4], [0, 1, 6]]");
        assertThat(Matrix.companion(Polynomial.of(field, 3, 1))).hasToString("[[4]]");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aMatrixIsARootOfItsCharacteristicPolynomial(FiniteField field) {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < CASES; i++) {
            Matrix matrix = sparse(field, 1 + random.nextInt(7), random);
            Polynomial polynomial = matrix.characteristicPolynomial();
            assertThat(polynomial.degree()).isEqualTo(matrix.size());
            assertThat(polynomial.isMonic()).isTrue();
            assertThat(isRoot(polynomial, matrix))
                    .as("%s over %s, seed 2, case %d", matrix, field, i)
                    .isTrue();
        }
    }

    /** Whether v·P(M) = 0 for every unit vector v, by Horner's rule. */
    private static boolean isRoot(Polynomial polynomial, Matrix matrix) {
        FiniteField field = matrix.field();
        for (int unit = 0; unit < matrix.size(); unit++) {
            long[] value = new long[matrix.size()];
            for (int k = polynomial.degree(); k >= 0; k--) {
                value = matrix.applyTo(value);
                value[unit] = field.add(value[unit], polynomial.coefficient(k));
            }
            if (LongStream.of(value).anyMatch(entry -> entry != 0)) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theCharacteristicPolynomialAtAnElementIsTheDeterminantByPermutations(FiniteField field) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < CASES; i++) {
            Matrix matrix = sparse(field, 1 + random.nextInt(5), random);
            long at = field.random(random);
            long[][] shifted = matrix.rows();
            for (int r = 0; r < shifted.length; r++) {
                for (int c = 0; c < shifted.length; c++) {
                    shifted[r][c] = field.subtract(r == c ? at : 0, shifted[r][c]);
                }
            }
            long expected = determinant(field, shifted);
            String description = matrix + " over " + field + " at " + at + ", seed 3, case " + i;
            assertThat(matrix.characteristicPolynomial().evaluate(at))
                    .as(description)
                    .isEqualTo(expected);
            assertThat(Matrix.ofRows(field, shifted).determinant())
                    .as(description)
                    .isEqualTo(expected);
        }
    }

    /** Expansion along the first row. */
    private static long determinant(FiniteField field, long[][] rows) {
        if (rows.length == 0) {
            return 1;
        }
        long sum = 0;
        for (int column = 0; column < rows.length; column++) {
            long term = field.multiply(rows[0][column], determinant(field, minor(rows, column)));
            sum = column % 2 == 0 ? field.add(sum, term) : field.subtract(sum, term);
        }
        return sum;
    }

    private static long[][] minor(long[][] rows, int without) {
        return Arrays.stream(rows)
                .skip(1)
                .map(row -> IntStream.range(0, row.length)
                        .filter(column -> column != without)
                        .mapToLong(column -> row[column])
                        .toArray())
                .toArray(long[][]::new);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aProductWithInvertibleMatricesKeepsTheRankThatWasPutIn(FiniteField field) {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < CASES; i++) {
            int size = 1 + random.nextInt(8);
            int rank = random.nextInt(size + 1);
            long[][] diagonal = new long[size][size];
            for (int k = 0; k < rank; k++) {
                diagonal[k][k] = 1;
            }
            Matrix matrix = invertible(field, size, random)
                    .multiply(Matrix.ofRows(field, diagonal))
                    .multiply(invertible(field, size, random));
            String description = matrix + " over " + field + ", seed 4, case " + i;
            assertThat(matrix.rank()).as(description).isEqualTo(rank);
            assertThat(matrix.transpose().rank()).as(description).isEqualTo(rank);
            assertThat(matrix.determinant() == 0).as(description).isEqualTo(rank < size);
            if (rank < size) {
                assertThatThrownBy(matrix::inverse)
                        .isInstanceOf(ArithmeticException.class)
                        .hasMessage("the matrix is singular: its rank is " + rank + ", not " + size);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theInverseUndoesAndSimilarMatricesShareTheirCharacteristicPolynomial(FiniteField field) {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < CASES; i++) {
            int size = 1 + random.nextInt(8);
            Matrix change = invertible(field, size, random);
            Matrix matrix = sparse(field, size, random);
            String description = matrix + ", " + change + " over " + field + ", seed 5, case " + i;
            assertThat(change.multiply(change.inverse()).isIdentity())
                    .as(description)
                    .isTrue();
            assertThat(change.inverse().multiply(change).isIdentity())
                    .as(description)
                    .isTrue();
            assertThat(change.inverse().multiply(matrix).multiply(change).characteristicPolynomial())
                    .as(description)
                    .isEqualTo(matrix.characteristicPolynomial());
            assertThat(matrix.multiply(change).transpose())
                    .as(description)
                    .isEqualTo(change.transpose().multiply(matrix.transpose()));
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void powersAddTheirExponentsNegativeOnesToo(FiniteField field) {
        SplittableRandom random = new SplittableRandom(6);
        Matrix matrix = invertible(field, 4, random);
        Matrix product = Matrix.identity(field, 4);
        for (int k = 0; k < 12; k++) {
            BigInteger exponent = BigInteger.valueOf(k);
            assertThat(matrix.power(exponent)).as("seed 6, exponent %d", k).isEqualTo(product);
            assertThat(matrix.power(exponent.negate()))
                    .as("seed 6, exponent -%d", k)
                    .isEqualTo(product.inverse());
            product = product.multiply(matrix);
        }
    }

    @Test
    void theZerothPowerIsTheIdentityOfASingularMatrixToo() {
        Matrix singular = Matrix.ofRows(FiniteFields.of(3), new long[][] {{1, 2}, {2, 1}});
        assertThat(singular.power(BigInteger.ZERO)).isEqualTo(Matrix.identity(FiniteFields.of(3), 2));
        assertThatThrownBy(() -> singular.power(BigInteger.ONE.negate())).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aPrimitiveRegisterOfDegree31ReturnsAfterTwoToThe31MinusOneSteps() {
        FiniteField field = FiniteFields.of(2);
        long[] trinomial = new long[32];
        trinomial[0] = 1;
        trinomial[3] = 1;
        trinomial[31] = 1;
        Matrix companion = Matrix.companion(Polynomial.of(field, trinomial));
        assertThat(companion.power(BigInteger.valueOf((1L << 31) - 1)).isIdentity())
                .isTrue();
    }

    @Test
    void cubicWorkStopsWhenAsked() {
        Cancellation.Switch cancellation = Cancellation.newSwitch();
        cancellation.request();
        Matrix matrix = Matrix.ofRows(FiniteFields.of(5), new long[][] {{1, 2, 3}, {4, 1, 0}, {2, 2, 1}});
        assertThatThrownBy(() -> matrix.power(BigInteger.TEN, cancellation)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> matrix.inverse(cancellation)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> matrix.characteristicPolynomial(cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void rowsThatMakeNoSquareMatrixAreRefused() {
        FiniteField field = FiniteFields.of(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.ofRows(field, new long[][] {{1, 2}, {1}}))
                .withMessage("the matrix has 2 rows, but 1 entries in row 2: it must be square");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.ofRows(field, new long[][] {{3}}))
                .withMessage("3 is not an element of GF(3)");
        assertThatIllegalArgumentException().isThrownBy(() -> Matrix.ofRows(field));
        assertThatIllegalArgumentException().isThrownBy(() -> Matrix.companion(Polynomial.of(field, 1, 2)));
        Matrix one = Matrix.identity(field, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> one.multiply(Matrix.identity(field, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> one.multiply(Matrix.identity(FiniteFields.of(2), 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> one.applyTo(new long[2]));
    }

    @Test
    void aMatrixDoesNotChangeWithTheArraysItWasMadeFromOrGives() {
        long[][] rows = {{1, 2}, {3, 4}};
        Matrix matrix = Matrix.ofRows(FiniteFields.of(5), rows);
        rows[0][0] = 0;
        matrix.rows()[1][1] = 0;
        assertThat(matrix).hasToString("[[1, 2], [3, 4]]");
        assertThat(matrix.entry(1, 0)).isEqualTo(3);
        assertThat(matrix)
                .isEqualTo(Matrix.ofRows(FiniteFields.of(5), new long[][] {{1, 2}, {3, 4}}))
                .hasSameHashCodeAs(Matrix.ofRows(FiniteFields.of(5), new long[][] {{1, 2}, {3, 4}}))
                .doesNotHaveSameHashCodeAs(Matrix.ofRows(FiniteFields.of(5), new long[][] {{1, 2}, {3, 3}}))
                .isNotEqualTo(Matrix.ofRows(FiniteFields.of(7), new long[][] {{1, 2}, {3, 4}}));
    }

    private static long[] vector(FiniteField field, int size, SplittableRandom random) {
        return LongStream.generate(() -> field.random(random)).limit(size).toArray();
    }

    /** Random entries, about half of them 0, so that pivots are missing where they are first looked for. */
    private static Matrix sparse(FiniteField field, int size, SplittableRandom random) {
        long[][] rows = new long[size][size];
        for (long[] row : rows) {
            Arrays.setAll(row, column -> random.nextBoolean() ? 0 : field.random(random));
        }
        return Matrix.ofRows(field, rows);
    }

    /** A lower times an upper triangular matrix with ones on the diagonal, its rows reversed. */
    private static Matrix invertible(FiniteField field, int size, SplittableRandom random) {
        long[][] lower = new long[size][size];
        long[][] upper = new long[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                lower[i][j] = i == j ? 1 : i > j ? field.random(random) : 0;
                upper[size - 1 - i][j] = i == j ? 1 : i < j ? field.random(random) : 0;
            }
        }
        return Matrix.ofRows(field, lower).multiply(Matrix.ofRows(field, upper));
    }
}
