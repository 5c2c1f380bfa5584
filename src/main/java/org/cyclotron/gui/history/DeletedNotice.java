package org.cyclotron.gui.history;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says what was deleted, with a way back. Leaves by itself after some seconds; Undo in the menu stays. */
final class DeletedNotice extends HBox {
    private static final Duration SHOWN = Duration.seconds(12);

    private final Label words = Texts.whole(Texts.label("", "semibold"));
    private final PauseTransition leaving = new PauseTransition(SHOWN);

    DeletedNotice(Deletions deletions) {
        setId("deleted-notice");
        getStyleClass().add("export-notice");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button undo = new Button("_Undo", Icons.of(Feather.CORNER_UP_LEFT, "i14"));
        undo.setId("undo-delete");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(e -> deletions.undo());
        Button close = new Button("Close", Icons.of(Feather.X, "i14"));
        close.getStyleClass().addAll("flat", "icon-only");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setAccessibleText("Close this notice");
        close.setOnAction(e -> deletions.dismiss());
        getChildren().addAll(Icons.of(Feather.TRASH_2, "muted"), words, undo, close);
        managedProperty().bind(visibleProperty());
        leaving.setOnFinished(e -> deletions.dismiss());
        deletions.latestProperty().subscribe(this::show);
    }

    private void show(@Nullable List<Long> deleted) {
        setVisible(deleted != null);
        leaving.stop();
        if (deleted != null) {
            words.setText(deleted.size() == 1 ? "1 entry deleted" : deleted.size() + " entries deleted");
            setAccessibleText(words.getText() + "; Undo takes that back");
            leaving.playFromStart();
        }
    }
}
