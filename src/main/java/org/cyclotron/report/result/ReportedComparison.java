package org.cyclotron.report.result;

import java.util.List;
import java.util.Map;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.ScalingSeries;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.report.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a report takes it.
 *
 * @param pictures those that there are, by what they show: {@code lanes}, {@code wall}, {@code efficiency}
 * @param timelines of typical runs, by the strategy as it is written
 */
public record ReportedComparison(
        Comparison comparison,
        ComparisonSummary summary,
        List<ScalingSeries> scaling,
        Map<String, Block.Picture> pictures,
        Map<String, Block.Picture> timelines) {
    public ReportedComparison {
        scaling = List.copyOf(scaling);
        pictures = Map.copyOf(pictures);
        timelines = Map.copyOf(timelines);
    }

    String name() {
        return comparison.request().subject().name();
    }

    Block.@Nullable Picture timeline(StrategySummary lane) {
        return timelines.get(lane.strategy().toString());
    }
}
