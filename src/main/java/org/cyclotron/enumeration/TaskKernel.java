package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;

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

    /** Whether it can walk pieces of cycles; a method that finds whole cycles only cannot. */
    default boolean walksPieces() {
        return true;
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
