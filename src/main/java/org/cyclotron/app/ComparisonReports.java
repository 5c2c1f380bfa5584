package org.cyclotron.app;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.result.ComparisonReport;
import org.cyclotron.report.result.Provenance;
import org.cyclotron.report.result.ReportedComparison;
import org.jspecify.annotations.Nullable;

/** Makes the report of comparisons: the same for the window and the command line. */
public final class ComparisonReports {
    private static final List<ComparisonChart> CHARTS =
            List.of(new LanesChart(), new WallTimeChart(), new EfficiencyByWorkersChart());
    private static final ComparisonChart CROSSOVER = new CrossoverBySizeChart();
    private static final ComparisonChart TIMELINE = new TimelineChart();

    private final InterfaceThread interfaceThread;
    private final Clock clock;

    /** What predicts for comparisons made in an environment. */
    @FunctionalInterface
    public interface Predicting {
        Predictions of(Environment environment);
    }

    /** @param clock tells when a report is made */
    public ComparisonReports(InterfaceThread interfaceThread, Clock clock) {
        this.interfaceThread = interfaceThread;
        this.clock = clock;
    }

    /** The report of comparisons that were made together. @param comparisons at least one */
    public IllustratedDocument of(List<Comparison> comparisons, Predicting predicting) {
        interfaceThread.refuse("Making a report");
        Map<String, Illustration> drawn = new LinkedHashMap<>();
        List<ReportedComparison> reported = new ArrayList<>();
        @Nullable ChartedComparison last = null;
        for (Comparison comparison : comparisons) {
            last = ChartedComparison.of(comparison, comparisons, null, predicting.of(comparison.environment()));
            reported.add(
                    reported(last, comparisons.size() == 1 ? "" : "comparison-" + (reported.size() + 1) + "-", drawn));
        }
        if (last == null) {
            throw new IllegalArgumentException("no comparison to report");
        }
        Block.@Nullable Picture crossover =
                CROSSOVER.isAvailable(last) ? picture(CROSSOVER, last, "crossover", CROSSOVER.label(), drawn) : null;
        Provenance provenance = new Provenance(source(comparisons), null, EnvironmentProbe.take(clock));
        return new IllustratedDocument(ComparisonReport.of(reported, last.crossover(), crossover, provenance), drawn);
    }

    /** The same wherever the comparisons lay: the figures come from their rounds. */
    private static String source(List<Comparison> comparisons) {
        String count = comparisons.size() == 1 ? "one comparison" : comparisons.size() + " comparisons";
        return comparisons.stream()
                .flatMap(comparison -> comparison.rounds().stream())
                .map(Round::started)
                .min(Instant::compareTo)
                .map(begun -> count + ", begun " + begun.truncatedTo(ChronoUnit.SECONDS))
                .orElse(count + ", not begun");
    }

    private static ReportedComparison reported(
            ChartedComparison source, String prefix, Map<String, Illustration> drawn) {
        Map<String, Block.Picture> pictures = new LinkedHashMap<>();
        for (ComparisonChart chart : CHARTS) {
            if (chart.isAvailable(source)) {
                pictures.put(chart.id(), picture(chart, source, prefix + chart.id(), chart.label(), drawn));
            }
        }
        return new ReportedComparison(
                source.comparison(), source.summary(), source.scaling(), pictures, timelines(source, prefix, drawn));
    }

    private static Map<String, Block.Picture> timelines(
            ChartedComparison source, String prefix, Map<String, Illustration> drawn) {
        Map<String, Block.Picture> timelines = new LinkedHashMap<>();
        for (StrategySummary lane : LaneText.shown(source.comparison(), source.summary())) {
            @Nullable RunRecord run = lane.typical();
            if (run != null) {
                String id = prefix + "timeline-" + (timelines.size() + 1);
                timelines.put(
                        lane.strategy().toString(),
                        picture(TIMELINE, source.withRun(run), id, "Timeline of " + lane.label(), drawn));
            }
        }
        return timelines;
    }

    private static Block.Picture picture(
            ComparisonChart chart,
            ChartedComparison source,
            String id,
            String caption,
            Map<String, Illustration> drawn) {
        drawn.put(id, new Illustration(chart.size(source), () -> chart.painter(source)));
        return new Block.Picture(id, caption, chart.description(source));
    }
}
