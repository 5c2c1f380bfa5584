package org.cyclotron.algebra.polynomial;

import java.util.random.RandomGenerator;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.progress.Cancellation;

/** GF(2)[x] on bit-packed words. */
record BinaryPolynomialRing(FiniteField field, Cancellation cancellation) implements PolynomialRing<BinaryPolynomial> {
    @Override
    public BinaryPolynomial element(Polynomial polynomial) {
        return BinaryPolynomial.of(polynomial);
    }

    @Override
    public Polynomial polynomial(BinaryPolynomial element) {
        return element.toPolynomial(field);
    }

    @Override
    public int degree(BinaryPolynomial a) {
        return a.degree();
    }

    @Override
    public BinaryPolynomial monomial(int degree) {
        return BinaryPolynomial.monomial(degree);
    }

    @Override
    public BinaryPolynomial random(int degreeBound, RandomGenerator generator) {
        return BinaryPolynomial.random(degreeBound, generator);
    }

    @Override
    public BinaryPolynomial add(BinaryPolynomial a, BinaryPolynomial b) {
        return a.add(b);
    }

    @Override
    public BinaryPolynomial subtract(BinaryPolynomial a, BinaryPolynomial b) {
        return a.add(b);
    }

    @Override
    public BinaryPolynomial multiply(BinaryPolynomial a, BinaryPolynomial b) {
        cancellation.check();
        return BinaryPolynomial.trimmed(BinaryMultiplication.multiply(a.words(), b.words()));
    }

    @Override
    public BinaryPolynomial quotient(BinaryPolynomial dividend, BinaryPolynomial monicDivisor) {
        return BinaryDivision.quotient(dividend, monicDivisor);
    }

    @Override
    public BinaryPolynomial gcd(BinaryPolynomial a, BinaryPolynomial b) {
        return BinaryDivision.gcd(a, b, cancellation);
    }

    @Override
    public BinaryPolynomial derivative(BinaryPolynomial a) {
        return a.derivative();
    }

    @Override
    public BinaryPolynomial characteristicRoot(BinaryPolynomial a) {
        return a.squareRoot();
    }

    @Override
    public QuotientRing<BinaryPolynomial> modulo(BinaryPolynomial monicModulus) {
        return new BinaryQuotientRing(this, monicModulus, BinaryReduction.modulo(monicModulus));
    }
}
