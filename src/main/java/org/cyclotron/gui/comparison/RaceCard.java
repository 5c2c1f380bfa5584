package org.cyclotron.gui.comparison;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.report.drawing.RacePainter;
import org.cyclotron.report.drawing.Tokens;
import org.jspecify.annotations.Nullable;

/** A race: every lane a bar that moves. */
final class RaceCard extends VBox {
    private final CanvasPane canvas;
    private final BelowBanner place;

    RaceCard(ObservableValue<Tokens> tokens) {
        canvas = new CanvasPane(tokens);
        canvas.setId("race");
        place = new BelowBanner(canvas);
        ScrollPane scroll = new ScrollPane(place);
        scroll.getStyleClass().add("see-through");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().addAll("card", "race-card");
        getChildren().add(scroll);
        setMinHeight(0);
    }

    /** @param standing null before the start */
    void show(@Nullable RaceStanding standing) {
        if (standing == null) {
            canvas.setPainter(null, "The race begins");
            return;
        }
        RacePainter painter = new RacePainter(standing);
        place.setPrefHeight(painter.height() - RacePainter.BANNER);
        canvas.setPainter(painter, painter.description());
    }

    /** Shows a drawing from below its banner on: the banner stands above, on the verdict card. */
    private static final class BelowBanner extends Region {
        private final CanvasPane drawing;

        BelowBanner(CanvasPane drawing) {
            this.drawing = drawing;
            getChildren().add(drawing);
        }

        @Override
        protected void layoutChildren() {
            drawing.resizeRelocate(0, -RacePainter.BANNER, getWidth(), getHeight() + RacePainter.BANNER);
        }
    }
}
