package org.cyclotron.report.drawing;

/**
 * The rectangles of a timeline: names of lanes at the left, the axis above, the lanes below it.
 *
 * @param left where lanes begin
 * @param width of the lanes
 * @param pitch from one lane to the next
 * @param bar the height of a lane
 */
record TimelineFrame(double left, double width, double pitch, double bar) {
    static final double TOP = 26;

    private static final double NAMES = 56;
    static final double RIGHT = 14;
    private static final double MOST_PITCH = 60;
    private static final double LEAST_PITCH = 2;

    static TimelineFrame of(double width, double height, int lanes) {
        double pitch = Math.clamp((height - TOP - 4) / lanes, LEAST_PITCH, MOST_PITCH);
        // Lanes too low for a name lie closer together.
        double bar = pitch >= 12 ? Math.floor(pitch * 0.76) : pitch * 0.88;
        return new TimelineFrame(NAMES, lanesWidth(width), pitch, bar);
    }

    static double lanesLeft() {
        return NAMES;
    }

    static double lanesWidth(double width) {
        return Math.max(1, width - NAMES - RIGHT);
    }

    double top(int lane) {
        return TOP + lane * pitch;
    }

    /** The lane at a height, from 0; -1 where there is none. */
    int laneAt(double y, int lanes) {
        int lane = (int) Math.floor((y - TOP) / pitch);
        return lane >= 0 && lane < lanes && y < top(lane) + bar ? lane : -1;
    }

    /** Every how many lanes there is room for a name. */
    int naming() {
        return (int) Math.ceil(13 / pitch);
    }
}
