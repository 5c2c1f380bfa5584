package org.cyclotron.algebra.polynomial;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** GF(q)[x]/(f) on arrays of coefficients. */
record DenseQuotientRing(DensePolynomialRing ring, Polynomial modulus) implements QuotientRing<Polynomial> {
    @Override
    public Polynomial reduce(Polynomial a) {
        return a.degree() < modulus.degree() ? a : residue(a.coefficients());
    }

    @Override
    public Polynomial multiply(Polynomial a, Polynomial b) {
        return residue(ring.arithmetic().product(a.shared(), b.shared()));
    }

    @Override
    public Polynomial square(Polynomial a) {
        return residue(ring.arithmetic().square(a.shared()));
    }

    @Override
    public Polynomial timesX(Polynomial a) {
        return timesMonomial(a, 1);
    }

    /** The product with x^degree, in degree &middot; n field operations. */
    Polynomial timesMonomial(Polynomial a, int degree) {
        long[] shifted = new long[a.degree() + 1 + degree];
        System.arraycopy(a.shared(), 0, shifted, degree, a.degree() + 1);
        return residue(shifted);
    }

    @Override
    public UnaryOperator<Polynomial> frobenius(int applications) {
        return FrobeniusMatrix.pays(this, applications) ? new FrobeniusMatrix(this)::apply : this::powerToOrder;
    }

    private Polynomial powerToOrder(Polynomial a) {
        return power(a, BigInteger.valueOf(ring.field().order()));
    }

    /** Takes ownership of the sums. */
    Polynomial residue(long[] sums) {
        long[] divisor = modulus.shared();
        int length = ring.arithmetic().divide(sums, sums.length, divisor, divisor.length);
        return Polynomial.trimmed(ring.field(), Arrays.copyOf(sums, length));
    }
}
