package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;
import org.jspecify.annotations.Nullable;

/**
 * A polynomial in one variable over a finite field, dense, immutable.
 *
 * <p>The degree of the zero polynomial is &minus;1. Operations on two polynomials require the same field. Products and
 * quotients take degree &times; degree field operations (schoolbook).
 */
public final class Polynomial implements Comparable<Polynomial> {
    private final FiniteField field;
    /** Lowest first, without leading zeros. */
    private final long[] coefficients;

    private Polynomial(FiniteField field, long[] trimmed) {
        this.field = field;
        this.coefficients = trimmed;
    }

    /**
     * The polynomial with these coefficients, lowest first; leading zeros are dropped.
     *
     * @throws IllegalArgumentException when a coefficient is not an element of the field
     */
    public static Polynomial of(FiniteField field, long... coefficients) {
        for (long coefficient : coefficients) {
            if (!field.contains(coefficient)) {
                throw new IllegalArgumentException(coefficient + " is not an element of " + field.name());
            }
        }
        return trimmed(field, coefficients.clone());
    }

    /** Takes ownership of the array. */
    static Polynomial trimmed(FiniteField field, long[] owned) {
        int length = owned.length;
        while (length > 0 && owned[length - 1] == 0) {
            length--;
        }
        return new Polynomial(field, length == owned.length ? owned : Arrays.copyOf(owned, length));
    }

    public static Polynomial zero(FiniteField field) {
        return new Polynomial(field, new long[0]);
    }

    public static Polynomial one(FiniteField field) {
        return new Polynomial(field, new long[] {1});
    }

    public static Polynomial x(FiniteField field) {
        return monomial(field, 1, 1);
    }

    /** The polynomial coefficient&middot;x^degree. */
    public static Polynomial monomial(FiniteField field, long coefficient, int degree) {
        long[] values = new long[degree + 1];
        values[degree] = coefficient;
        return trimmed(field, values);
    }

    public FiniteField field() {
        return field;
    }

    /** The degree; &minus;1 for zero. */
    public int degree() {
        return coefficients.length - 1;
    }

    /** The coefficient of x^i; 0 above the degree. */
    public long coefficient(int i) {
        return i < coefficients.length ? coefficients[i] : 0;
    }

    /** All coefficients, lowest first, degree + 1 of them. A fresh copy. */
    public long[] coefficients() {
        return coefficients.clone();
    }

    /** The coefficients themselves, not to be changed: for the inner loops of this package. */
    long[] shared() {
        return coefficients;
    }

    public long leadingCoefficient() {
        return isZero() ? 0 : coefficients[coefficients.length - 1];
    }

    public boolean isZero() {
        return coefficients.length == 0;
    }

    public boolean isOne() {
        return coefficients.length == 1 && coefficients[0] == 1;
    }

    public boolean isMonic() {
        return leadingCoefficient() == 1;
    }

