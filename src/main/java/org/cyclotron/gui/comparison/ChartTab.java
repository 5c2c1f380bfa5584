package org.cyclotron.gui.comparison;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.cyclotron.experiment.Scaling;
import org.cyclotron.experiment.ScalingSeries;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.gui.control.ChartPane;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.chart.EfficiencyChart;
import org.cyclotron.report.chart.WallChart;
import org.cyclotron.report.drawing.Tokens;
import org.kordamp.ikonli.feather.Feather;

/** A chart of all lanes, or why there is none. */
final class ChartTab extends StackPane {
    private final ChartPane chart;

    private ChartTab(
            ComparisonViewModel model, ObservableValue<Tokens> tokens, String id, BiConsumer<ChartTab, Shown> show) {
        chart = new ChartPane(tokens);
        chart.setId(id);
        setMinSize(0, 0);
        model.contentProperty().subscribe(() -> model.shown().ifPresent(shown -> show.accept(this, shown)));
        model.shown().ifPresent(shown -> show.accept(this, shown));
    }

    /** Efficiency against workers. */
    static ChartTab efficiency(ComparisonViewModel model, ObservableValue<Tokens> tokens) {
        return new ChartTab(model, tokens, "efficiency", (tab, shown) -> {
            List<ScalingSeries> series =
                    Scaling.of(shown.summary(), shown.comparison().environment().cores());
            if (shown.measuring() || series.isEmpty()) {
                tab.nothing(
                        "No efficiency yet", "It needs complete rounds of a parallel lane; choose ×1, ×2, … above.");
            } else {
                tab.chart.setChart(t -> EfficiencyChart.of(series, t), EfficiencyChart.description(series));
                tab.getChildren().setAll(tab.chart);
            }
        });
    }

    /** Wall times on one axis. */
    static ChartTab wall(ComparisonViewModel model, ObservableValue<Tokens> tokens) {
        return new ChartTab(model, tokens, "wall-times", (tab, shown) -> {
            boolean none = shown.summary().lanes().stream().allMatch(lane -> lane.wall() == null);
            if (none) {
                tab.nothing("No wall times yet", "They appear when the first round is complete.");
            } else {
                List<StrategySummary> lanes = LaneText.ranked(shown.summary().lanes());
                tab.chart.setChart(t -> WallChart.of(lanes, t), WallChart.description(lanes));
                tab.getChildren().setAll(tab.chart);
            }
        });
    }

    private void nothing(String heading, String sentence) {
        getChildren().setAll(new EmptyState(Feather.TRENDING_UP, heading, sentence));
    }
}
