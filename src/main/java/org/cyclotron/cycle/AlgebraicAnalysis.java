package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from the factorised characteristic polynomial of a register.
 *
 * @param factors sorted by degree, then coefficients lowest first; the factor x stands among them
 * @param order the least n with C^n = I; of a singular register the least common multiple over its periodic part
 * @param preperiod the multiplicity e of the factor x; 0 for nonsingular registers
 * @param irreducible whether the characteristic polynomial is irreducible
 * @param primitive whether it is primitive: irreducible, not x, of order q^d &minus; 1
 * @param selfReciprocal whether it equals its monic reciprocal
 * @param cyclicStates the states on cycles, q^(d&minus;e)
 * @param structure the cycle structure with a representative in every term; null when it is not known
 * @param structureReason why the structure is not known; null when it is
 * @param tails the states off cycles by their distance 1 … e; empty for nonsingular registers
 */
public record AlgebraicAnalysis(
        Lfsr lfsr,
        List<RegisterFactor> factors,
        Order order,
        int preperiod,
        boolean irreducible,
        Certainty primitive,
        boolean selfReciprocal,
        BigInteger cyclicStates,
        @Nullable CycleStructure structure,
        @Nullable String structureReason,
        List<TailLevel> tails) {
    public AlgebraicAnalysis {
        factors = List.copyOf(factors);
        // Copying would work out every level.
        tails = tails instanceof TailLevels ? tails : List.copyOf(tails);
        if ((structure == null) == (structureReason == null)) {
            throw new IllegalArgumentException("a structure, or the reason why there is none");
        }
    }

    public boolean singular() {
        return preperiod > 0;
    }
}
