package org.cyclotron.algebra.field;

import static org.assertj.core.api.Assertions.assertThat;

import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.univar.IrreduciblePolynomials;
import cc.redberry.rings.poly.univar.UnivariatePolynomialZp64;
import cc.redberry.rings.primes.BigPrimes;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The shipped polynomials against the definition of the Conway polynomials. */
class ConwayPolynomialsTest {
    private static final long TABLES = 1L << 16;

    @Test
    void everyExtensionFieldUpToTwoToThe16HasOne() {
        long expected = 0;
        for (long p = 2; p * p <= TABLES; p++) {
            int n = 2;
            for (long q = p * p; isPrime(p) && q <= TABLES; q *= p) {
                assertThat(ConwayPolynomials.find(p, n)).as("%d^%d", p, n).isPresent();
                n++;
                expected++;
            }
        }
        assertThat(ConwayPolynomials.shipped().stream()
                        .filter(size -> size.value() <= TABLES)
                        .count())
                .isEqualTo(expected);
    }

    @Test
    void everyOneIsMonicIrreducibleAndPrimitive() {
        for (PrimePower size : ConwayPolynomials.shipped()) {
            long[] polynomial = find(size);
            assertThat(polynomial).as("%s", size).hasSize(size.exponent() + 1).endsWith(1);
            assertThat(IrreduciblePolynomials.irreducibleQ(
                            UnivariatePolynomialZp64.create(size.prime(), polynomial.clone())))
                    .as("irreducible over %s", size)
                    .isTrue();
            assertThat(isPrimitive(new QuotientRing(size.prime(), polynomial), size))
                    .as("primitive over %s", size)
                    .isTrue();
        }
    }

    @Test
    void everyOneIsCompatibleWithThoseOfTheSubfields() {
        for (PrimePower size : ConwayPolynomials.shipped()) {
            assertThat(isCompatible(new QuotientRing(size.prime(), find(size)), size))
                    .as("%s", size)
                    .isTrue();
        }
    }

    @Test
    void noneUpToTwoToThe16IsPrecededByAnotherThatIsPrimitiveAndCompatible() {
        for (PrimePower size : ConwayPolynomials.shipped()) {
            long word = word(size, find(size));
            for (long earlier = 0; size.value() <= TABLES && earlier < word; earlier++) {
                long[] candidate = polynomial(size, earlier);
                assertThat(isConwayCandidate(size, candidate))
                        .as("%s over GF(%d)", ModulusText.format(candidate), size.prime())
                        .isFalse();
            }
        }
    }

    @Test
    void knownOnesAreThere() {
        assertThat(find(new PrimePower(2, 4))).containsExactly(1, 1, 0, 0, 1);
        assertThat(find(new PrimePower(2, 8))).containsExactly(1, 0, 1, 1, 1, 0, 0, 0, 1);
        assertThat(find(new PrimePower(3, 2))).containsExactly(2, 2, 1);
        assertThat(find(new PrimePower(5, 3))).containsExactly(3, 3, 0, 1);
        assertThat(ConwayPolynomials.find(2, 1)).isEmpty();
        assertThat(ConwayPolynomials.find(94_906_249, 2)).isEmpty();
    }

    private static long[] find(PrimePower size) {
        return ConwayPolynomials.find(size.prime(), size.exponent()).orElseThrow();
    }

    private static boolean isConwayCandidate(PrimePower size, long[] polynomial) {
        QuotientRing ring = new QuotientRing(size.prime(), polynomial);
        return isCompatible(ring, size) && ring.isField() && isPrimitive(ring, size);
    }

    private static boolean isPrimitive(QuotientRing field, PrimePower size) {
        long groupOrder = size.value() - 1;
        long[] one = constant(size, 1);
        return LongStream.of(primesDividing(groupOrder))
                .noneMatch(r -> Arrays.equals(field.power(x(size), groupOrder / r), one));
    }

    /** For every m dividing n, the power (p^n − 1)/(p^m − 1) of x is a root of the polynomial of degree m. */
    private static boolean isCompatible(QuotientRing ring, PrimePower size) {
        int n = size.exponent();
        for (int m = 1; m < n; m++) {
            if (n % m == 0) {
                PrimePower subfield = new PrimePower(size.prime(), m);
                long[] root = ring.power(x(size), (size.value() - 1) / (subfield.value() - 1));
                if (!isZero(evaluate(ring, size, ofSubfield(subfield), root))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long[] ofSubfield(PrimePower subfield) {
        long p = subfield.prime();
        return subfield.exponent() > 1 ? find(subfield) : new long[] {p - leastPrimitiveRoot(p), 1};
    }

    private static long leastPrimitiveRoot(long p) {
        return LongStream.range(1, p)
                .filter(g -> order(g, p) == p - 1)
                .findFirst()
                .orElseThrow();
    }

    private static long order(long g, long p) {
        long order = 1;
        for (long power = g; power != 1; power = power * g % p) {
            order++;
        }
        return order;
    }

    /** Horner's rule. */
    private static long[] evaluate(QuotientRing ring, PrimePower size, long[] polynomial, long[] at) {
        long[] value = constant(size, 0);
        for (int i = polynomial.length - 1; i >= 0; i--) {
            value = ring.multiply(value, at);
            value[0] = (value[0] + polynomial[i]) % size.prime();
        }
        return value;
    }

    private static long[] x(PrimePower size) {
        long[] x = constant(size, 0);
        x[1] = 1;
        return x;
    }

    private static long[] constant(PrimePower size, long value) {
        long[] constant = new long[size.exponent()];
        constant[0] = value;
        return constant;
    }

    private static boolean isZero(long[] coefficients) {
        return LongStream.of(coefficients).allMatch(c -> c == 0);
    }

    /** The digits (−1)^(n−i) c_i mod p, the one of i = n − 1 first, as a number to the base p. */
    private static long word(PrimePower size, long[] polynomial) {
        int n = size.exponent();
        long word = 0;
        for (int i = n - 1; i >= 0; i--) {
            word = word * size.prime() + signed(size, i, polynomial[i]);
        }
        return word;
    }

    private static long[] polynomial(PrimePower size, long word) {
        int n = size.exponent();
        long[] polynomial = new long[n + 1];
        long rest = word;
        for (int i = 0; i < n; i++) {
            polynomial[i] = signed(size, i, rest % size.prime());
            rest /= size.prime();
        }
        polynomial[n] = 1;
        return polynomial;
    }

    private static long signed(PrimePower size, int i, long digit) {
        return (size.exponent() - i) % 2 == 0 || digit == 0 ? digit : size.prime() - digit;
    }

    private static boolean isPrime(long number) {
        return LongStream.range(2, number).allMatch(divisor -> number % divisor != 0);
    }

    private static long[] primesDividing(long number) {
        return BigPrimes.primeFactors(BigInteger.valueOf(number)).stream()
                .mapToLong(BigInteger::longValueExact)
                .distinct()
                .toArray();
    }
}
