package org.cyclotron.gui.laboratory;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.FiguresPopOver;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.drawing.CostLegendPainter;
import org.cyclotron.report.drawing.Tokens;
import org.kordamp.ikonli.feather.Feather;

/** The table of unit costs with its legend; before there are any, what belongs here. */
final class CostsCard extends VBox {
    private static final double LEAST = 132;
    private static final double LEGEND = 330;

    private final CalibrationViewModel model;
    private final CostTable table;
    private final CanvasPane legend;
    private final Label pairs = Texts.whole(Texts.label("○ before   ● now, with their intervals", "t11", "muted"));
    private final Label note = Texts.whole(Texts.label("The original's exchange includes creation", "t11", "muted"));
    private final Hyperlink warnings = new Hyperlink("", Icons.of(Feather.ALERT_TRIANGLE, "i14", "warn"));
    private final HBox foot = new HBox();
    private List<String> doubts = List.of();

    CostsCard(CalibrationViewModel model, ObservableValue<Tokens> tokens) {
        this.model = model;
        table = new CostTable(tokens);
        legend = new CanvasPane(tokens);
        legend.setPainter(
                new CostLegendPainter(),
                "Circle: ours. Square: the original with fork. Triangle: the original with spawn");
        legend.setPrefHeight(24);
        legend.setMinWidth(LEGEND);
        note.setGraphic(Icons.of(Feather.INFO, "i14", "muted"));
        note.setTooltip(new Tooltip(
                "Its exchange of messages was timed together with the creation of the process that answers.\n"
                        + "Its figures were published without repetitions or intervals."));
        warnings.setId("calibration-warnings");
        warnings.setMinWidth(USE_PREF_SIZE);
        warnings.getStyleClass().add("warnings");
        warnings.setOnAction(e -> explain());
        foot.getStyleClass().add("card-foot");
        getStyleClass().addAll("card", "costs-card");
        setMinHeight(LEAST);
        table.view().setMinHeight(0);
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        model.contentProperty().subscribe(this::show);
        model.filterProperty().subscribe(this::show);
        show();
    }

    void setRoomy(boolean roomy) {
        table.setRoomy(roomy);
    }

    private void show() {
        switch (model.contentProperty().get()) {
            case CalibrationContent.Looking looking -> only(new VBox());
            case CalibrationContent.Never(String time, boolean unread) -> only(never(time, unread));
            case CalibrationContent.Starting starting ->
                only(new EmptyState(
                        Feather.CLOCK,
                        "Measuring unit costs",
                        "Lines appear as they are measured. Nothing moves here meanwhile."));
            case CalibrationContent.Costs(ShownCalibration shown) -> fill(shown);
        }
    }

    private Node never(String time, boolean unread) {
        Button calibrate = new Button("Calibrate", Icons.of(Feather.REFRESH_CW, "on-accent"));
        calibrate.setId("calibrate-first");
        calibrate.getStyleClass().add("accent");
        calibrate.visibleProperty().bind(model.stateProperty().map(CalibrationState.Idle.class::isInstance));
        calibrate.managedProperty().bind(calibrate.visibleProperty());
        calibrate.setOnAction(e -> model.ask());
        return new EmptyState(
                Feather.THERMOMETER,
                unread ? "No calibration could be read" : "This machine is not calibrated",
                "What do processes, messages and states cost here? Predictions rest on it. It takes " + time
                        + "; until then they rest on rough defaults.",
                calibrate);
    }

    private void only(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        getChildren().setAll(node);
    }

    private void fill(ShownCalibration shown) {
        table.show(shown.rows(model.filterProperty().get()), shown.isCompared());
        doubts = shown.calibration().warnings();
        warnings.setText(doubts.size() == 1 ? "1 warning" : doubts.size() + " warnings");
        warnings.setTooltip(new Tooltip(String.join("\n", doubts)));
        warnings.setAccessibleText(warnings.getText() + ": " + String.join("; ", doubts));
        boolean doubtful = !doubts.isEmpty() && !shown.measuring();
        foot.getChildren().setAll(shown.isCompared() ? pairs : legend, Texts.spring());
        if (doubtful) {
            foot.getChildren().add(warnings);
        }
        if (!shown.isCompared()) {
            foot.getChildren().add(note);
        }
        if (!getChildren().contains(table.view())) {
            getChildren().setAll(table.view(), foot);
        }
    }

    private void explain() {
        new FiguresPopOver(
                        "What makes these costs doubtful",
                        doubts.stream()
                                .map(doubt -> new FiguresPopOver.Entry("", doubt, null))
                                .toList(),
                        ArrowLocation.BOTTOM_RIGHT)
                .show(warnings);
    }
}
