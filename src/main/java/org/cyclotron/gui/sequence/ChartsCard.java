package org.cyclotron.gui.sequence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.ChartPane;
import org.cyclotron.report.chart.SequenceChart;
import org.cyclotron.report.drawing.Tokens;
import org.jspecify.annotations.Nullable;

/** The charts: one at a time where room is short, else all four side by side. */
final class ChartsCard extends StackPane {
    private final Map<SequenceChart, ChartPane> panes = new EnumMap<>(SequenceChart.class);
    private final Map<SequenceChart, Node> exports = new EnumMap<>(SequenceChart.class);
    private final Map<SequenceChart, ToggleButton> pills = new EnumMap<>(SequenceChart.class);
    private final ToggleGroup group = new ToggleGroup();
    private @Nullable Boolean roomy;

    ChartsCard(ObservableValue<Tokens> tokens, SequenceExports menus) {
        setMinSize(0, 140);
        // Where there is too little room the right end is cut, and nothing at the left is covered.
        setAlignment(Pos.TOP_LEFT);
        List<SequenceChart> all = List.of(SequenceChart.values());
        for (SequenceChart chart : all) {
            ChartPane pane = new ChartPane(tokens);
            pane.setId("chart-" + chart.id());
            panes.put(chart, pane);
            exports.put(chart, menus.chart(chart));
            ToggleButton pill = new ToggleButton(chart.shortLabel());
            pill.setId("show-" + chart.id());
            pill.getStyleClass()
                    .addAll(
                            "in-head",
                            chart == all.getFirst()
                                    ? "left-pill"
                                    : chart == all.getLast() ? "right-pill" : "center-pill");
            pill.setMinWidth(USE_PREF_SIZE);
            pill.setToggleGroup(group);
            pills.put(chart, pill);
        }
        pill(SequenceChart.AUTOCORRELATION).setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            // One of them is always in force.
            if (now == null && before != null) {
                before.setSelected(true);
            } else if (!Boolean.TRUE.equals(roomy)) {
                showOne();
            }
        });
        setRoomy(false);
    }

    private ToggleButton pill(SequenceChart chart) {
        return java.util.Objects.requireNonNull(pills.get(chart));
    }

    private ChartPane pane(SequenceChart chart) {
        return java.util.Objects.requireNonNull(panes.get(chart));
    }

    private Node export(SequenceChart chart) {
        return java.util.Objects.requireNonNull(exports.get(chart));
    }

    void show(SequenceFacts facts) {
        for (SequenceChart chart : SequenceChart.values()) {
            pane(chart).setChart(tokens -> chart.of(facts.analysis(), tokens), chart.description(facts.analysis()));
        }
    }

    /** Whether there is room for all. */
    void setRoomy(boolean next) {
        if (roomy == null || roomy != next) {
            roomy = next;
            getChildren().clear();
            if (next) {
                showAll();
            } else {
                showOne();
            }
        }
    }

    private void showOne() {
        SequenceChart shown = SequenceChart.AUTOCORRELATION;
        for (SequenceChart chart : SequenceChart.values()) {
            if (pill(chart).isSelected()) {
                shown = chart;
            }
        }
        HBox row = new HBox();
        row.getStyleClass().add("pills");
        for (SequenceChart chart : SequenceChart.values()) {
            row.getChildren().add(pill(chart));
        }
        HBox head = new HBox(row, org.cyclotron.gui.control.Texts.spring(), export(shown));
        head.getStyleClass().addAll("card-head", "rule-b");
        VBox card = new VBox(head, pane(shown));
        card.getStyleClass().add("card");
        VBox.setVgrow(pane(shown), Priority.ALWAYS);
        getChildren().setAll(card);
    }

    private void showAll() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("chart-grid");
        int place = 0;
        for (SequenceChart chart : SequenceChart.values()) {
            Card card = new Card(chart.label(), pane(chart), export(chart));
            card.setMinSize(0, 0);
            card.setPrefSize(200, 160);
            GridPane.setHgrow(card, Priority.ALWAYS);
            GridPane.setVgrow(card, Priority.ALWAYS);
            grid.add(card, place % 2, place / 2);
            place++;
        }
        getChildren().setAll(grid);
    }
}
