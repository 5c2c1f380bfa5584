package org.cyclotron.gui.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.drawing.PhaseLegendPainter;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.timing.Phase;
import org.kordamp.ikonli.feather.Feather;

/** The table of lanes with the legend of phases and what makes the timing doubtful. */
final class LanesCard extends VBox {
    private static final double FOOT = 30;
    private static final int MOST_ROWS = 14;
    private static final int LEAST_ROWS = 4;
    /** A single warning up to this length stands in full where there is room. */
    private static final int SHORT_WARNING = 60;

    private final LanesTable table;
    private final CanvasPane legend;
    private final Hyperlink warnings = new Hyperlink("", Icons.of(Feather.ALERT_TRIANGLE, "i14", "warn"));
    private boolean roomy;
    private List<String> doubts = List.of();

    LanesCard(ComparisonViewModel model, ObservableValue<Tokens> tokens) {
        table = new LanesTable(model, tokens);
        legend = new CanvasPane(tokens);
        legend.setPrefHeight(PhaseLegendPainter.LINE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        warnings.setId("warnings");
        warnings.setMinWidth(USE_PREF_SIZE);
        warnings.getStyleClass().add("warnings");
        warnings.setOnAction(e -> explain());
        HBox foot = new HBox(legend, warnings);
        foot.getStyleClass().add("card-foot");
        foot.setMinHeight(FOOT);
        getStyleClass().addAll("card", "lanes-card");
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        table.view().setMinHeight(0);
        getChildren().addAll(table.view(), foot);
        PhaseLegendPainter phases = new PhaseLegendPainter(EnumSet.allOf(Phase.class));
        legend.setPainter(phases, "Legend of phases");
    }

    LanesTable table() {
        return table;
    }

    void setRoomy(boolean next) {
        roomy = next;
        table.setRoomy(next);
        showWarnings();
    }

    void show(Shown shown) {
        table.show(shown);
        boolean bound = shown.summary().lanes().stream().anyMatch(lane -> lane.bound() != null);
        boolean beyond = shown.summary().lanes().stream().anyMatch(lane -> lane.oversubscribed());
        Set<PhaseLegendPainter.Sign> signs = EnumSet.noneOf(PhaseLegendPainter.Sign.class);
        if (bound && roomy) {
            signs.add(PhaseLegendPainter.Sign.BOUND);
        }
        if (beyond && roomy) {
            signs.add(PhaseLegendPainter.Sign.OVERSUBSCRIBED);
        }
        legend.setPainter(new PhaseLegendPainter(EnumSet.allOf(Phase.class), signs), "Legend of phases");
        doubts = shown.summary().warnings();
        showWarnings();
    }

    /** The height that shows the rows, up to some; they scroll beyond. */
    double heightFor(int rows) {
        return table.heightFor(Math.clamp(rows, LEAST_ROWS, MOST_ROWS)) + FOOT + 2;
    }

    double leastHeight(int rows) {
        return table.heightFor(Math.min(Math.max(1, rows), LEAST_ROWS)) + FOOT + 2;
    }

    private void showWarnings() {
        warnings.setVisible(!doubts.isEmpty());
        warnings.setManaged(!doubts.isEmpty());
        if (doubts.isEmpty()) {
            return;
        }
        boolean inFull = doubts.size() == 1 && roomy && doubts.getFirst().length() <= SHORT_WARNING;
        String count = doubts.size() == 1 ? "1 warning" : doubts.size() + " warnings";
        warnings.setText(inFull ? doubts.getFirst() : count);
        warnings.setTooltip(new Tooltip(String.join("\n", doubts)));
        warnings.setAccessibleText(count + ": " + String.join("; ", doubts));
    }

    private void explain() {
        VBox words = new VBox();
        words.getStyleClass().add("formula");
        words.getChildren().add(Texts.label("What makes these times doubtful", "semibold"));
        for (String doubt : doubts) {
            Label line = Texts.label(doubt, "t12");
            line.setWrapText(true);
            words.getChildren().add(line);
        }
        PopOver over = new PopOver(words);
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        over.setDetachable(false);
        over.setFadeInDuration(Duration.ZERO);
        over.setFadeOutDuration(Duration.ZERO);
        if (getScene() != null) {
            over.getRoot().getStylesheets().setAll(getScene().getStylesheets());
        }
        over.show(warnings);
    }
}
