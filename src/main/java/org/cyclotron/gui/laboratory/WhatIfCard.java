package org.cyclotron.gui.laboratory;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Chip;
import org.cyclotron.gui.control.FiguresPopOver;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.Figures;
import org.cyclotron.report.PhaseText;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.drawing.PhaseBarPainter;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.timing.PhaseBreakdown;
import org.jspecify.annotations.Nullable;

/** What a profile predicts: controls above, a bar a strategy below, each with its wall time. */
final class WhatIfCard {
    private static final double BAR = 25;
    private static final double LABEL = 130;
    private static final double WIDE_LABEL = 160;
    /** Names are as wide as the longest needs, up to this. */
    private static final double MOST_LABEL = 220;

    private static final double WALL = 72;
    /** With room the bars stand further apart. */
    private static final double MOST_ROW = 40;

    private final WhatIfViewModel model;
    private final ObservableValue<Tokens> tokens;
    private final VBox bars = new VBox();
    private final PhaseKey legend;
    private final Hyperlink remarks = new Hyperlink("");
    private final StrategyPicker strategies;
    private final CheckBox ofRegister = new CheckBox();
    private final Label problem = Texts.label("", "t12", "bad");
    private final VBox controls;
    private final Card card;
    private boolean roomy;

    WhatIfCard(WhatIfViewModel model, ProfileRow profiles, ObservableValue<Tokens> tokens) {
        this.model = model;
        this.tokens = tokens;
        controls = new WhatIfControls(model, profiles);
        legend = new PhaseKey(tokens);
        strategies = new StrategyPicker(model.strategies());
        prepare();
        card = new Card("What if", body(), ofRegister, strategies, new Chip("predicted", Chip.Tone.PLAIN));
        card.setId("what-if");
        card.setFooter(legend, remarks);
        model.registerProperty().subscribe(this::showRegister);
        model.forecastProperty().subscribe(this::show);
        model.problemProperty().subscribe(this::showProblem);
        showRegister();
        showProblem();
    }

    private void prepare() {
        ofRegister.setId("of-register");
        ofRegister.getStyleClass().add("may-be-cut");
        ofRegister.setMinWidth(40);
        ofRegister.selectedProperty().bindBidirectional(model.ofRegisterProperty());
        remarks.setId("remarks");
        remarks.setMinWidth(Label.USE_PREF_SIZE);
        remarks.getStyleClass().add("t12");
        HBox.setHgrow(legend, Priority.ALWAYS);
        problem.setWrapText(true);
        bars.getStyleClass().add("predicted-bars");
        bars.setId("predicted-bars");
    }

    private VBox body() {
        ScrollPane scroll = new ScrollPane(bars);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("see-through");
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox body = new VBox(controls, problem, scroll);
        body.getStyleClass().add("what-if");
        body.setMinHeight(0);
        return body;
    }

    Card card() {
        return card;
    }

    /** Names have more room where there is some. */
    void setRoomy(boolean next) {
        if (next != roomy) {
            roomy = next;
            show(model.forecastProperty().get());
        }
    }

    /** Fixes everything while costs are measured: predicting takes processors. */
    void setResting(boolean resting) {
        controls.setDisable(resting);
        ofRegister.setDisable(resting);
        strategies.setDisable(resting);
    }

    private void showRegister() {
        var register = model.registerProperty().get();
        ofRegister.setVisible(register != null);
        ofRegister.setManaged(register != null);
        if (register != null) {
            ofRegister.setText(register.name());
            ofRegister.setTooltip(new Tooltip("Predict for " + register.name()
                    + " with its real cycle structure;\notherwise for a register of one giant cycle"));
        }
    }

    private void showProblem() {
        String text = model.problemProperty().get();
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }

    private void show(@Nullable Forecast forecast) {
        if (forecast == null) {
            bars.getChildren().clear();
            return;
        }
        List<Simulation.Lane> lanes = forecast.simulation().lanes();
        double names = names(lanes);
        bars.getChildren().setAll(lanes.stream().map(lane -> bar(lane, names)).toList());
        legend.show(lanes);
        showRemarks(forecast);
    }

    private void showRemarks(Forecast forecast) {
        List<String> all = forecast.remarks();
        remarks.setText(all.size() == 1 ? "1 remark" : all.size() + " remarks");
        remarks.setVisible(!all.isEmpty());
        remarks.setManaged(!all.isEmpty());
        remarks.setTooltip(new Tooltip("What these predictions assume"));
        remarks.setAccessibleText("What these predictions assume: " + String.join("; ", all));
        remarks.setOnAction(e -> new FiguresPopOver(
                        "What these predictions assume",
                        all.stream()
                                .map(text -> new FiguresPopOver.Entry("", text, null))
                                .toList(),
                        ArrowLocation.BOTTOM_RIGHT)
                .show(remarks));
    }

    private double names(List<Simulation.Lane> lanes) {
        double longest =
                lanes.stream().mapToDouble(lane -> width(lane.label())).max().orElse(0);
        return Math.clamp(longest, roomy ? WIDE_LABEL : LABEL, MOST_LABEL);
    }

    private static double width(String name) {
        Text text = new Text(name);
        text.setFont(Font.font("Inter", 12));
        return Math.ceil(text.getLayoutBounds().getWidth()) + 2;
    }

    private Node bar(Simulation.Lane lane, double names) {
        PhaseBreakdown breakdown = lane.prediction().breakdown();
        String shares = lane.label() + ", predicted " + PhaseText.shares(breakdown);
        CanvasPane canvas = new CanvasPane(tokens);
        canvas.setPainter(new PhaseBarPainter(breakdown), shares);
        canvas.setPrefHeight(BAR);
        Tooltip.install(canvas, new Tooltip(shares.replace(": ", "\n").replace(", ", "\n")));
        HBox.setHgrow(canvas, Priority.ALWAYS);
        HBox row = new HBox(name(lane, names), canvas, wall(lane));
        row.getStyleClass().add("predicted-bar");
        row.setMinHeight(BAR);
        row.setMaxHeight(MOST_ROW);
        VBox.setVgrow(row, Priority.ALWAYS);
        row.setAccessibleText(shares + "; " + full(lane).replace("\n", "; "));
        return row;
    }

    private static Label name(Simulation.Lane lane, double width) {
        Label label = Texts.label(lane.label(), "t12", "may-be-cut");
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setPrefWidth(width);
        label.setTooltip(new Tooltip(lane.label() + "\n" + lane.strategy()));
        return label;
    }

    private static Label wall(Simulation.Lane lane) {
        Label wall = Texts.label(LongTimes.text(lane.prediction().wallNanos()), "mono", "t12", "wall");
        wall.setMinWidth(WALL);
        wall.setTooltip(new Tooltip(full(lane)));
        return wall;
    }

    private static String full(Simulation.Lane lane) {
        List<String> lines = new ArrayList<>();
        lines.add("wall " + Figures.full(BigInteger.valueOf(lane.prediction().wallNanos())) + " ns");
        lines.add("speed-up " + RatioText.times(lane.speedup()));
        if (lane.prediction().setupNanos() > 0) {
            lines.add("set-up before it, once, "
                    + Figures.seconds(lane.prediction().setupNanos() / 1e9));
        }
        return String.join("\n", lines);
    }
}
