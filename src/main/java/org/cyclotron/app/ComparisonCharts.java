package org.cyclotron.app;

import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.LaneLabels;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.Verdict;
import org.cyclotron.report.ComparisonText;
import org.cyclotron.report.Figures;
import org.cyclotron.report.drawing.CaptionedPainter;
import org.cyclotron.report.drawing.Painter;
import org.jspecify.annotations.Nullable;

/** The registry of pictures of a comparison: one line each. */
public final class ComparisonCharts {
    private static final List<ComparisonChart> ALL = List.of(
            new LanesChart(),
            new WallTimeChart(),
            new EfficiencyByWorkersChart(),
            new CrossoverBySizeChart(),
            new TimelineChart(),
            new WorkerLoadChart());

    private ComparisonCharts() {}

    public static List<ComparisonChart> all() {
        return ALL;
    }

    /** A drawing below what was compared. */
    static Painter captioned(ChartedComparison source, String remark, Painter drawing) {
        Comparison comparison = source.comparison();
        boolean failed = source.summary().verdict().outcome() == Verdict.Outcome.FAILED;
        return new CaptionedPainter(
                ComparisonText.subject(comparison), failed ? remark + " · a strategy FAILED" : remark, drawing);
    }

    /** A drawing of the chosen run below its name. */
    static Painter ofRun(ChartedComparison source, String what, Painter drawing) {
        RunRecord run = run(source);
        String remark = "%s of one run of %s (%s), %s"
                .formatted(
                        what,
                        LaneLabels.of(run.strategy()),
                        run.strategy(),
                        Figures.seconds(run.sample().wallNanos() / 1e9));
        return captioned(source, remark, drawing);
    }

    /** @throws IllegalArgumentException when no run is chosen */
    static RunRecord run(ChartedComparison source) {
        @Nullable RunRecord run = source.run();
        if (run == null) {
            throw new IllegalArgumentException("No run is chosen, and there is none to choose");
        }
        return run;
    }
}
