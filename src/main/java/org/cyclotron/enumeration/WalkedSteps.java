package org.cyclotron.enumeration;

/**
 * What a walk took.
 *
 * @param states the states walked, counted each time
 * @param steps the steps computed; more than {@code states} where a method steps a state several times
 * @param abandoned those of {@code states} on walks that were given up, since their cycle is found elsewhere
 * @param marks the marks claimed on the way, those at which walks began included
 */
public record WalkedSteps(long states, long steps, long abandoned, long marks) {
    public static final WalkedSteps NONE = new WalkedSteps(0, 0, 0, 0);

    /** What a walk took that passes no marks. */
    public WalkedSteps(long states, long steps, long abandoned) {
        this(states, steps, abandoned, 0);
    }

    public WalkedSteps plus(WalkedSteps other) {
        return new WalkedSteps(
                Math.addExact(states, other.states),
                Math.addExact(steps, other.steps),
                Math.addExact(abandoned, other.abandoned),
                Math.addExact(marks, other.marks));
    }
}
