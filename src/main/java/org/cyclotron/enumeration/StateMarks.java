package org.cyclotron.enumeration;

import java.math.BigInteger;

/**
 * Marks a chosen fraction of the state numbers 0, …, N &minus; 1, spread as if at random.
 *
 * <p>A state s has the hash h(s) = s&middot;A mod N, with A prime to N, so h is a bijection; s is marked when h(s) is
 * below the number of marks, and then h(s) is the id of the mark. So marks are numbered without gaps, the state of a mark
 * is id&middot;A<sup>&minus;1</sup> mod N, and no table is kept. State 0 is mark 0.
 *
 * <p>The test on every step must be cheap: 2^64&middot;h(s)/N is approximated from below by the wrapping product of s
 * and &lfloor;2^64&middot;A/N&rfloor; mod 2^64, with an error below N. Few states that are not marked pass the test, and
 * the exact hash turns those away. Immutable.
 *
 * <p>Reference for multiplicative hashing: D. E. Knuth, The Art of Computer Programming, vol. 3, 2nd ed., section 6.4.
 */
public final class StateMarks implements Marks {
    /**
     * A claim is written to memory that all workers write to, which costs about as much as 50 steps when another processor
     * wrote last: with 64 steps between marks two threads were hardly faster than one, with 512 they reached nine
     * tenths of what two threads can do. Wider spacing lengthens the sweep for the rest.
     */
    private static final long SPACING = 1024;

    /** Small registers have so many marks, for the sake of workers whose states are costly: else there were one each. */
    private static final long LEAST_MARKS = 256;

    private static final long LEAST_SPACING = 8;

    /** Near 2^28 divided by the golden ratio, odd; below 2^28 so that its product with a state number fits a long. */
    private static final long MULTIPLIER = 165_901_493;

    private final long states;
    private final long count;
    private final long multiplier;
    private final long inverse;
    private final long scaledMultiplier;
    /** The error allowed for, and the bound, both moved by the least long so that a signed comparison serves. */
    private final long offset;

    private final long bound;

    private StateMarks(long states, long count) {
        this.states = states;
        this.count = count;
        BigInteger n = BigInteger.valueOf(states);
        BigInteger a = BigInteger.valueOf(MULTIPLIER);
        while (!a.gcd(n).equals(BigInteger.ONE)) {
            a = a.subtract(BigInteger.TWO);
        }
        multiplier = a.longValueExact();
        inverse = a.modInverse(n).longValueExact();
        scaledMultiplier = a.shiftLeft(64).divide(n).longValue();
        offset = states + Long.MIN_VALUE;
        BigInteger exactBound = BigInteger.valueOf(count)
                .shiftLeft(64)
                .add(n)
                .subtract(BigInteger.ONE)
                .divide(n)
                .add(n);
        bound = exactBound.longValue() + Long.MIN_VALUE;
    }

    /**
     * Marks about one state in so many, at least one and at most half of them.
     *
     * @param states N, 2 to 2^35
     * @param spacing the mean distance of marks, at least 2
     */
    public static StateMarks of(long states, long spacing) {
        if (states < 2 || states > WalkLimits.MOST_STATES || spacing < 2) {
            throw new IllegalArgumentException("marks need 2 to 2^35 states and a spacing of at least 2, not %d and %d"
                    .formatted(states, spacing));
        }
        return new StateMarks(states, Math.max(1, states / spacing));
    }

    /** The mean number of states from mark to mark, which follows from their number alone: all workers must agree on it. */
    public static long usualSpacing(double states) {
        return (long) Math.clamp(states / LEAST_MARKS, LEAST_SPACING, SPACING);
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public long state(long id) {
        return BigInteger.valueOf(id)
                .multiply(BigInteger.valueOf(inverse))
                .mod(BigInteger.valueOf(states))
                .longValueExact();
    }

    /** {@inheritDoc} Nearly all that pass are marked. */
    @Override
    public boolean mayBeMarked(long state) {
        return state * scaledMultiplier + offset < bound;
    }

    @Override
    public long id(long state) {
        long hash = state * multiplier % states;
        return hash < count ? hash : -1;
    }

    /** What {@link #mayBeMarked} multiplies with, for loops that write the test out. */
    long scaledMultiplier() {
        return scaledMultiplier;
    }

    long offset() {
        return offset;
    }

    long bound() {
        return bound;
    }
}
