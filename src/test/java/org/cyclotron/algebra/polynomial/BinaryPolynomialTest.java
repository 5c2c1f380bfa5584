package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

/** Bit-packed arithmetic against the coefficient arithmetic of {@link Polynomial}. */
class BinaryPolynomialTest {
    private static final FiniteField TWO = FiniteFields.of(2);
    private static final BinaryPolynomialRing RING = new BinaryPolynomialRing(TWO, Cancellation.NONE);
    /** Around word boundaries, and large enough for Karatsuba's splitting to be taken twice. */
    private static final int[] DEGREES = {0, 1, 2, 31, 62, 63, 64, 65, 126, 127, 128, 129, 200, 1000, 2559, 5200};

    private record Pair(Polynomial first, Polynomial second) {}

    private static Pair pair(int firstDegree, int secondDegree) {
        SplittableRandom generator = new SplittableRandom(31L * firstDegree + secondDegree);
        return new Pair(
                RandomPolynomials.monic(TWO, firstDegree, generator),
                RandomPolynomials.monic(TWO, secondDegree, generator));
    }

    private static BinaryPolynomial packed(Polynomial polynomial) {
        return BinaryPolynomial.of(polynomial);
    }

    @Test
    void packingKeepsThePolynomial() {
        for (int degree : DEGREES) {
            Polynomial polynomial = pair(degree, 0).first();
            assertThat(packed(polynomial).toPolynomial(TWO)).isEqualTo(polynomial);
            assertThat(packed(polynomial).degree()).isEqualTo(degree);
        }
        assertThat(packed(Polynomial.zero(TWO)).degree()).isEqualTo(-1);
    }

    @Test
    void productsAgreeWithSchoolbookProducts() {
        for (int first : DEGREES) {
            for (int second : DEGREES) {
                if (second < 2000 || first > 2000) {
                    Pair pair = pair(first, second);
                    long[] words = BinaryMultiplication.multiply(
                            packed(pair.first()).words(), packed(pair.second()).words());
                    assertThat(BinaryPolynomial.trimmed(words).toPolynomial(TWO))
                            .as("degrees %d and %d", first, second)
                            .isEqualTo(pair.first().multiply(pair.second()));
                }
            }
        }
    }

    @Test
    void squaresAndTheirRootsAreInverse() {
        for (int degree : DEGREES) {
            BinaryPolynomial a = packed(pair(degree, 0).first());
            BinaryPolynomial square = BinaryPolynomial.trimmed(BinaryMultiplication.square(a.words()));
            assertThat(square).isEqualTo(BinaryPolynomial.trimmed(BinaryMultiplication.multiply(a.words(), a.words())));
            assertThat(square.squareRoot()).isEqualTo(a);
            assertThat(square.derivative().degree()).isEqualTo(-1);
        }
    }

    @Test
    void derivativesSumsAndProductsWithXAgree() {
        for (int degree : DEGREES) {
            Pair pair = pair(degree, 70);
            BinaryPolynomial a = packed(pair.first());
            assertThat(a.derivative().toPolynomial(TWO)).isEqualTo(pair.first().derivative());
            assertThat(a.add(packed(pair.second())).toPolynomial(TWO))
                    .isEqualTo(pair.first().add(pair.second()));
            assertThat(a.add(a).degree()).isEqualTo(-1);
        }
    }

    @Test
    void quotientsAndGreatestCommonDivisorsAgree() {
        for (int first : DEGREES) {
            for (int second : new int[] {0, 1, 63, 64, 65, 128, 200, 700}) {
                Pair pair = pair(first, second);
                BinaryPolynomial a = packed(pair.first());
                BinaryPolynomial b = packed(pair.second());
                assertThat(RING.quotient(a, b).toPolynomial(TWO))
                        .isEqualTo(
                                pair.first().divideAndRemainder(pair.second()).quotient());
                assertThat(RING.gcd(a, b).toPolynomial(TWO))
                        .isEqualTo(pair.first().gcd(pair.second()));
            }
        }
    }

    @Test
    void aCommonFactorIsFound() {
        Polynomial common = pair(130, 0).first();
        BinaryPolynomial a = packed(common.multiply(RandomPolynomials.sum(TWO, 0, 1, 97)));
        BinaryPolynomial b = packed(common.multiply(RandomPolynomials.sum(TWO, 0, 64)));
        Polynomial rest = RandomPolynomials.sum(TWO, 0, 1, 97).gcd(RandomPolynomials.sum(TWO, 0, 64));
        assertThat(RING.gcd(a, b).toPolynomial(TWO)).isEqualTo(common.multiply(rest));
    }

    @Test
    void bothReductionsAgreeWithDivision() {
        for (int degree : new int[] {64, 65, 100, 127, 128, 191, 192, 193, 607, 1279}) {
            SplittableRandom generator = new SplittableRandom(degree);
            Polynomial sparse = RandomPolynomials.sum(TWO, degree, degree - 64, generator.nextInt(degree - 63), 0);
            assertReduces(sparse, generator, new SparseBinaryReduction(packed(sparse)));
            assertReduces(sparse, generator, new TabledBinaryReduction(packed(sparse)));
        }
        for (int degree : new int[] {1, 2, 3, 17, 63, 64, 65, 127, 128, 129, 1000}) {
            SplittableRandom generator = new SplittableRandom(degree);
            Polynomial dense = RandomPolynomials.monic(TWO, degree, generator);
            assertThat(BinaryReduction.modulo(packed(dense))).isInstanceOf(TabledBinaryReduction.class);
            assertReduces(dense, generator, new TabledBinaryReduction(packed(dense)));
        }
    }

    private static void assertReduces(Polynomial modulus, SplittableRandom generator, BinaryReduction reduction) {
        int n = modulus.degree();
        for (int degree : new int[] {0, n - 1, n, n + 1, n + 63, n + 64, 2 * n - 1, 2 * n, 3 * n + 5}) {
            Polynomial value = RandomPolynomials.monic(TWO, degree, generator);
            assertThat(reduction.reduce(packed(value).words().clone()).toPolynomial(TWO))
                    .as("degree %d modulo degree %d", degree, n)
                    .isEqualTo(value.mod(modulus));
        }
    }

    @Test
    void aSparseModulusIsFoldedWordByWord() {
        assertThat(BinaryReduction.modulo(packed(RandomPolynomials.sum(TWO, 1279, 418, 0))))
                .isInstanceOf(SparseBinaryReduction.class);
    }
}
