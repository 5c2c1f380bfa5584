package org.cyclotron.gui.start;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Says what a first comparison does, and begins it. */
public final class ComparisonCard extends VBox {
    /**
     * A card.
     *
     * @param what what is compared, in a sentence
     * @param time how long it takes, in a sentence
     */
    public ComparisonCard(String what, String time, Runnable begin) {
        getStyleClass().addAll("card", "beginning");
        Label heading = Texts.label("Run a comparison", "semibold");
        heading.setGraphic(Icons.of(Feather.BAR_CHART_2, "acc"));
        Label sentence = Texts.label(what);
        sentence.setWrapText(true);
        Label remark = Texts.label(time, "t12", "muted");
        remark.setWrapText(true);
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        Button now = new Button("Compare now", Icons.of(Feather.PLAY));
        now.setId("begin-comparison");
        now.setMinWidth(USE_PREF_SIZE);
        now.setOnAction(e -> begin.run());
        getChildren().addAll(heading, sentence, remark, space, now);
    }
}
