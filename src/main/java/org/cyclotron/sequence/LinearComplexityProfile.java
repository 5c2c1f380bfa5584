package org.cyclotron.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import org.cyclotron.lfsr.BerlekampMassey;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * The linear complexity L(n) of the first n elements, for n up to some number: a staircase, given by its jumps (Rueppel,
 * Analysis and Design of Stream Ciphers, 1986, chapter 4). A sequence without structure follows n / 2 closely.
 *
 * @param elements how many elements were taken in
 * @param jumps where L grows, ascending
 * @param settled whether no later element can change L, because the sequence comes from a register of at most half as
 *     many cells
 */
public record LinearComplexityProfile(long elements, List<Jump> jumps, boolean settled) {
    private static final int BETWEEN_CHECKS = 256;

    public LinearComplexityProfile {
        jumps = List.copyOf(jumps);
    }

    /**
     * A jump.
     *
     * @param elements n, from 1: the n-th element makes it
     * @param complexity L(n) from here on
     */
    public record Jump(long elements, int complexity) {}

    /**
     * The profile of elements.
     *
     * @param synthesis takes them in; nothing before
     * @param count how many are taken
     * @param degree no register that makes them has more cells; a large number where nothing is known
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    static LinearComplexityProfile of(
            BerlekampMassey synthesis,
            PrimitiveIterator.OfLong elements,
            int count,
            int degree,
            Progress progress,
            Cancellation cancellation) {
        List<Jump> jumps = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            if (n % BETWEEN_CHECKS == 0) {
                cancellation.check();
                progress.report(n, count);
            }
            int before = synthesis.linearComplexity();
            synthesis.add(elements.nextLong());
            if (synthesis.linearComplexity() != before) {
                jumps.add(new Jump(n, synthesis.linearComplexity()));
            }
        }
        return new LinearComplexityProfile(count, jumps, count >= 2L * degree);
    }

    /** L after all elements. */
    public int complexity() {
        return jumps.isEmpty() ? 0 : jumps.getLast().complexity();
    }

    /** L(n). */
    public int complexity(long n) {
        int complexity = 0;
        for (Jump jump : jumps) {
            if (jump.elements() > n) {
                break;
            }
            complexity = jump.complexity();
        }
        return complexity;
    }

    /** The elements after which L no longer grew. */
    public long lastJump() {
        return jumps.isEmpty() ? 0 : jumps.getLast().elements();
    }

    /**
     * The greatest |2 L(n) &minus; n| up to twice the final complexity: 1 for a perfect profile (Niederreiter, Sequences
     * with almost perfect linear complexity profile, 1987). Beyond it nothing is left to be found.
     */
    public long deviation() {
        // A jump at n takes L to n − L, so 2L − n turns from 1 − (n − 2L) to n − 2L, and falls by one a step from
        // there: its
        // greatest size stands at a jump.
        return jumps.stream()
                .mapToLong(jump -> 2L * jump.complexity() - jump.elements())
                .max()
                .orElse(0);
    }
}
