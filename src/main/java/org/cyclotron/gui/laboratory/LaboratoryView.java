package org.cyclotron.gui.laboratory;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.ErrorBox;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.report.drawing.Tokens;

/** The workspace: unit costs above, what follows from them and from which size on it pays below. */
final class LaboratoryView extends VBox {
    /** From this width of the page on rows are higher. */
    private static final double ROOMY = 1240;

    private static final double LEAST_LOWER = 306;
    private static final double LOWER_PART = 0.44;
    private static final double WHAT_IF = 408;
    private static final double MOST_WHAT_IF = 620;

    private final LaboratoryViewModel model;
    private final VBox failure = new VBox();
    private final CostsCard costs;
    private final WhatIfCard whatIf;
    private final CrossoverCard crossover;
    private final HBox lower;

    LaboratoryView(
            LaboratoryViewModel model, ObservableValue<Tokens> tokens, LaboratoryExports exports, OverlayPlace place) {
        this.model = model;
        getStyleClass().addAll("page", "spaced", "laboratory");
        setId("laboratory");
        costs = new CostsCard(model.calibration(), tokens);
        whatIf = new WhatIfCard(model.whatIf(), new ProfileRow(model.whatIf(), model.profiles(), place), tokens);
        crossover = new CrossoverCard(model.whatIf(), tokens, place);
        lower = new HBox(whatIf.card(), crossover.card());
        lower.getStyleClass().add("laboratory-lower");
        failure.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(costs, Priority.ALWAYS);
        HBox.setHgrow(crossover.card(), Priority.ALWAYS);
        whatIf.card().setMinWidth(WHAT_IF);
        crossover.card().setMinWidth(0);
        getChildren()
                .setAll(
                        new CalibrationBar(model.calibration(), exports.menu()),
                        failure,
                        new CalibrationNotice(model.calibration()),
                        costs,
                        lower);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        model.calibration().stateProperty().subscribe(state -> whatIf.setResting(state.isMeasuring()));
        model.calibration().failureProperty().subscribe(this::showFailure);
        model.profiles().failureProperty().subscribe(this::showFailure);
        showFailure();
        arrange();
        model.show();
    }

    private void arrange() {
        costs.setRoomy(getWidth() >= ROOMY);
        whatIf.setRoomy(getWidth() >= ROOMY);
        double height = Math.max(LEAST_LOWER, Math.floor(getHeight() * LOWER_PART));
        lower.setMinHeight(height);
        lower.setPrefHeight(height);
        lower.setMaxHeight(height);
        double width = Math.clamp(Math.floor(getWidth() * 0.34), WHAT_IF, MOST_WHAT_IF);
        whatIf.card().setPrefWidth(width);
        whatIf.card().setMaxWidth(width);
    }

    private void showFailure() {
        Optional<LaboratoryFailure> first = Stream.of(
                        model.calibration().failureProperty().get(),
                        model.profiles().failureProperty().get())
                .flatMap(Stream::ofNullable)
                .findFirst();
        failure.getChildren().clear();
        failure.setManaged(first.isPresent());
        failure.setVisible(first.isPresent());
        first.ifPresent(cause -> {
            ErrorBox box = new ErrorBox(cause.happened(), cause.meaning(), cause.remedy(), cause.details());
            box.setId("laboratory-failure");
            box.setMinHeight(USE_PREF_SIZE);
            failure.getChildren().add(box);
        });
    }
}