    public Polynomial add(Polynomial other) {
        requireSameField(other);
        long[] sum = new long[Math.max(coefficients.length, other.coefficients.length)];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = field.add(coefficient(i), other.coefficient(i));
        }
        return trimmed(field, sum);
    }

    public Polynomial subtract(Polynomial other) {
        requireSameField(other);
        long[] difference = new long[Math.max(coefficients.length, other.coefficients.length)];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = field.subtract(coefficient(i), other.coefficient(i));
        }
        return trimmed(field, difference);
    }

    public Polynomial negate() {
        return zero(field).subtract(this);
    }

    public Polynomial multiply(Polynomial other) {
        requireSameField(other);
        if (isZero() || other.isZero()) {
            return zero(field);
        }
        long[] product = new long[coefficients.length + other.coefficients.length - 1];
        for (int i = 0; i < coefficients.length; i++) {
            long a = coefficients[i];
            if (a == 0) {
                continue;
            }
            for (int j = 0; j < other.coefficients.length; j++) {
                product[i + j] = field.add(product[i + j], field.multiply(a, other.coefficients[j]));
            }
        }
        return new Polynomial(field, product);
    }

    /** The product with a field element. */
    public Polynomial scale(long factor) {
        long[] scaled = new long[coefficients.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = field.multiply(coefficients[i], factor);
        }
        return trimmed(field, scaled);
    }

    /** The quotient and remainder of a division. */
    public record Division(Polynomial quotient, Polynomial remainder) {}

    /**
     * Divides with remainder.
     *
     * @throws ArithmeticException when the divisor is zero
     */
    public Division divideAndRemainder(Polynomial divisor) {
        requireSameField(divisor);
        if (divisor.isZero()) {
            throw new ArithmeticException("division by the zero polynomial");
        }
        int steps = coefficients.length - divisor.coefficients.length + 1;
        if (steps <= 0) {
            return new Division(zero(field), this);
        }
        long[] rest = coefficients.clone();
        long[] quotient = new long[steps];
        long inverse = field.inverse(divisor.leadingCoefficient());
        int low = divisor.coefficients.length - 1;
        for (int i = steps - 1; i >= 0; i--) {
            long factor = field.multiply(rest[i + low], inverse);
            quotient[i] = factor;
            if (factor != 0) {
                for (int j = 0; j <= low; j++) {
                    rest[i + j] = field.subtract(rest[i + j], field.multiply(factor, divisor.coefficients[j]));
                }
            }
        }
        return new Division(new Polynomial(field, quotient), trimmed(field, Arrays.copyOf(rest, low)));
    }

    /** The remainder modulo another polynomial. */
    public Polynomial mod(Polynomial modulus) {
        return divideAndRemainder(modulus).remainder();
    }

    /**
     * The quotient of a division that must be exact.
     *
     * @throws ArithmeticException when it leaves a remainder
     */
    public Polynomial divideExactly(Polynomial divisor) {
        Division division = divideAndRemainder(divisor);
        if (!division.remainder().isZero()) {
            throw new ArithmeticException(divisor + " does not divide " + this);
        }
        return division.quotient();
    }

    /** The monic greatest common divisor; zero only when both are zero. Euclid's algorithm. */
    public Polynomial gcd(Polynomial other) {
        Polynomial a = this;
        Polynomial b = other;
        while (!b.isZero()) {
            Polynomial r = a.mod(b);
            a = b;
            b = r;
        }
        return a.monic();
    }

    /** This polynomial divided by its leading coefficient; zero stays zero. */
    public Polynomial monic() {
        return isZero() || isMonic() ? this : scale(field.inverse(leadingCoefficient()));
    }

    /** The formal derivative. */
    public Polynomial derivative() {
        long[] derived = new long[Math.max(0, coefficients.length - 1)];
        for (int i = 1; i < coefficients.length; i++) {
            derived[i - 1] = field.multiply(field.fromInteger(i), coefficients[i]);
        }
        return trimmed(field, derived);
    }

    /** The value at a field element. Horner's rule. */
    public long evaluate(long at) {
        long value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = field.add(field.multiply(value, at), coefficients[i]);
        }
        return value;
    }

    /** x^degree &middot; this(1/x): the coefficients reversed. Loses degree when this(0) = 0. */
    public Polynomial reversed() {
        long[] reversed = new long[coefficients.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = coefficients[reversed.length - 1 - i];
        }
        return trimmed(field, reversed);
    }

    /**
     * The power with exponent &ge; 0. The digits of the exponent in base p, the characteristic, are worked off from the
     * highest: a p-th power only spreads the coefficients, so no product is larger than its result times deg this.
     */
    public Polynomial power(int exponent) {
        long p = field.characteristic();
        Polynomial result =
                exponent < p ? one(field) : power((int) (exponent / p)).characteristicPower();
        for (long i = exponent % p; i > 0; i--) {
            result = result.multiply(this);
        }
        return result;
    }

    /** The p-th power: the p-th powers of the coefficients, at p times the exponents. */
    private Polynomial characteristicPower() {
        if (isZero()) {
            return this;
        }
        BigInteger p = BigInteger.valueOf(field.characteristic());
        long[] power = new long[Math.toIntExact((coefficients.length - 1L) * field.characteristic() + 1)];
        for (int i = 0; i < coefficients.length; i++) {
            power[Math.toIntExact(i * field.characteristic())] = field.power(coefficients[i], p);
        }
        return new Polynomial(field, power);
    }

    /** The power this^exponent mod modulus, exponent &ge; 0. Square and multiply. */
    public Polynomial powerMod(BigInteger exponent, Polynomial modulus) {
        if (exponent.signum() < 0) {
            throw new IllegalArgumentException("negative exponent " + exponent);
        }
        Polynomial base = mod(modulus);
        Polynomial result = one(field).mod(modulus);
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            result = result.multiply(result).mod(modulus);
            if (exponent.testBit(i)) {
                result = result.multiply(base).mod(modulus);
            }
        }
        return result;
    }

    private void requireSameField(Polynomial other) {
        if (!field.equals(other.field)) {
            throw new IllegalArgumentException("polynomials over " + field.name() + " and " + other.field.name());
        }
    }

    /** By degree, then by coefficients lowest first: the order in which factors are listed. */
    @Override
    public int compareTo(Polynomial other) {
        int byDegree = Integer.compare(degree(), other.degree());
        return byDegree != 0 ? byDegree : Arrays.compare(coefficients, other.coefficients);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Polynomial polynomial
                && field.equals(polynomial.field)
                && Arrays.equals(coefficients, polynomial.coefficients);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coefficients);
    }

    /** Written highest first, such as {@code x^4 + x + 1} or {@code 2x^2 + 1}. */
    @Override
    public String toString() {
        if (isZero()) {
            return "0";
        }
        StringBuilder text = new StringBuilder();
        for (int i = degree(); i >= 0; i--) {
            long coefficient = coefficients[i];
            if (coefficient == 0) {
                continue;
            }
            if (!text.isEmpty()) {
                text.append(" + ");
            }
            if (coefficient != 1 || i == 0) {
                text.append(coefficient);
            }
            if (i > 0) {
                text.append(i == 1 ? "x" : "x^" + i);
            }
        }
        return text.toString();
    }
}
