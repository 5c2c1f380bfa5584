package org.cyclotron.lfsr;

import java.util.Optional;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.progress.Cancellation;

/**
 * The shortest register that makes a given sequence, found term by term.
 *
 * <p>The length is the linear complexity L. The register is unique once 2L terms are known; before that it is one of
 * several of the same length. A term costs at most L field operations twice, over GF(2) as many on words of 64 terms. After J. L. Massey, Shift-register
 * synthesis and BCH decoding, IEEE Transactions on Information Theory 15 (1969), Algorithm 1. For use by one thread.
 */
public final class BerlekampMassey {
    private final FiniteField field;
    private final RegisterSynthesis synthesis;

    /** The empty sequence over a field, of complexity 0. */
    public BerlekampMassey(FiniteField field) {
        this.field = field;
        this.synthesis = field.order() == 2 ? new BinarySynthesis() : new FieldSynthesis(field);
    }

    /** All terms of a sequence taken in. */
    public static BerlekampMassey of(FiniteField field, long[] sequence, Cancellation cancellation) {
        BerlekampMassey synthesis = new BerlekampMassey(field);
        for (long term : sequence) {
            cancellation.check();
            synthesis.add(term);
        }
        return synthesis;
    }

    /** The linear complexity after 1, 2, … terms of a sequence. */
    public static int[] profile(FiniteField field, long[] sequence, Cancellation cancellation) {
        BerlekampMassey synthesis = new BerlekampMassey(field);
        int[] profile = new int[sequence.length];
        for (int n = 0; n < profile.length; n++) {
            cancellation.check();
            synthesis.add(sequence[n]);
            profile[n] = synthesis.linearComplexity();
        }
        return profile;
    }

    /**
     * Takes the next term in.
     *
     * @throws IllegalArgumentException when it is not an element of the field
     */
    public void add(long term) {
        if (!field.contains(term)) {
            throw new IllegalArgumentException(term + " is not an element of " + field.name());
        }
        synthesis.add(term);
    }

    /** The length of the shortest register that makes the terms so far; 0 while they are all zero. */
    public int linearComplexity() {
        return synthesis.complexity();
    }

    /** The connection polynomial of that register, with constant term 1; its degree may be less than its length. */
    public Polynomial connectionPolynomial() {
        return Polynomial.of(field, synthesis.connection());
    }

    /** That register; empty while the terms are all zero, which need no register. */
    public Optional<Lfsr> lfsr() {
        int complexity = linearComplexity();
        return complexity == 0 ? Optional.empty() : Optional.of(Lfsr.ofConnection(connectionPolynomial(), complexity));
    }
}
