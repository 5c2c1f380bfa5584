package org.cyclotron.gui.laboratory;

import org.cyclotron.report.Figures;

/** Times from nanoseconds to centuries as people read them: predictions know no patience. */
final class LongTimes {
    private static final double SECOND = 1e9;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final double YEAR = 365.25 * DAY;
    private static final double LONGEST_ON_A_CLOCK = 100 * HOUR;

    private LongTimes() {}

    /** Such as {@code 4.1 ms}, {@code 2:05:00}, {@code 13 days}, {@code 1.2 years}. */
    static String text(long nanos) {
        double seconds = nanos / SECOND;
        if (seconds < LONGEST_ON_A_CLOCK) {
            return Figures.seconds(seconds);
        }
        return seconds < YEAR
                ? Figures.significant(seconds / DAY) + " days"
                : Figures.significant(seconds / YEAR) + " years";
    }
}
