package org.cyclotron.gui.comparison;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.gui.comparison.VerdictText.Kind;
import org.cyclotron.gui.control.Chip;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict in one sentence with its figures; while rounds are measured, how far they are. */
final class VerdictCard extends HBox {
    private static final int MOST_LINES = 2;

    private final ComparisonViewModel model;
    private final FontIcon icon = Icons.of(Feather.TRENDING_UP, "i18");
    private final Label headline = Texts.label("", "t16", "semibold", "headline");
    private final Label interval = Texts.whole(Texts.label("", "mono", "t12", "muted"));
    private final VBox lines = new VBox();
    private final Chip chip = new Chip("", Chip.Tone.PLAIN);
    private final Label remark = Texts.whole(Texts.label("", "mono", "t12", "muted"));
    private final ProgressBar progress = new ProgressBar(0);
    private final Hyperlink crossover = new Hyperlink("Crossover", Icons.of(Feather.ARROW_RIGHT, "acc"));
    private final Button anyway = new Button("Run anyway", Icons.of(Feather.PLAY));
    private final VBox right = new VBox();

    /** @param showCrossover brings the crossover to the front */
    VerdictCard(ComparisonViewModel model, Runnable showCrossover) {
        this.model = model;
        setId("verdict");
        getStyleClass().add("verdict");
        setMinHeight(USE_PREF_SIZE);
        Region edge = new Region();
        edge.getStyleClass().add("edge");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        HBox first = new HBox(headline, interval);
        first.getStyleClass().add("verdict-first");
        lines.getStyleClass().add("lines");
        VBox words = new VBox(first, lines);
        words.getStyleClass().add("verdict-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        right.getStyleClass().add("verdict-right");
        right.setMinWidth(USE_PREF_SIZE);
        crossover.setId("show-crossover");
        crossover.setMinWidth(USE_PREF_SIZE);
        crossover.setOnAction(e -> showCrossover.run());
        anyway.setId("run-anyway");
        anyway.setMinWidth(USE_PREF_SIZE);
        anyway.setOnAction(e -> model.runAnyway());
        progress.setFocusTraversable(false);
        getChildren().addAll(edge, icon, words, right);
        model.verdictProperty().subscribe(this::show);
    }

    private void show(@Nullable VerdictText text) {
        setVisible(text != null);
        setManaged(text != null);
        if (text == null) {
            return;
        }
        getStyleClass().removeAll("same", "lose", "failed", "run");
        getStyleClass().addAll(edge(text.kind()));
        icon.setIconCode(glyph(text.kind()));
        icon.getStyleClass().removeAll("acc", "warn", "bad", "muted");
        icon.getStyleClass().add(tone(text.kind()));
        headline.setText(text.headline());
        interval.setText(text.interval());
        lines.getChildren()
                .setAll(text.lines().stream()
                        .filter(line -> !line.isEmpty())
                        .limit(MOST_LINES)
                        .map(VerdictCard::line)
                        .toList());
        setAccessibleText(text.headline() + " " + text.interval() + ". " + String.join(" ", text.lines()));
        showRight(text);
    }

    private static Label line(String text) {
        Label line = Texts.label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private void showRight(VerdictText text) {
        chip.setText(text.chip());
        remark.setText(text.chip());
        progress.setProgress(fraction());
        List<Node> nodes = switch (text.kind()) {
            case RUNNING -> List.of(remark, progress);
            case RACE -> List.of(remark);
            case ASKING -> List.of(anyway);
            case WON, LOST, UNDECIDED -> List.of(chip, crossover);
            case FAILED, NONE, STOPPED, BARRED -> text.chip().isEmpty() ? List.of() : List.of(chip);
        };
        right.getChildren().setAll(nodes);
    }

    private double fraction() {
        ComparisonProgress now =
                model.run().stateProperty().get() instanceof RunState.Measuring measuring ? measuring.progress() : null;
        return now == null || now.runsInAll() == 0 ? 0 : (double) now.runsDone() / now.runsInAll();
    }

    private static List<String> edge(Kind kind) {
        return switch (kind) {
            case WON -> List.of();
            case LOST, ASKING, BARRED, RACE -> List.of("lose");
            case UNDECIDED, NONE, STOPPED -> List.of("same");
            case FAILED -> List.of("failed");
            case RUNNING -> List.of("run");
        };
    }

    private static Feather glyph(Kind kind) {
        return switch (kind) {
            case WON -> Feather.TRENDING_UP;
            case LOST -> Feather.TRENDING_DOWN;
            case UNDECIDED -> Feather.MINUS;
            case FAILED -> Feather.X_CIRCLE;
            case NONE -> Feather.BAR_CHART_2;
            case RUNNING, ASKING, BARRED -> Feather.CLOCK;
            case STOPPED -> Feather.SQUARE;
            case RACE -> Feather.ALERT_TRIANGLE;
        };
    }

    private static String tone(Kind kind) {
        return switch (kind) {
            case WON -> "acc";
            case LOST, ASKING, BARRED, RACE -> "warn";
            case FAILED -> "bad";
            case UNDECIDED, NONE, RUNNING, STOPPED -> "muted";
        };
    }
}
