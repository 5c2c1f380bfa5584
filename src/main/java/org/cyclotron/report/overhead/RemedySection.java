package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.OrderStatistics;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.ComparisonText;
import org.cyclotron.report.CostText;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.Table;
import org.cyclotron.report.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * The six remedies: what is claimed, what the cost model predicts, what was measured. The gain of a remedy is the wall time
 * of the original's static mode over that of the remedy in the same round, with as many workers.
 */
final class RemedySection {
    /** Threads that reach at least so much of what they reach apart do not wait for each other. */
    private static final double LEAST_WITHOUT_LOCK = 0.9;

    private final OverheadEvidence evidence;
    private final List<Block> blocks = new ArrayList<>();

    RemedySection(OverheadEvidence evidence) {
        this.evidence = evidence;
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(1, "The six remedies"));
        blocks.add(new Block.Paragraph(
                "Gain: wall time of the original's static mode (blocks in spawned processes) over that of the"
                        + " remedy with as many workers, in the same round. A gain over a mode that loses is no speed-up: what stands"
                        + " against the sequential program is in the last two columns. A JVM cannot fork; processes that stand ready before"
                        + " they are needed are the counterpart of remedy 1."));
        int place = 1;
        for (Comparison comparison : evidence.comparisons()) {
            blocks.add(new Block.Picture(
                    "lanes-" + place++,
                    "Strategies compared on " + Subjects.name(comparison) + ".",
                    ComparisonText.lanes(evidence.summary(comparison), false)));
        }
        boolean any = false;
        for (Remedy remedy : Remedy.ALL) {
            any |= add(remedy);
        }
        if (any) {
            lifted();
            chosen();
        }
        return blocks;
    }

    private boolean add(Remedy remedy) {
        blocks.add(new Block.Heading(2, remedy.name()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> judged = new ArrayList<>();
        for (Comparison comparison : evidence.comparisons()) {
            ComparisonSummary summary = evidence.summary(comparison);
            for (StrategySummary lane : lanes(summary, remedy.preset())) {
                Gain gain = Gain.of(evidence, comparison, lane);
                rows.add(row(remedy, comparison, lane, gain));
                judge(remedy, comparison, gain).ifPresent(judged::add);
            }
        }
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    "Claimed: " + remedy.claim() + ". Not measured here: no comparison has " + remedy.preset() + "."));
            return false;
        }
        blocks.add(new Block.Tabular(table(remedy, rows)));
        judged.forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        if (remedy.preset().equals("remedy-2")) {
            lock().ifPresent(sentence -> blocks.add(new Block.Paragraph(sentence)));
        }
        return true;
    }

    private static List<StrategySummary> lanes(ComparisonSummary summary, String preset) {
        StrategyName model = Presets.find(preset).orElseThrow();
        return summary.lanes().stream()
                .filter(lane -> lane.strategy().workers() > 1
                        && lane.strategy().decomposition().equals(model.decomposition())
                        && lane.strategy().backend().equals(model.backend()))
                .toList();
    }

    private static Table table(Remedy remedy, List<List<@Nullable Object>> rows) {
        return new Table(
                remedy.preset(),
                "Claimed, predicted and measured",
                List.of(
                        new Table.Column("subject", "Subject", false),
                        new Table.Column("workers", "Workers", true),
                        new Table.Column("claimed", "Claimed", false),
                        new Table.Column("predicted", "Predicted gain", true),
                        new Table.Column("gain", "Measured gain", true),
                        new Table.Column("interval", "Interval", true),
                        new Table.Column("rounds", "Rounds", true),
                        new Table.Column("speedup", "Against sequential", true),
                        new Table.Column("judgement", "Which is", false)),
                rows);
    }

    private static List<@Nullable Object> row(Remedy remedy, Comparison comparison, StrategySummary lane, Gain gain) {
        Estimate measured = gain.measured();
        Double predicted = gain.predicted();
        Estimate speedup = lane.speedup();
        return Arrays.asList(
                Subjects.name(comparison),
                lane.strategy().workers(),
                remedy.claim(),
                predicted == null ? null : RatioText.times(predicted),
                measured == null ? null : RatioText.times(measured),
                measured == null ? null : RatioText.interval(measured.interval()),
                gain.rounds(),
                speedup == null ? null : RatioText.times(speedup) + " (" + RatioText.interval(speedup.interval()) + ")",
                lane.reason() == null
                        ? LaneText.judgement(lane.judgement())
                        : LaneText.judgement(lane.judgement()) + ": " + lane.reason());
    }

    /** Sets the whole interval of a gain against what is claimed; nothing where there is no interval of 95 %. */
    private static Optional<String> judge(Remedy remedy, Comparison comparison, Gain gain) {
        Estimate measured = gain.measured();
        if (measured == null || measured.interval().confidence() < OrderStatistics.CONFIDENCE) {
            return Optional.empty();
        }
        Interval interval = measured.interval();
        return remedy.claims()
                .of(comparison.request().subject())
                .map(claimed -> "On " + Subjects.name(comparison) + " the gain is "
                        + (interval.high() < claimed.low()
                                ? "less than claimed"
                                : interval.low() > claimed.high()
                                        ? "more than claimed"
                                        : "not distinguishable from what is claimed")
                        + ": " + RatioText.times(measured) + " (" + RatioText.interval(interval) + ", " + gain.rounds()
                        + " rounds) against " + remedy.claim() + ".");
    }

    /** The question that the claim for threads leaves open. */
    private Optional<String> lock() {
        return evidence.calibrated()
                .flatMap(calibration -> calibration.of("lock").findFirst())
                .map(lock -> "Is there a lock? Threads that share the claims of marks reach " + CostTables.inWords(lock)
                        + " of what threads reach that share nothing (" + CostText.circumstances(lock) + "): "
                        + (lock.interval().low() > LEAST_WITHOUT_LOCK
                                ? "no lock is seen."
                                : lock.interval().high() < LEAST_WITHOUT_LOCK
                                        ? "sharing costs more than a tenth, or there is a lock."
                                        : "the interval does not tell."));
    }

    /** What the program chooses by itself, the time of choosing included. */
    private void chosen() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Comparison comparison : evidence.comparisons()) {
            for (StrategySummary lane : lanes(evidence.summary(comparison), "auto")) {
                RunRecord typical = lane.typical();
                rows.add(Arrays.asList(
                        Subjects.name(comparison),
                        lane.strategy().workers(),
                        typical == null ? null : typical.chosen(),
                        speedup(lane),
                        interval(lane),
                        lane.ratios().size(),
                        judged(lane)));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, "What the program would choose by itself"));
            blocks.add(new Block.Paragraph(
                    "For each register the strategy with the least predicted time; choosing is part of the run."));
            blocks.add(new Block.Tabular(new Table(
                    "chosen",
                    "Chosen by the cost model, against sequential",
                    List.of(
                            new Table.Column("subject", "Subject", false),
                            new Table.Column("workers", "Workers at most", true),
                            new Table.Column("chosen", "Chosen", false),
                            new Table.Column("speedup", "Against sequential", true),
                            new Table.Column("interval", "Interval", true),
                            new Table.Column("rounds", "Rounds", true),
                            new Table.Column("judgement", "Which is", false)),
                    rows)));
        }
    }

    private static @Nullable String speedup(StrategySummary lane) {
        Estimate speedup = lane.speedup();
        return speedup == null ? null : RatioText.times(speedup);
    }

    private static @Nullable String interval(StrategySummary lane) {
        Estimate speedup = lane.speedup();
        return speedup == null ? null : RatioText.interval(speedup.interval());
    }

    private static String judged(StrategySummary lane) {
        return lane.judgement() == Judgement.FAILED ? "FAILED" : LaneText.judgement(lane.judgement());
    }

    /** What cutting the cycles brings, beside the remedies that leave them whole. */
    private void lifted() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Comparison comparison : evidence.comparisons()) {
            ComparisonSummary summary = evidence.summary(comparison);
            for (String preset : List.of("cyclotron", "cyclotron-processes")) {
                for (StrategySummary lane : lanes(summary, preset)) {
                    rows.add(Arrays.asList(
                            Subjects.name(comparison),
                            lane.label(),
                            speedup(lane),
                            interval(lane),
                            lane.ratios().size(),
                            judged(lane)));
                }
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, "Beside them: cutting the cycles"));
            blocks.add(new Block.Tabular(new Table(
                    "lifted",
                    "Segments, which share one giant cycle, against sequential",
                    List.of(
                            new Table.Column("subject", "Subject", false),
                            new Table.Column("strategy", "Strategy", false),
                            new Table.Column("speedup", "Against sequential", true),
                            new Table.Column("interval", "Interval", true),
                            new Table.Column("rounds", "Rounds", true),
                            new Table.Column("judgement", "Which is", false)),
                    rows)));
        }
    }
}
