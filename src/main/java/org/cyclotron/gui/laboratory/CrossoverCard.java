package org.cyclotron.gui.laboratory;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.ChartPane;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.chart.CrossoverChart;
import org.cyclotron.report.drawing.Tokens;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Speed-up against the number of states: measured lines solid, predicted ones dashed, the size in hand marked. */
final class CrossoverCard {
    private static final double LARGE_WIDTH = 1080;
    private static final double LARGE_HEIGHT = 620;

    private final ObservableValue<Tokens> tokens;
    private final OverlayPlace place;
    private final ChartPane chart;
    private final Label pays = Texts.label("", "t12", "muted", "may-be-cut");
    private final Button enlarge = new Button("Enlarge", Icons.of(Feather.MAXIMIZE_2, "i14"));
    private final Card card;
    private @Nullable Forecast shown;

    CrossoverCard(WhatIfViewModel model, ObservableValue<Tokens> tokens, OverlayPlace place) {
        this.tokens = tokens;
        this.place = place;
        chart = new ChartPane(tokens);
        chart.setId("lab-crossover");
        enlarge.setId("enlarge-crossover");
        enlarge.getStyleClass().addAll("flat", "icon-only", "small-icon");
        enlarge.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        enlarge.setTooltip(new Tooltip("Enlarge"));
        enlarge.setAccessibleText("Enlarge the chart of the crossover");
        enlarge.setOnAction(e -> enlarge());
        Label kinds = Texts.whole(Texts.label("measured solid, predicted dashed", "t11", "muted"));
        card = new Card("Crossover", new VBox(), kinds, enlarge);
        card.setId("crossover-card");
        pays.setId("pays-from");
        pays.setMinWidth(0);
        card.setFooter(pays);
        model.forecastProperty().subscribe(this::show);
    }

    Card card() {
        return card;
    }

    /** Either nothing was asked for, or it does not fit. */
    private static EmptyState nothing(boolean asked) {
        return new EmptyState(
                Feather.TRENDING_UP,
                "No crossover",
                asked
                        ? "With these costs large registers would take longer than 292 years."
                        : "Tick a strategy other than the sequential one beside.");
    }

    private void show(@Nullable Forecast forecast) {
        shown = forecast;
        boolean some = forecast != null && hasLines(forecast);
        enlarge.setDisable(!some);
        pays.setText(forecast == null ? "" : forecast.pays());
        pays.setTooltip(pays.getText().isEmpty() ? null : new Tooltip(pays.getText()));
        if (forecast == null || !some) {
            card.setContent(
                    nothing(forecast == null || forecast.simulation().lanes().size() > 1));
            return;
        }
        fill(chart, forecast);
        card.setContent(chart);
    }

    static boolean hasLines(Forecast forecast) {
        return !forecast.predicted().isEmpty() || !forecast.measured().isEmpty();
    }

    private static void fill(ChartPane pane, Forecast forecast) {
        List<CrossoverChart.Register> marks =
                List.of(new CrossoverChart.Register(forecast.register(), forecast.states()));
        pane.setChart(
                tokens -> CrossoverChart.of(forecast.measured(), forecast.predicted(), marks, tokens),
                description(forecast));
    }

    private static String description(Forecast forecast) {
        String measured = forecast.measured().isEmpty()
                ? "Nothing was measured in this session. "
                : CrossoverChart.description(forecast.measured()) + ". ";
        return measured + forecast.pays() + ". Marked: " + forecast.register();
    }

    private void enlarge() {
        Forecast forecast = shown;
        if (forecast != null) {
            ChartPane large = new ChartPane(tokens);
            fill(large, forecast);
            large.setPrefSize(LARGE_WIDTH, LARGE_HEIGHT);
            Card above = new Card("Crossover", large, Texts.label(forecast.pays(), "t12", "muted", "may-be-cut"));
            above.setId("large-crossover");
            above.getStyleClass().addAll("overlay-card", "large-chart");
            place.show(above);
        }
    }
}
