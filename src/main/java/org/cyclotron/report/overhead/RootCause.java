package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.LaneLabels;
import org.cyclotron.experiment.Measures;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.laboratory.Unit;
import org.cyclotron.report.CostText;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.Table;
import org.cyclotron.report.document.Block;
import org.jspecify.annotations.Nullable;

/** The root cause: what the analysis takes for it, and the bound that stands before any overhead. */
final class RootCause {
    private final OverheadEvidence evidence;

    RootCause(OverheadEvidence evidence) {
        this.evidence = evidence;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "The root cause"));
        blocks.add(new Block.Paragraph("Published: the overhead of processes exceeds what they compute."));
        blocks.add(new Block.Paragraph(
                "There is a cause before any overhead. A worker there takes start states and walks each cycle it"
                        + " meets from end to end, so the speed-up is at most states / longest cycle, whatever a worker costs: for a"
                        + " primitive register states / (states - 1), next to nothing. And workers that meet the same cycle all walk it: redundancy counts how often a"
                        + " state is walked."));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        evidence.comparisons().forEach(comparison -> rows.addAll(rows(comparison)));
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    "Not measured here: there is no comparison with a strategy that walks whole cycles."));
            return blocks;
        }
        blocks.add(new Block.Tabular(new Table(
                "bounds",
                "Bound, redundancy and overhead of strategies that walk whole cycles",
                List.of(
                        new Table.Column("subject", "Subject", false),
                        new Table.Column("strategy", "Strategy", false),
                        new Table.Column("bound", "Bound", true),
                        new Table.Column("speedup", "Measured", true),
                        new Table.Column("interval", "Interval", true),
                        new Table.Column("rounds", "Rounds", true),
                        new Table.Column("redundancy", "Walked, times", true),
                        new Table.Column("imbalance", "Imbalance", true),
                        new Table.Column("overhead", "Not computing", true)),
                rows)));
        blocks.add(new Block.Paragraph(
                "Published of imbalance, on a 14-bit register of one giant cycle with 2, 4 and 8 workers:"
                        + " 184, 400 and 683 %; with many cycles 58, 227 and 790 %. Imbalance here is what the busiest worker computes"
                        + " beyond the mean. Where all workers walk the same giant cycle none computes more than the others; they all"
                        + " compute the same thing."));
        blocks.add(new Block.Paragraph(conclusion()));
        return blocks;
    }

    private List<List<@Nullable Object>> rows(Comparison comparison) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StrategySummary lane : bounded(comparison)) {
            Measures measures = lane.measures();
            if (lane.speedup() != null && measures != null && lane.bound() != null) {
                rows.add(Arrays.asList(
                        Subjects.name(comparison),
                        LaneLabels.of(lane.strategy()),
                        RatioText.times(lane.bound()),
                        RatioText.times(lane.speedup()),
                        RatioText.interval(lane.speedup().interval()),
                        lane.ratios().size(),
                        RatioText.number(measures.redundancy()),
                        measures.imbalance() == null ? null : CostText.value(measures.imbalance(), Unit.SHARE),
                        CostText.value(measures.overheadShare(), Unit.SHARE)));
            }
        }
        return rows;
    }

    private List<StrategySummary> bounded(Comparison comparison) {
        return evidence.summary(comparison).lanes().stream()
                .filter(lane -> lane.bound() != null
                        && lane.isPlotted()
                        && lane.strategy().workers() > 1)
                .toList();
    }

    /** Counts, over all lanes with a bound, how many pass it with their whole interval. */
    private String conclusion() {
        long all = 0;
        long beyond = 0;
        for (Comparison comparison : evidence.comparisons()) {
            for (StrategySummary lane : bounded(comparison)) {
                Double bound = lane.bound();
                if (lane.speedup() != null && bound != null) {
                    all++;
                    beyond += lane.speedup().interval().low() > bound ? 1 : 0;
                }
            }
        }
        return beyond == 0
                ? "None of these " + all + " lanes passes its bound. No remedy that leaves the cycles whole can."
                : beyond + " of these " + all
                        + " lanes lie above their bound with the whole interval: the baseline or the"
                        + " machine was disturbed, and the comparison should be repeated.";
    }
}
