package org.cyclotron.gui.comparison;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.cyclotron.app.ComparisonForecast;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.experiment.Verdict;
import org.cyclotron.gui.comparison.VerdictText.Kind;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** The words of the verdict card for everything that can be the matter. */
final class VerdictTexts {
    private static final String KEPT = "Complete rounds stay if you stop.";

    private VerdictTexts() {}

    /**
     * What the card says in a state of the run; null where there is no card.
     *
     * @param shown null where no comparison is shown
     * @param beside what else runs, in words; null for nothing
     */
    static @Nullable VerdictText of(RunState state, @Nullable Shown shown, @Nullable String beside) {
        return switch (state) {
            case RunState.Measuring measuring -> measuring(measuring, beside);
            case RunState.Racing(PendingSubject subject, var standing) -> race(subject.name(), standing);
            case RunState.Raced(PendingSubject subject, var standing) -> race(subject.name(), standing);
            case RunState.Asking(ComparisonForecast asked, String disturbing) -> asking(asked, disturbing);
            case RunState.Barred(String by) -> barred(by);
            case RunState.Idle idle -> shown == null ? null : of(shown);
        };
    }

    /** Of a comparison that does not run. */
    private static VerdictText of(Shown shown) {
        boolean stopped = !shown.isComplete() && !shown.request().preview();
        return stopped ? stopped(shown) : verdict(shown);
    }

    private static VerdictText verdict(Shown shown) {
        Verdict verdict = shown.summary().verdict();
        Interval interval = verdict.interval();
        Kind kind = switch (verdict.outcome()) {
            case WON -> Kind.WON;
            case LOST -> Kind.LOST;
            case UNDECIDED -> Kind.UNDECIDED;
            case FAILED -> Kind.FAILED;
            case NONE -> Kind.NONE;
        };
        return new VerdictText(
                kind,
                verdict.headline(),
                interval == null ? "" : LaneRow.interval(new Estimate(1, interval)),
                verdict.reasons(),
                chip(shown, interval));
    }

    private static VerdictText stopped(Shown shown) {
        int complete = shown.completeRounds();
        int rounds = shown.request().rounds();
        long missing = shown.request().strategies().stream()
                .filter(s -> shown.comparison().roundsOf(s).size() < rounds)
                .count();
        boolean added = missing < shown.request().strategies().size();
        return new VerdictText(
                Kind.STOPPED,
                added ? lanes(missing) + " not measured yet" : "Stopped after " + complete + " of " + rounds(rounds),
                "",
                List.of(
                        added
                                ? "Press Resume to measure the missing rounds; what is there stays."
                                : "Complete rounds are kept; press Resume to measure the rest.",
                        complete == 0
                                ? ""
                                : "So far: " + shown.summary().verdict().headline() + "."),
                rounds(complete));
    }

    /** While rounds are measured. @param beside other work that runs meanwhile, in words; null for none */
    private static VerdictText measuring(RunState.Measuring run, @Nullable String beside) {
        String which = run.subjects() == 1
                ? "Measuring " + run.subject().name() + ". "
                : "Measuring " + run.subject().name() + ", " + run.place() + " of " + run.subjects() + ". ";
        ComparisonProgress progress = run.progress();
        if (run.stopping()) {
            return running("Stopping. Complete rounds are kept.", List.of(), progress);
        }
        if (progress == null) {
            return running(
                    which + "The first host process starts.",
                    beside == null ? List.of(KEPT) : List.of(disturbed(beside), KEPT),
                    null);
        }
        int complete = progress.soFar().rounds().size();
        return running(
                which + "Round " + progress.round() + " of "
                        + progress.soFar().request().rounds() + " is under way.",
                List.of(
                        beside == null
                                ? "A verdict appears after the last round. Lanes keep their order until then."
                                : disturbed(beside),
                        complete == 0
                                ? "No round is complete yet."
                                : rounds(complete) + (complete == 1 ? " is" : " are") + " complete and stay"
                                        + (complete == 1 ? "s" : "") + " if you stop now."),
                progress);
    }

    private static VerdictText running(String headline, List<String> lines, @Nullable ComparisonProgress progress) {
        return new VerdictText(Kind.RUNNING, headline, "", lines, progress == null ? "" : remark(progress));
    }

    /** Such as {@code run 27 of 70 · 1:12 left}. */
    private static String remark(ComparisonProgress progress) {
        Long left = progress.nanosLeft();
        int run = Math.min(progress.runsDone() + 1, progress.runsInAll());
        return "run " + run + " of " + progress.runsInAll()
                + (left == null ? "" : " · " + Figures.clock(Duration.ofNanos(left)) + " left");
    }

    private static String disturbed(String beside) {
        return beside + " runs meanwhile and takes processors from what is timed: stop it, or measure again later.";
    }

    /** Before a run that is long, or that other work would disturb. */
    private static VerdictText asking(ComparisonForecast prediction, @Nullable String disturbing) {
        String time = "This will take " + prediction.text();
        return disturbing == null
                ? new VerdictText(
                        Kind.ASKING,
                        time,
                        "",
                        List.of("Fewer lanes, fewer rounds or a smaller register are quicker.", KEPT),
                        "")
                : new VerdictText(
                        Kind.ASKING,
                        disturbing + " is under way",
                        "",
                        List.of(
                                "It would take processors from what is timed. Let it end first; the question goes then.",
                                time + "."),
                        "");
    }

    /** Where nothing can be run, since other work is being timed. */
    private static VerdictText barred(String by) {
        return new VerdictText(
                Kind.BARRED,
                "“" + by + "” is being timed",
                "",
                List.of(
                        "Both would share the processors, and neither's times would hold.",
                        "Let it end or stop it; then this can be run."),
                "");
    }

    /** During a race and after it. */
    private static VerdictText race(String subject, @Nullable RaceStanding standing) {
        boolean over = standing != null && standing.isOver();
        String time = standing == null ? "" : Figures.seconds(standing.elapsedNanos() / 1e9);
        return new VerdictText(
                Kind.RACE,
                "Sharing the cores: not a measurement",
                "",
                List.of(
                        over
                                ? "The race on " + subject + " is over. Choose Measure for times that hold."
                                : "All lanes enumerate " + subject + " at once, so each slows the others.",
                        "Nothing of it is stored or exported as a time."),
                time);
    }

    private static String chip(Shown shown, @Nullable Interval interval) {
        if (shown.request().preview()) {
            return "preview · " + rounds(shown.completeRounds());
        }
        String rounds = rounds(shown.completeRounds());
        return interval == null
                ? rounds
                : String.format(Locale.ROOT, "%.1f %% interval · %s", 100 * interval.confidence(), rounds);
    }

    private static String rounds(int count) {
        return count == 1 ? "1 round" : count + " rounds";
    }

    private static String lanes(long count) {
        return count == 1 ? "1 lane is" : count + " lanes are";
    }
}
