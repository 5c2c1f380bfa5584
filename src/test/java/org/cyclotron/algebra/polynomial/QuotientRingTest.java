package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Residue arithmetic in each representation against {@link Polynomial}. */
class QuotientRingTest {
    static List<FiniteField> fields() {
        return RandomPolynomials.fields();
    }

    private static <P> void assertAgrees(
            PolynomialRing<P> ring, Polynomial modulus, Polynomial first, Polynomial second, String seed) {
        QuotientRing<P> quotient = ring.modulo(ring.element(modulus));
        P a = quotient.reduce(ring.element(first));
        P b = quotient.reduce(ring.element(second));
        Polynomial aOracle = first.mod(modulus);
        Polynomial bOracle = second.mod(modulus);
        assertThat(ring.polynomial(a)).as(seed).isEqualTo(aOracle);
        assertThat(ring.polynomial(quotient.multiply(a, b)))
                .as(seed)
                .isEqualTo(aOracle.multiply(bOracle).mod(modulus));
        assertThat(ring.polynomial(quotient.square(a)))
                .as(seed)
                .isEqualTo(aOracle.multiply(aOracle).mod(modulus));
        assertThat(ring.polynomial(quotient.timesX(a)))
                .as(seed)
                .isEqualTo(aOracle.multiply(Polynomial.x(ring.field())).mod(modulus));
        assertThat(ring.polynomial(ring.gcd(a, b))).as(seed).isEqualTo(aOracle.gcd(bOracle));
        BigInteger order = BigInteger.valueOf(ring.field().order());
        Polynomial image = aOracle.powerMod(order, modulus);
        for (int applications : new int[] {1, 1000}) {
            UnaryOperator<P> frobenius = quotient.frobenius(applications);
            assertThat(ring.polynomial(frobenius.apply(a))).as(seed).isEqualTo(image);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void residueArithmeticAgreesWithDivision(FiniteField field) {
        for (int degree : new int[] {1, 2, 5, 33}) {
            SplittableRandom generator = new SplittableRandom(degree);
            assertAgrees(
                    PolynomialRing.over(field, Cancellation.NONE),
                    RandomPolynomials.monic(field, degree, generator),
                    RandomPolynomials.ofDegree(field, 2 * degree, generator),
                    RandomPolynomials.ofDegree(field, Math.max(0, degree - 2), generator),
                    "seed " + degree);
        }
    }

    /** All coefficients p − 1: the largest sums that delayed reduction meets. */
    @ParameterizedTest
    @MethodSource("fields")
    void theLargestCoefficientsDoNotOverflow(FiniteField field) {
        long[] coefficients = new long[46];
        Arrays.fill(coefficients, field.order() - 1);
        Polynomial full = Polynomial.of(field, coefficients);
        long[] monic = coefficients.clone();
        monic[45] = 1;
        Polynomial modulus = Polynomial.of(field, monic);
        Polynomial shorter = Polynomial.of(field, Arrays.copyOf(coefficients, 44));
        assertAgrees(PolynomialRing.over(field, Cancellation.NONE), modulus, full, shorter, "no seed");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void powersAgreeWithSquareAndMultiply(FiniteField field) {
        SplittableRandom generator = new SplittableRandom(field.order());
        Polynomial modulus = RandomPolynomials.monic(field, 6, generator);
        Polynomial base = RandomPolynomials.ofDegree(field, 5, generator);
        for (int exponent = 0; exponent < 40; exponent++) {
            assertPower(PolynomialRing.over(field, Cancellation.NONE), modulus, base, BigInteger.valueOf(exponent));
        }
        BigInteger large = BigInteger.valueOf(generator.nextLong()).pow(6);
        assertPower(PolynomialRing.over(field, Cancellation.NONE), modulus, base, large);
    }

    private static <P> void assertPower(
            PolynomialRing<P> ring, Polynomial modulus, Polynomial base, BigInteger exponent) {
        QuotientRing<P> quotient = ring.modulo(ring.element(modulus));
        assertThat(ring.polynomial(quotient.power(ring.element(base), exponent)))
                .as("%s^%s mod %s over %s", base, exponent, modulus, ring.field())
                .isEqualTo(base.powerMod(exponent, modulus));
        Polynomial x = Polynomial.x(ring.field());
        assertThat(PowersOfX.power(exponent, modulus, Cancellation.NONE)).isEqualTo(x.powerMod(exponent, modulus));
    }
}
