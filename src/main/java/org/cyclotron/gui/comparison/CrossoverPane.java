package org.cyclotron.gui.comparison;

import java.math.BigInteger;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.gui.control.ChartPane;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.Figures;
import org.cyclotron.report.chart.CrossoverChart;
import org.cyclotron.report.drawing.Tokens;
import org.kordamp.ikonli.feather.Feather;

/** The speed-up over sizes of registers; a button measures a ladder of sizes. */
final class CrossoverPane extends VBox {
    private final ComparisonViewModel comparison;
    private final CrossoverViewModel model;
    private final ChartPane chart;
    private final ObservableValue<String> barred;
    private final StackPane place = new StackPane();
    private final Label remark = Texts.label("", "t12", "muted", "may-be-cut");
    private final HBox foot;

    CrossoverPane(ComparisonViewModel comparison, ObservableValue<Tokens> tokens) {
        this.comparison = comparison;
        model = comparison.crossover();
        barred = model.barredProperty();
        chart = new ChartPane(tokens);
        chart.setId("crossover");
        remark.setMinWidth(0);
        foot = new HBox(remark, Texts.spring(), button());
        foot.getStyleClass().add("crossover-foot");
        place.setMinSize(0, 0);
        VBox.setVgrow(place, Priority.ALWAYS);
        setMinSize(0, 0);
        getStyleClass().add("crossover-pane");
        model.linesProperty().subscribe(this::show);
        model.measuringProperty().subscribe(this::show);
        model.failureProperty().subscribe(this::show);
        barred.subscribe(this::show);
        show();
    }

    private void show() {
        List<CrossoverLine> lines = model.linesProperty().get();
        if (sizes(lines) < 2) {
            place.getChildren().setAll(nothing());
            getChildren().setAll(place);
            return;
        }
        List<CrossoverChart.Register> marks = model.shownRegister().stream()
                .map(subject -> new CrossoverChart.Register(subject.name(), subject.states()))
                .toList();
        List<CrossoverChart.Predicted> predicted = model.predicted();
        chart.setChart(t -> CrossoverChart.of(lines, predicted, marks, t), CrossoverChart.description(lines));
        place.getChildren().setAll(chart);
        remark.setText(words(lines));
        getChildren().setAll(place, foot);
    }

    private static long sizes(List<CrossoverLine> lines) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .map(CrossoverLine.Point::states)
                .distinct()
                .count();
    }

    private String words(List<CrossoverLine> lines) {
        String kind = model.isPreview() ? "Sizes measured quickly, a preview. " : "";
        return kind
                + lines.stream()
                        .filter(line -> line.pays() != null)
                        .findFirst()
                        .map(line -> line.label() + " pays from " + states(line) + " states on.")
                        .orElse("No lane pays at any size measured.");
    }

    private static String states(CrossoverLine line) {
        BigInteger pays = line.pays();
        return pays == null ? "–" : Figures.count(pays);
    }

    private Node nothing() {
        RunFailure failure = model.failureProperty().get();
        String sentence = model.measuringProperty().get()
                ? "Registers of growing size are being compared."
                : !barred.getValue().isEmpty()
                        ? "“" + barred.getValue() + "” is being timed; sizes can be measured when it has ended."
                        : failure != null
                                ? failure.happened() + ". " + failure.meaning()
                                : "Compare registers of several sizes, or measure a ladder of sizes quickly.";
        return new EmptyState(Feather.TRENDING_UP, "From which size on does it pay?", sentence, button());
    }

    private Button button() {
        boolean running = model.measuringProperty().get();
        Button button = new Button(
                running ? "Stop" : "Measure sizes", Icons.of(running ? Feather.SQUARE : Feather.TRENDING_UP, "i14"));
        button.setId("measure-sizes");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small-words");
        button.disableProperty()
                .bind(comparison
                        .runningProperty()
                        .or(Bindings.createBooleanBinding(
                                () -> !barred.getValue().isEmpty(), barred)));
        button.setOnAction(e -> {
            if (model.measuringProperty().get()) {
                model.stop();
            } else {
                model.measureSizes();
            }
        });
        return button;
    }
}
