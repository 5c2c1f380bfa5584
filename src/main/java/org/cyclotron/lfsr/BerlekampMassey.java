package org.cyclotron.lfsr;

import java.util.Arrays;
import java.util.Optional;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.progress.Cancellation;

/**
 * The shortest register that makes a given sequence, found term by term.
 *
 * <p>The length is the linear complexity L. The register is unique once 2L terms are known; before that it is one of
 * several of the same length. A term costs at most L field operations twice. After J. L. Massey, Shift-register
 * synthesis and BCH decoding, IEEE Transactions on Information Theory 15 (1969), Algorithm 1. For use by one thread.
 */
public final class BerlekampMassey {
    private final FiniteField field;
    private long[] terms = new long[64];
    private int size;
    private int complexity;
    /** The connection polynomial so far, and the one before the last change of length. */
    private long[] connection = {1};

    private long[] previous = {1};
    private long previousDiscrepancy = 1;
    private int shift = 1;

    /** The empty sequence over a field, of complexity 0. */
    public BerlekampMassey(FiniteField field) {
        this.field = field;
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
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
        }
        terms[size++] = term;
        long discrepancy = discrepancy();
        if (discrepancy == 0) {
            shift++;
        } else if (2 * complexity >= size) {
            connection = corrected(discrepancy);
            shift++;
        } else {
            long[] replaced = connection;
            connection = corrected(discrepancy);
            complexity = size - complexity;
            previous = replaced;
            previousDiscrepancy = discrepancy;
            shift = 1;
        }
    }

    /** The last term less what the register so far predicts for it. */
    private long discrepancy() {
        long discrepancy = 0;
        for (int i = 0; i < connection.length && i < size; i++) {
            if (connection[i] != 0) {
                discrepancy = field.add(discrepancy, field.multiply(connection[i], terms[size - 1 - i]));
            }
        }
        return discrepancy;
    }

    /** The connection polynomial less a multiple of the previous one that cancels the discrepancy. */
    private long[] corrected(long discrepancy) {
        long factor = field.divide(discrepancy, previousDiscrepancy);
        long[] corrected = Arrays.copyOf(connection, Math.max(connection.length, previous.length + shift));
        for (int i = 0; i < previous.length; i++) {
            corrected[i + shift] = field.subtract(corrected[i + shift], field.multiply(factor, previous[i]));
        }
        return corrected;
    }

    /** The length of the shortest register that makes the terms so far; 0 while they are all zero. */
    public int linearComplexity() {
        return complexity;
    }

    /** The connection polynomial of that register, with constant term 1; its degree may be less than its length. */
    public Polynomial connectionPolynomial() {
        return Polynomial.of(field, connection);
    }

    /** That register; empty while the terms are all zero, which need no register. */
    public Optional<Lfsr> lfsr() {
        return complexity == 0 ? Optional.empty() : Optional.of(Lfsr.ofConnection(connectionPolynomial(), complexity));
    }
}
