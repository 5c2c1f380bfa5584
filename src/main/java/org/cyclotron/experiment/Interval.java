package org.cyclotron.experiment;

/**
 * A closed interval [low, high] of values in which the median lies with a known confidence.
 *
 * @param confidence 0 &hellip; 1; for 10 values from the 2nd to the 9th, 0.979
 */
public record Interval(double low, double high, double confidence) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether all of it lies in [from, to]. */
    public boolean within(double from, double to) {
        return from <= low && high <= to;
    }
}
