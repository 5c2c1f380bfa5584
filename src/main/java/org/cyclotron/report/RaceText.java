package org.cyclotron.report;

import java.util.Locale;
import org.cyclotron.experiment.RaceStanding;

/** Races in words. */
public final class RaceText {
    /** What every picture of a race says. */
    public static final String BANNER = "Sharing the cores: not a measurement";

    private RaceText() {}

    /** How a lane stands: {@code 62 %}, or its place and time: {@code 1st in 2.1 s}. */
    public static String standing(RaceStanding.Lane lane) {
        Integer place = lane.place();
        Long finish = lane.finishNanos();
        if (place != null) {
            return ordinal(place) + (finish == null ? "" : " in " + Figures.seconds(finish / 1e9));
        }
        // Rounded down, so that no lane is at 100 % before it has finished.
        String share = (int) Math.floor(100 * Math.clamp(lane.share(), 0, 1)) + " %";
        return switch (lane.state()) {
            case RUNNING, FINISHED -> share;
            case CANCELLED -> "stopped at " + share;
            case FAILED -> "FAILED";
            case REFUSED -> "refused";
        };
    }

    private static String ordinal(int place) {
        int tens = place % 100;
        boolean teens = tens >= 11 && tens <= 13;
        return place + (teens ? "th" : place % 10 == 1 ? "st" : place % 10 == 2 ? "nd" : place % 10 == 3 ? "rd" : "th");
    }

    /** All lanes, and that this is no measurement. */
    public static String description(RaceStanding standing) {
        StringBuilder text = new StringBuilder("Race, ")
                .append(BANNER.toLowerCase(Locale.ROOT))
                .append(", after ")
                .append(Figures.seconds(standing.elapsedNanos() / 1e9));
        for (RaceStanding.Lane lane : standing.lanes()) {
            String reason = lane.reason();
            text.append("; ").append(lane.label()).append(": ").append(standing(lane));
            text.append(reason == null ? "" : ", " + reason);
        }
        return text.toString();
    }
}
