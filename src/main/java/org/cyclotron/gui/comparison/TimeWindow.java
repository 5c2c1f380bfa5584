package org.cyclotron.gui.comparison;

/**
 * The part of a run that the timeline shows.
 *
 * @param from nanoseconds since the run began
 * @param to above {@code from}
 * @param whole the length of the run
 */
record TimeWindow(double from, double to, double whole) {
    private static final double LEAST = 50;

    /** All of a run. */
    static TimeWindow all(long wallNanos) {
        double whole = Math.max(1, wallNanos);
        return new TimeWindow(0, whole, whole);
    }

    double length() {
        return to - from;
    }

    boolean isWhole() {
        return from <= 0 && to >= whole;
    }

    /** The moment at a fraction of the window, 0 at its left. */
    double at(double fraction) {
        return from + fraction * length();
    }

    /** The part between two fractions of this window, in either order; at least 50 ns. */
    TimeWindow part(double one, double other) {
        return within(at(Math.min(one, other)), at(Math.max(one, other)));
    }

    /** Zoomed by a factor above 1 to see less, the moment at a fraction staying where it is. */
    TimeWindow zoomed(double fraction, double factor) {
        double centre = at(fraction);
        double length = length() / factor;
        return within(centre - fraction * length, centre + (1 - fraction) * length);
    }

    /** Moved by a fraction of the window, to later for positive ones. */
    TimeWindow moved(double fraction) {
        double step = Math.clamp(fraction * length(), -from, whole - to);
        return new TimeWindow(from + step, to + step, whole);
    }

    TimeWindow reset() {
        return new TimeWindow(0, whole, whole);
    }

    private TimeWindow within(double start, double end) {
        double least = Math.min(LEAST, whole);
        double low = Math.clamp(start, 0, whole);
        double high = Math.clamp(end, 0, whole);
        if (high - low < least) {
            low = Math.clamp((low + high - least) / 2, 0, whole - least);
            high = low + least;
        }
        return new TimeWindow(low, high, whole);
    }
}
