package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * How the tasks of a strategy walk states: the step, and the way the length of a cycle is found.
 *
 * <p>Where a {@link Kernel} walks a whole space by itself, this is the part of one that tasks share: {@link RangeWalk}
 * and {@link PieceWalk} and the others are made with it. Implementations are immutable and safe for use by several
 * threads. A new one is one class and one line in {@link TaskKernels}.
 */
public interface TaskKernel {
    /** The stable name in a strategy, such as {@code plain} or {@code paced:500us}. */
    String id();

    /** The name for people. */
    String label();

    /** What it does and what it is for, in a sentence or two. */
    String explanation();

    /** Whether its cost is made up, so that a figure made with it says nothing of this program's speed. */
    default boolean isSynthetic() {
        return false;
    }

    /** Whether it can walk a cycle from any state and mark its states. */
    default boolean walksCycles() {
        return true;
    }

    /** Whether it can walk a given number of steps from a given state; a method that finds whole cycles only cannot. */
    default boolean walksPieces() {
        return true;
    }

    /** Whether it can walk from mark to mark. */
    default boolean walksSegments() {
        return walksPieces();
    }

    /** The most states of a register of this kind that it can handle. */
    default long mostStates(Lfsr lfsr) {
        return WalkLimits.MOST_STATES;
    }

    /**
     * The usual mean number of states from mark to mark.
     *
     * @param periodic a nonsingular register of any size
     */
    default double markSpacing(Lfsr periodic) {
        return StateMarks.usualSpacing(Math.pow((double) periodic.field().order(), periodic.degree()));
    }

    /**
     * Marks between which it walks segments. They follow from the register and the spacing alone.
     *
     * @param lfsr a nonsingular register with at most {@link #mostStates} states
     * @param spacing the mean number of states from mark to mark, or somewhat more; at most {@link #markSpacing}
     */
    default Marks marks(Lfsr lfsr, double spacing) {
        return StateMarks.of(Math.max(2, lfsr.stateCount().longValueExact()), Math.max(2, (long) spacing));
    }

    /** The expected time from a mark to the first state of its segment. */
    default double nanosecondsToStart(Lfsr lfsr) {
        return 200;
    }

    /** The expected time to tell a mark and to claim it, in the cache. */
    default double nanosecondsAtMark(Lfsr lfsr) {
        return 20;
    }

    /** The expected time of a state within a segment. */
    default double nanosecondsInSegment(Lfsr lfsr) {
        return nanosecondsPerStep(lfsr);
    }

    /**
     * What walks segments between these marks.
     *
     * @param lfsr a nonsingular register
     * @param marks as {@link #marks} gives them
     * @param progress hears the states this walk has walked so far
     */
    default SegmentWalker segments(
            Lfsr lfsr, Marks marks, MarkClaims claims, Progress progress, Cancellation cancellation) {
        return new SegmentWalk(this, lfsr, (StateMarks) marks, claims, progress, cancellation);
    }

    /** The step it takes. */
    default StateStep step(Lfsr lfsr) {
        return StateStep.of(lfsr);
    }

    /** Steps taken for each state of a cycle that is walked as a whole. */
    default double stepsPerState() {
        return 1;
    }

    /** The expected time of one step with everything in the cache. */
    default double nanosecondsPerStep(Lfsr lfsr) {
        return StepCost.nanoseconds(lfsr);
    }

    /** After so many steps at most, a walk polls its cancellation: a few milliseconds. */
    default int pollInterval() {
        return WalkMeter.INTERVAL;
    }

    /**
     * The length of the cycle through a state, found without marking states; 0 where the walk that marks the states is
     * to count them.
     *
     * @param step a permutation of the states
     */
    default long cycleLength(StateStep step, long start, WalkMeter meter) {
        return 0;
    }
}
