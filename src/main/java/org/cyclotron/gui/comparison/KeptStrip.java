package org.cyclotron.gui.comparison;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says that a comparison was kept earlier, and whether it can be gone on with. Hidden for any other. */
final class KeptStrip extends HBox {
    private final Label origin = Texts.whole(Texts.label("", "t12", "semibold"));
    private final Label sentence = Texts.label("", "t12", "muted", "may-be-cut");

    KeptStrip(ComparisonViewModel model) {
        setId("kept-comparison");
        getStyleClass().addAll("line", "kept-strip");
        setMinHeight(USE_PREF_SIZE);
        sentence.setMinWidth(0);
        getChildren().addAll(Icons.of(Feather.CLOCK, "i14", "muted"), origin, sentence);
        managedProperty().bind(visibleProperty());
        model.keptProperty().subscribe(this::show);
    }

    private void show(@Nullable KeptRemark remark) {
        setVisible(remark != null);
        if (remark != null) {
            origin.setText(remark.origin());
            sentence.setText(remark.sentence());
            sentence.setTooltip(new Tooltip(remark.sentence()));
            setAccessibleText(remark.origin() + ". " + remark.sentence());
        }
    }
}
