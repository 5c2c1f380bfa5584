package org.cyclotron.algebra.polynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Polynomials by what defines them: their values, and their coefficients. */
class PolynomialTest {
    private static final FiniteField SEVEN = FiniteFields.of(7);

    @ParameterizedTest
    @ValueSource(longs = {2, 4, 7, 9, 257})
    void sumsProductsAndQuotientsHaveTheValuesOfTheirParts(long order) {
        FiniteField field = FiniteFields.of(order);
        for (long seed = 1; seed <= 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Polynomial a = random(field, random);
            Polynomial b = RandomPolynomials.monic(field, random.nextInt(5), random);
            long x = field.random(random);
            String context = "seed " + seed + ": " + a + ", " + b + " at " + x;
            assertThat(a.add(b).evaluate(x)).as(context).isEqualTo(field.add(a.evaluate(x), b.evaluate(x)));
            assertThat(a.subtract(b).evaluate(x)).as(context).isEqualTo(field.subtract(a.evaluate(x), b.evaluate(x)));
            assertThat(a.negate().evaluate(x)).as(context).isEqualTo(field.negate(a.evaluate(x)));
            assertThat(a.multiply(b).evaluate(x)).as(context).isEqualTo(field.multiply(a.evaluate(x), b.evaluate(x)));
            assertThat(a.multiply(b).divideExactly(b)).as(context).isEqualTo(a);
            assertThat(a.evaluate(x)).as(context).isEqualTo(byPowers(a, x));
        }
    }

    private static Polynomial random(FiniteField field, SplittableRandom random) {
        long[] coefficients = new long[random.nextInt(8)];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = field.random(random);
        }
        return Polynomial.of(field, coefficients);
    }

    /** &Sigma; a_i x^i. */
    private static long byPowers(Polynomial a, long x) {
        long sum = 0;
        long power = 1;
        for (int i = 0; i <= a.degree(); i++) {
            sum = a.field().add(sum, a.field().multiply(a.coefficient(i), power));
            power = a.field().multiply(power, x);
        }
        return sum;
    }

    @Test
    void theCoefficientsOfAReversedPolynomialStandTheOtherWayRound() {
        assertThat(Polynomial.of(SEVEN, 3, 0, 5, 1).reversed()).isEqualTo(Polynomial.of(SEVEN, 1, 5, 0, 3));
        assertThat(Polynomial.of(SEVEN, 0, 0, 5, 1).reversed()).isEqualTo(Polynomial.of(SEVEN, 1, 5));
        assertThat(Polynomial.zero(SEVEN).reversed()).isEqualTo(Polynomial.zero(SEVEN));
    }

    @Test
    void oneIsTheConstantOneAlone() {
        assertThat(Polynomial.one(SEVEN).isOne()).isTrue();
        assertThat(Polynomial.zero(SEVEN).isOne()).isFalse();
        assertThat(Polynomial.of(SEVEN, 2).isOne()).isFalse();
        assertThat(Polynomial.of(SEVEN, 1, 1).isOne()).isFalse();
    }

    @Test
    void whatDoesNotDivideIsRefused() {
        Polynomial a = Polynomial.of(SEVEN, 1, 0, 1);
        assertThatThrownBy(() -> a.divideExactly(Polynomial.x(SEVEN)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("x does not divide x^2 + 1");
        assertThatThrownBy(() -> a.mod(Polynomial.zero(SEVEN))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void polynomialsOverDifferentFieldsDoNotMix() {
        Polynomial a = Polynomial.of(SEVEN, 1, 1);
        Polynomial b = Polynomial.of(FiniteFields.of(5), 1, 1);
        assertThat(a).isNotEqualTo(b);
        for (Runnable operation :
                new Runnable[] {() -> a.add(b), () -> a.subtract(b), () -> a.multiply(b), () -> a.mod(b)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(operation::run)
                    .withMessage("polynomials over GF(7) and GF(5)");
        }
    }

    @Test
    void aPolynomialIsWrittenFromItsHighestPowerDown() {
        assertThat(Polynomial.zero(SEVEN)).hasToString("0");
        assertThat(Polynomial.one(SEVEN)).hasToString("1");
        assertThat(Polynomial.of(SEVEN, 0, 1)).hasToString("x");
        assertThat(Polynomial.of(SEVEN, 1, 3, 0, 1, 6)).hasToString("6x^4 + x^3 + 3x + 1");
    }

    @Test
    void equalPolynomialsHaveTheSameHash() {
        Polynomial a = Polynomial.of(SEVEN, 1, 3, 0, 1);
        assertThat(a).hasSameHashCodeAs(Polynomial.of(SEVEN, 1, 3, 0, 1, 0));
        assertThat(a).doesNotHaveSameHashCodeAs(Polynomial.of(SEVEN, 1, 3, 1, 1));
        BinaryPolynomial packed = BinaryPolynomial.of(Polynomial.of(FiniteFields.of(2), 1, 0, 1));
        assertThat(packed)
                .hasSameHashCodeAs(BinaryPolynomial.of(Polynomial.of(FiniteFields.of(2), 1, 0, 1)))
                .doesNotHaveSameHashCodeAs(BinaryPolynomial.of(Polynomial.of(FiniteFields.of(2), 0, 1, 1)))
                .hasToString("binary polynomial of degree 2 with 2 terms");
    }

    @Test
    void randomBinaryPolynomialsAreAllThoseBelowTheirDegree() {
        SplittableRandom random = new SplittableRandom(20261126);
        boolean[] seen = new boolean[16];
        for (int i = 0; i < 400; i++) {
            BinaryPolynomial drawn = BinaryPolynomial.random(4, random);
            assertThat(drawn.degree()).isLessThan(4);
            seen[drawn.degree() < 0 ? 0 : (int) drawn.words()[0]] = true;
        }
        assertThat(seen).doesNotContain(false);
        boolean[] degrees = new boolean[130];
        for (int bound : new int[] {64, 65, 128}) {
            for (int i = 0; i < 60; i++) {
                BinaryPolynomial drawn = BinaryPolynomial.random(bound, random);
                assertThat(drawn.degree()).isLessThan(bound);
                degrees[drawn.degree() + 1] = true;
            }
        }
        assertThat(degrees[64]).as("the highest below 64").isTrue();
        assertThat(degrees[65]).as("the highest below 65").isTrue();
        assertThat(degrees[128]).as("the highest below 128").isTrue();
    }

    @Test
    void theWeightOfABinaryPolynomialIsTheNumberOfItsTerms() {
        FiniteField two = FiniteFields.of(2);
        assertThat(BinaryPolynomial.of(RandomPolynomials.sum(two, 0, 63, 64, 130))
                        .weight())
                .isEqualTo(4);
        assertThat(BinaryPolynomial.of(Polynomial.zero(two)).weight()).isZero();
    }
}
