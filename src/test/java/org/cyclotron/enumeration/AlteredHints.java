package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.polynomial.Polynomial;

/** The hints of algebra, to be changed in a part. */
abstract class AlteredHints implements WalkHints {
    @Override
    public List<Polynomial> factors(Polynomial characteristic) {
        return WalkHints.ALGEBRA.factors(characteristic);
    }

    @Override
    public BigInteger order(Polynomial irreducible) {
        return WalkHints.ALGEBRA.order(irreducible);
    }

    @Override
    public List<Expected> cycles(Polynomial characteristic) {
        return WalkHints.ALGEBRA.cycles(characteristic);
    }
}
