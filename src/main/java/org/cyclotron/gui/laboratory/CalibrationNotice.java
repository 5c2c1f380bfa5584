package org.cyclotron.gui.laboratory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.task.RunningWork;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.report.CostText;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What stands above the costs for a while: the question before measuring, how far it is, and that two calibrations are not
 * comparable.
 */
final class CalibrationNotice extends HBox {
    private final CalibrationViewModel model;
    private final Label headline = Texts.label("", "semibold", "headline");
    private final VBox words = new VBox();
    private final HBox right = new HBox();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label left = Texts.whole(Texts.label("", "mono", "t12", "muted"));
    private final Button full = button("calibrate-full", "In fu_ll", Feather.PLAY, "on-accent");
    private final Button quick = button("calibrate-quick", "_Quickly", Feather.FAST_FORWARD);
    private final Button no = button("calibrate-no", "_Not now", Feather.X);

    CalibrationNotice(CalibrationViewModel model) {
        this.model = model;
        setId("calibration-notice");
        getStyleClass().addAll("verdict", "calibration-notice");
        setMinHeight(USE_PREF_SIZE);
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("verdict-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        right.getStyleClass().add("line");
        right.setMinWidth(USE_PREF_SIZE);
        bar.setFocusTraversable(false);
        bar.setPrefWidth(160);
        full.getStyleClass().add("accent");
        full.setOnAction(e -> model.measure(false));
        quick.setOnAction(e -> model.measure(true));
        no.setOnAction(e -> model.dismiss());
        model.stateProperty().subscribe(this::show);
        model.contentProperty().subscribe(this::show);
        model.othersProperty().subscribe(this::show);
        show();
    }

    private static Button button(String id, String text, Feather glyph, String... styleClasses) {
        Button button = new Button(text, Icons.of(glyph, styleClasses));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show() {
        List<String> different = model.contentProperty().get() instanceof CalibrationContent.Costs(var shown)
                ? shown.differences()
                : List.of();
        switch (model.stateProperty().get()) {
            case CalibrationState.Asking asking -> ask(asking);
            case CalibrationState.Measuring measuring -> measuring(measuring);
            case CalibrationState.Idle idle -> {
                if (different.isEmpty()) {
                    hide();
                } else {
                    fill(
                            "same",
                            Feather.SLASH,
                            "Not comparable",
                            List.of(String.join("; ", different), "Both are shown, without a difference."),
                            List.of());
                }
            }
        }
    }

    private void ask(CalibrationState.Asking asking) {
        List<String> lines = new ArrayList<>();
        lines.add("In full: " + asking.full() + ", with intervals, up to registers of 2²⁶ states. Quickly: "
                + asking.quick() + ", few repetitions, no large registers, and labelled so.");
        RunningWork running = model.othersProperty().get();
        lines.add(before(running));
        full.setDisable(running.timed() != null);
        quick.setDisable(running.timed() != null);
        fill("lose", Feather.CLOCK, "Calibrate this machine?", lines, List.of(full, quick, no));
    }

    /** What to heed before it begins. */
    static String before(RunningWork running) {
        if (running.timed() != null) {
            return "“" + running.timed()
                    + "” is being timed: both would share the processors, and neither's times would hold."
                    + " Let it end or stop it first.";
        }
        String beside = running.besideInWords();
        return beside == null
                ? "Let other programs rest meanwhile; what is finished is kept when you stop."
                : beside + " would be measured, too: let that end first.";
    }

    private void measuring(CalibrationState.Measuring state) {
        CalibrationProgress progress = state.progress();
        String subject = progress == null ? "getting ready" : subject(progress);
        String headline = state.stopping() ? "Stopping after " + subject : "Calibrating: " + subject;
        bar.setProgress(fraction(progress));
        left.setText(progress == null ? "" : progress.casesDone() + " of " + progress.casesInAll() + time(progress));
        String beside = model.othersProperty().get().besideInWords();
        fill(
                beside == null ? "run" : "lose",
                Feather.CLOCK,
                headline,
                List.of(
                        beside == null
                                ? "Nothing moves here while costs are measured. What is finished is kept."
                                : beside + " runs meanwhile and is measured, too: stop it, or calibrate again later."),
                List.of(left, bar));
    }

    /** What is measured now: {@code exchange, pipe, 10 elements}. */
    static String subject(CalibrationProgress progress) {
        String label = progress.label();
        if (label == null || progress.measure() == null) {
            return "all is measured";
        }
        String circumstances = CostText.circumstances(progress.measure().parameters());
        return label.substring(0, 1).toLowerCase(Locale.ROOT)
                + label.substring(1)
                + (circumstances.isEmpty() ? "" : ", " + circumstances);
    }

    private static String time(CalibrationProgress progress) {
        Long nanos = progress.nanosLeft();
        return nanos == null ? "" : " · " + Figures.clock(Duration.ofNanos(nanos)) + " left";
    }

    private static double fraction(@Nullable CalibrationProgress progress) {
        return progress == null || progress.casesInAll() == 0
                ? 0
                : (double) progress.casesDone() / progress.casesInAll();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void fill(String kind, Feather glyph, String text, List<String> lines, List<? extends Node> actions) {
        Region edge = new Region();
        edge.getStyleClass().add("edge");
        headline.setText(text);
        words.getChildren().setAll(headline);
        lines.forEach(line -> words.getChildren().add(line(line)));
        right.getChildren().setAll(actions);
        getStyleClass().removeAll("same", "lose", "run");
        getStyleClass().add(kind);
        String tone = kind.equals("lose") ? "warn" : "muted";
        getChildren().setAll(edge, Icons.of(glyph, "i18", tone), words, right);
        setAccessibleText(text + ". " + String.join(" ", lines));
        setVisible(true);
        setManaged(true);
    }

    private static Label line(String text) {
        Label line = Texts.label(text, "t12", "muted");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
