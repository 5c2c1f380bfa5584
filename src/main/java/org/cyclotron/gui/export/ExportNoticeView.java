package org.cyclotron.gui.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says at the foot of the window which file was written, with a way to it. Leaves by itself after some seconds, but not
 * while the pointer is on it; it neither moves nor fades.
 */
final class ExportNoticeView extends HBox {
    private static final Duration SHOWN = Duration.seconds(12);

    private static final double WORDS = 320;

    private final ExportViewModel model;
    private final Label name = Texts.label("", "semibold", "may-be-cut");
    private final Label folder = Texts.label("", "t12", "muted", "may-be-cut");
    private final PauseTransition leaving = new PauseTransition(SHOWN);

    /** @param showFolder opens a folder in the platform's own window */
    ExportNoticeView(ExportViewModel model, Consumer<Path> showFolder) {
        this.model = model;
        getStyleClass().add("export-notice");
        setId("export-notice");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button show = new Button("Sho_w folder", Icons.of(Feather.FOLDER, "i14"));
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(e -> withNotice(notice -> showFolder.accept(notice.folder())));
        CopyButton copy = new CopyButton("path", this::path).withWords();
        copy.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(WORDS);
        folder.setMaxWidth(WORDS);
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        VBox words = new VBox(name, folder);
        words.getStyleClass().add("lines");
        getChildren().addAll(Icons.of(Feather.DOWNLOAD, "acc"), words, show, copy, closeButton());
        leaving.setOnFinished(e -> model.dismiss());
        hoverProperty().subscribe(hovered -> {
            if (hovered) {
                leaving.stop();
            } else if (isVisible()) {
                leaving.playFromStart();
            }
        });
        managedProperty().bind(visibleProperty());
        model.noticeProperty().subscribe(this::show);
    }

    private Button closeButton() {
        Button close = new Button("Close", Icons.of(Feather.X, "i14"));
        close.getStyleClass().addAll("flat", "icon-only");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setAccessibleText("Close this notice");
        close.setOnAction(e -> model.dismiss());
        return close;
    }

    private void show(@Nullable ExportNotice notice) {
        setVisible(notice != null);
        leaving.stop();
        if (notice == null) {
            return;
        }
        name.setText("Exported " + notice.fileName());
        folder.setText(String.valueOf(notice.folder()));
        folder.setTooltip(new Tooltip(notice.file().toString()));
        name.setTooltip(new Tooltip(notice.file().toString()));
        setAccessibleText("Exported " + notice.file());
        leaving.playFromStart();
    }

    private String path() {
        ExportNotice notice = model.noticeProperty().get();
        return notice == null ? "" : notice.file().toAbsolutePath().toString();
    }

    private void withNotice(Consumer<ExportNotice> action) {
        ExportNotice notice = model.noticeProperty().get();
        if (notice != null) {
            action.accept(notice);
        }
    }
}
