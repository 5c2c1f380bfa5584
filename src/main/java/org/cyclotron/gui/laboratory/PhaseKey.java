package org.cyclotron.gui.laboratory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.PhaseText;
import org.cyclotron.report.drawing.PhaseLegendPainter;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.timing.Phase;

/** What the fills of the bars mean: the phases that take most, as many as fit into a line, and a link to all. */
final class PhaseKey extends HBox {
    private static final double ALL_WIDTH = 300;

    private final ObservableValue<Tokens> tokens;
    private final CanvasPane line;
    private final Hyperlink all = new Hyperlink("all " + Phase.values().length);
    private List<Phase> phases = List.of();

    PhaseKey(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
        line = new CanvasPane(tokens);
        line.setPrefHeight(PhaseLegendPainter.LINE);
        line.setMinHeight(PhaseLegendPainter.LINE);
        HBox.setHgrow(line, Priority.ALWAYS);
        all.setId("all-phases");
        all.getStyleClass().add("t12");
        all.setMinWidth(USE_PREF_SIZE);
        all.setTooltip(new Tooltip("Every phase and its fill"));
        all.setAccessibleText("Every phase and its fill");
        all.setOnAction(e -> explain());
        getStyleClass().add("phase-key");
        setMinWidth(0);
        getChildren().addAll(line, all);
        line.widthProperty().subscribe(this::draw);
    }

    /** Shows the phases of predicted runs. */
    void show(List<Simulation.Lane> lanes) {
        Map<Phase, Double> greatest = new EnumMap<>(Phase.class);
        for (Simulation.Lane lane : lanes) {
            for (Phase phase : Phase.values()) {
                greatest.merge(phase, lane.prediction().breakdown().share(phase), Math::max);
            }
        }
        phases = Arrays.stream(Phase.values())
                .filter(phase -> greatest.getOrDefault(phase, 0.0) > 0)
                .sorted(Comparator.comparingDouble((Phase phase) -> greatest.getOrDefault(phase, 0.0))
                        .reversed())
                .toList();
        draw();
    }

    private void draw() {
        List<Phase> fitting = phases;
        while (fitting.size() > 1
                && new PhaseLegendPainter(fitting).height(line.getWidth()) > PhaseLegendPainter.LINE) {
            fitting = fitting.subList(0, fitting.size() - 1);
        }
        String words = phases.stream().map(PhaseText::word).collect(Collectors.joining(", "));
        line.setPainter(new PhaseLegendPainter(fitting), "Phases: " + words);
    }

    private void explain() {
        PhaseLegendPainter painter = PhaseLegendPainter.ofAllPhases();
        CanvasPane canvas = new CanvasPane(tokens);
        canvas.setPainter(painter, "Every phase and its fill");
        canvas.setPrefSize(ALL_WIDTH, painter.height(ALL_WIDTH));
        VBox content = new VBox(Texts.label("Phases of a run", "semibold"), canvas);
        content.getStyleClass().add("figures-pop-over");
        PopOver over = new PopOver(content);
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        over.setDetachable(false);
        over.setAnimated(false);
        over.show(all);
    }
}
