package org.cyclotron.gui.register;

/** Turns beats into steps: so many a second, however fast the beats come. For use by one thread. */
final class Pace {
    static final int LEAST = 1;
    static final int MOST = 60;
    private static final double SECOND = 1e9;
    /** After a pause of the machine, not all steps are caught up. */
    private static final int MOST_AT_ONCE = 60;

    private long last;
    private boolean beaten;
    private double owed;

    /** Forgets the time: the next beat is the first. */
    void restart() {
        beaten = false;
        owed = 0;
    }

    /**
     * The steps that are due at a beat.
     *
     * @param now in nanoseconds, not before the last beat
     * @param perSecond {@value #LEAST} to {@value #MOST}
     * @param calm whether steps are shown once a second, all of that second at once
     */
    int due(long now, int perSecond, boolean calm) {
        if (!beaten) {
            beaten = true;
            last = now;
            return 0;
        }
        if (calm && now - last < SECOND) {
            return 0;
        }
        owed = Math.min(MOST_AT_ONCE, owed + (now - last) / SECOND * perSecond);
        last = now;
        // A hair is added, or a beat that is due could be missed by a rounding.
        int steps = (int) (owed + 1e-9);
        owed -= steps;
        return steps;
    }
}
