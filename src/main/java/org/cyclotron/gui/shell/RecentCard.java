package org.cyclotron.gui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.kordamp.ikonli.feather.Feather;

/** The files opened lately, newest first. One that is no longer there says so; the cross forgets a file. */
final class RecentCard extends VBox {
    private final RecentFiles recent;
    private final Consumer<Path> open;
    private final VBox rows = new VBox();
    private final Map<Path, Label> remarks = new HashMap<>();
    private final LatestWork<Set<Path>> looking;

    RecentCard(RecentFiles recent, Consumer<Path> open, TaskRunner quiet) {
        this.recent = recent;
        this.open = open;
        this.looking = new LatestWork<>(quiet, "Looking for files opened lately");
        getStyleClass().add("recent");
        rows.getStyleClass().add("card");
        getChildren().addAll(Texts.label("Recent", "semibold"), rows);
        recent.files().addListener((ListChangeListener<Path>) change -> fill());
        fill();
    }

    private void fill() {
        remarks.clear();
        rows.getChildren().setAll(recent.files().stream().map(this::row).toList());
        rows.getChildren().stream().skip(1).forEach(row -> row.getStyleClass().add("ruled"));
        setVisible(!recent.files().isEmpty());
        setManaged(!recent.files().isEmpty());
        look();
    }

    private HBox row(Path file) {
        String called = String.valueOf(file.getFileName());
        Hyperlink name = new Hyperlink(called, Icons.of(Feather.FILE_TEXT, "muted"));
        name.setTooltip(new Tooltip(file.toString()));
        name.setMinWidth(Hyperlink.USE_PREF_SIZE);
        name.setOnAction(e -> open.accept(file));
        Label remark = Texts.label(String.valueOf(file.getParent()), "t12", "muted", "may-be-cut");
        remark.setTooltip(new Tooltip(file.toString()));
        remarks.put(file, remark);
        Button forget = new Button("Forget", Icons.of(Feather.X, "i14", "muted"));
        forget.getStyleClass().addAll("flat", "small");
        forget.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        forget.setTooltip(new Tooltip("Forget this file; it stays where it is"));
        forget.setAccessibleText("Forget " + called);
        forget.setOnAction(e -> recent.remove(file));
        HBox row = new HBox(name, Texts.spring(), remark, forget);
        row.getStyleClass().add("recent-row");
        return row;
    }

    /** A disk that sleeps or a network that is away may take long to answer. */
    private void look() {
        List<Path> files = List.copyOf(recent.files());
        looking.start(
                work -> files.stream()
                        .filter(file -> !Files.isRegularFile(file))
                        .collect(Collectors.toSet()),
                outcome -> {
                    if (outcome instanceof TaskOutcome.Finished<Set<Path>>(Set<Path> missing)) {
                        missing.forEach(this::tellMissing);
                    }
                });
    }

    private void tellMissing(Path file) {
        Label remark = remarks.get(file);
        if (remark != null) {
            remark.setText("no longer there");
            remark.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "i14", "warn"));
        }
    }
}
