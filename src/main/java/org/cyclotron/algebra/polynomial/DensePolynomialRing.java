package org.cyclotron.algebra.polynomial;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.progress.Cancellation;

/** GF(q)[x] on arrays of coefficients. */
record DensePolynomialRing(FiniteField field, DenseArithmetic arithmetic) implements PolynomialRing<Polynomial> {
    DensePolynomialRing(FiniteField field, Cancellation cancellation) {
        this(field, new DenseArithmetic(field, cancellation));
    }

    @Override
    public Cancellation cancellation() {
        return arithmetic.cancellation();
    }

    @Override
    public Polynomial element(Polynomial polynomial) {
        return polynomial;
    }

    @Override
    public Polynomial polynomial(Polynomial element) {
        return element;
    }

    @Override
    public int degree(Polynomial a) {
        return a.degree();
    }

    @Override
    public Polynomial monomial(int degree) {
        return Polynomial.monomial(field, 1, degree);
    }

    @Override
    public Polynomial random(int degreeBound, RandomGenerator generator) {
        long[] coefficients = new long[degreeBound];
        Arrays.setAll(coefficients, i -> field.random(generator));
        return Polynomial.trimmed(field, coefficients);
    }

    @Override
    public Polynomial add(Polynomial a, Polynomial b) {
        return a.add(b);
    }

    @Override
    public Polynomial subtract(Polynomial a, Polynomial b) {
        return a.subtract(b);
    }

    @Override
    public Polynomial multiply(Polynomial a, Polynomial b) {
        long[] product = arithmetic.product(a.shared(), b.shared());
        arithmetic.rows().settle(product, product.length);
        return Polynomial.trimmed(field, product);
    }

    @Override
    public Polynomial quotient(Polynomial dividend, Polynomial monicDivisor) {
        long[] values = dividend.coefficients();
        arithmetic.divide(values, values.length, monicDivisor.shared(), monicDivisor.degree() + 1);
        int from = Math.min(values.length, monicDivisor.degree());
        return Polynomial.trimmed(field, Arrays.copyOfRange(values, from, values.length));
    }

    @Override
    public Polynomial gcd(Polynomial a, Polynomial b) {
        return arithmetic.gcd(a, b);
    }

    @Override
    public Polynomial derivative(Polynomial a) {
        return a.derivative();
    }

    @Override
    public Polynomial characteristicRoot(Polynomial a) {
        int p = Math.toIntExact(field.characteristic());
        long[] root = new long[a.degree() / p + 1];
        Arrays.setAll(root, i -> field.characteristicRoot(a.coefficient(i * p)));
        return Polynomial.trimmed(field, root);
    }

    @Override
    public QuotientRing<Polynomial> modulo(Polynomial monicModulus) {
        return new DenseQuotientRing(this, monicModulus);
    }
}
