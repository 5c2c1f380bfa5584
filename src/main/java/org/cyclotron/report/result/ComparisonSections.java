package org.cyclotron.report.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Verdict;
import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.Figures;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Tone;

/** What a report says of one comparison. */
final class ComparisonSections {
    private final ReportedComparison reported;
    private final Comparison comparison;
    private final ComparisonSummary summary;
    private final List<StrategySummary> lanes;
    private final LaneTables tables;
    private final int level;
    private final List<Block> blocks = new ArrayList<>();

    /** @param level of its headings, 1 or 2 */
    ComparisonSections(ReportedComparison reported, int level) {
        this.reported = reported;
        this.comparison = reported.comparison();
        this.summary = reported.summary();
        this.lanes = LaneText.shown(comparison, summary);
        this.tables = new LaneTables(lanes, summary);
        this.level = level;
    }

    List<Block> blocks() {
        verdict();
        heading("Times and ratios");
        blocks.add(tables.times());
        confidence();
        failures();
        picture("wall");
        heading("Where the time goes");
        blocks.add(tables.phases());
        blocks.add(tables.measures());
        timelines();
        efficiency();
        predictions();
        heading("Every figure");
        blocks.add(
                new Block.Paragraph("Times in whole nanoseconds, ratios to six significant digits, as cyclotron compare"
                        + " --format csv and the export of the window give them."));
        blocks.addAll(tables.exact());
        blocks.addAll(new MethodSection(comparison, level).blocks());
        return blocks;
    }

    private void verdict() {
        heading("Verdict");
        Verdict verdict = summary.verdict();
        blocks.add(new Block.Statement(tone(verdict.outcome()), verdict.headline(), verdict.reasons()));
        if (!summary.warnings().isEmpty()) {
            blocks.add(new Block.Statement(
                    Tone.WARNING,
                    "What makes these measurements doubtful",
                    summary.warnings().stream().map(Sentences::of).toList()));
        }
        picture("lanes");
    }

    private static Tone tone(Verdict.Outcome outcome) {
        return switch (outcome) {
            case WON -> Tone.WON;
            case LOST -> Tone.LOST;
            case FAILED -> Tone.FAILED;
            case UNDECIDED, NONE -> Tone.NEUTRAL;
        };
    }

    private void confidence() {
        OptionalDouble least = lanes.stream()
                .flatMap(lane -> Stream.of(lane.wall(), lane.speedup()))
                .filter(Objects::nonNull)
                .map(Estimate::interval)
                .mapToDouble(Interval::confidence)
                .min();
        if (least.isPresent()) {
            blocks.add(new Block.Paragraph("Intervals hold the median with a confidence of "
                    + Figures.significant(100 * least.getAsDouble())
                    + " % or more. A speed-up is the median over rounds of the ratio within a round to the baseline "
                    + comparison.request().baseline()
                    + "; a bound is what a strategy cannot pass because a worker walks whole cycles."));
        }
    }

    private void failures() {
        List<String> words = lanes.stream()
                .filter(lane -> lane.judgement() == Judgement.FAILED || lane.judgement() == Judgement.REFUSED)
                .map(lane -> lane.label() + " " + LaneText.judgement(lane.judgement())
                        + (lane.reason() == null ? "" : ": " + lane.reason()) + ".")
                .toList();
        if (!words.isEmpty()) {
            heading("Failed and refused");
            blocks.add(new Block.Paragraph(
                    "A strategy with a wrong answer is struck out: it is plotted nowhere and is in no"
                            + " statistic."));
            blocks.add(new Block.Bullets(words));
        }
    }

    private void timelines() {
        List<Block> pictures = new ArrayList<>();
        for (StrategySummary lane : lanes) {
            Block.Picture picture = reported.timeline(lane);
            if (picture != null) {
                pictures.add(picture);
            }
        }
        if (!pictures.isEmpty()) {
            heading("Timelines");
            blocks.add(new Block.Paragraph(
                    "One run of each strategy, the one whose wall time is nearest to the median of its runs."));
            blocks.addAll(pictures);
        }
    }

    private void efficiency() {
        if (reported.pictures().containsKey("efficiency")) {
            heading("Efficiency");
            picture("efficiency");
            blocks.add(new Block.Tabular(ComparisonChartTables.efficiency(reported.scaling())));
        }
    }

    private void predictions() {
        heading("Predicted and measured");
        String reason = summary.predictionReason();
        if (reason != null) {
            blocks.add(new Block.Paragraph(Sentences.of("no wall times are predicted: " + reason)));
        } else {
            blocks.add(tables.predictions());
        }
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(level, text));
    }

    private void picture(String what) {
        Block.Picture picture = reported.pictures().get(what);
        if (picture != null) {
            blocks.add(picture);
        }
    }
}
