package org.cyclotron.report;

import java.util.Comparator;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Verdict;

/** Lanes of a comparison in words, and the order in which they are shown. */
public final class LaneText {
    private LaneText() {}

    /** The lanes of a finished comparison: the fastest first, those without figures last, in their own order. */
    public static List<StrategySummary> ranked(List<StrategySummary> lanes) {
        return lanes.stream()
                .sorted(Comparator.comparingDouble(LaneText::median).reversed())
                .toList();
    }

    /** Whether the figures of a comparison stand: all rounds are complete, or as many as a verdict needs. */
    public static boolean isResult(Comparison comparison, ComparisonSummary summary) {
        return comparison.isComplete() || summary.verdict().outcome() != Verdict.Outcome.NONE;
    }

    /** The lanes in the order in which they are shown: ranked once their figures stand, before as they were asked for. */
    public static List<StrategySummary> shown(Comparison comparison, ComparisonSummary summary) {
        return isResult(comparison, summary) ? ranked(summary.lanes()) : summary.lanes();
    }

    private static double median(StrategySummary lane) {
        Estimate speedup = lane.speedup();
        return speedup == null ? 0 : speedup.median();
    }

    /** The figure of a lane: {@code 1.91×}, {@code 1×} for the baseline, a dash where there is none. */
    public static String figure(StrategySummary lane) {
        Estimate speedup = lane.speedup();
        return speedup == null ? "–" : lane.judgement() == Judgement.BASELINE ? "1×" : RatioText.times(speedup);
    }

    /** What stands below the figure: the interval, or {@code baseline}; empty where there is none. */
    public static String interval(StrategySummary lane) {
        Estimate speedup = lane.speedup();
        return speedup == null
                ? ""
                : lane.judgement() == Judgement.BASELINE ? "baseline" : RatioText.interval(speedup.interval());
    }

    /** The median of the wall times, always with three digits: {@code 7.80 ms}; a dash where there is none. */
    public static String wall(StrategySummary lane) {
        Estimate wall = lane.wall();
        return wall == null ? "–" : withThreeDigits(Figures.seconds(wall.median() / 1e9));
    }

    private static String withThreeDigits(String time) {
        int space = time.indexOf(' ');
        StringBuilder number = new StringBuilder(space < 0 ? "" : time.substring(0, space));
        while (!number.isEmpty() && digits(number) < 3) {
            number.append(number.indexOf(".") < 0 ? ".0" : "0");
        }
        return space < 0 ? time : number + time.substring(space);
    }

    private static long digits(CharSequence number) {
        return number.chars().filter(Character::isDigit).count();
    }

    /** A judgement as part of a sentence. */
    public static String judgement(Judgement judgement) {
        return switch (judgement) {
            case BASELINE -> "the baseline";
            case FASTER -> "faster";
            case SLOWER -> "slower";
            case SAME -> "the same within 3 %";
            case NO_MEASURABLE_DIFFERENCE -> "no measurable difference";
            case FAILED -> "FAILED";
            case REFUSED -> "refused";
            case UNKNOWN -> "not judged";
        };
    }

    /**
     * The speed-up of a lane with its figures, such as {@code Cyclotron ×2: 1.91× the baseline, 97.9 % interval 1.86–1.95,
     * faster, 10 rounds}.
     *
     * @param measuring whether rounds are still to come, so that nothing is judged
     */
    public static String speedup(StrategySummary lane, boolean measuring) {
        StringBuilder text = new StringBuilder(lane.label()).append(": ");
        Estimate speedup = lane.speedup();
        String reason = lane.reason();
        if (speedup == null) {
            text.append(judgement(lane.judgement())).append(reason == null ? "" : ", " + reason);
        } else if (measuring) {
            text.append("measuring, ").append(rounds(lane)).append(" so far");
        } else if (lane.judgement() == Judgement.BASELINE) {
            text.append("the baseline, ").append(rounds(lane));
        } else {
            text.append(RatioText.times(speedup)).append(" the baseline, ");
            text.append(RatioText.confidence(speedup.interval())).append(" interval ");
            text.append(RatioText.interval(speedup.interval())).append(", ");
            text.append(judgement(lane.judgement())).append(", ").append(rounds(lane));
        }
        Double bound = lane.bound();
        text.append(bound == null ? "" : "; cannot pass " + RatioText.times(bound));
        return text.append(lane.oversubscribed() ? "; more workers than processors" : "")
                .toString();
    }

    private static String rounds(StrategySummary lane) {
        int rounds = lane.ratios().size();
        return rounds + (rounds == 1 ? " round" : " rounds");
    }
}
