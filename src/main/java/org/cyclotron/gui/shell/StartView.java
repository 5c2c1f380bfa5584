package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.Commands;
import org.kordamp.ikonli.feather.Feather;

/** What an empty workbench shows: where to drop a file, what else to begin with, the files opened lately. */
final class StartView {
    private static final double ICON = 56;

    private final Commands commands;
    private final RecentFiles recent;
    private final Consumer<Path> open;
    private final VBox recentRows = new VBox();
    private final VBox recentArea = new VBox(Texts.label("Recent", "semibold"), recentRows);
    private final HBox buttons = new HBox();

    StartView(Commands commands, RecentFiles recent, Consumer<Path> open) {
        this.commands = commands;
        this.recent = recent;
        this.open = open;
    }

    Node view() {
        recentRows.getStyleClass().add("card");
        recentArea.getStyleClass().add("recent");
        recent.files().addListener((ListChangeListener<Path>) change -> fillRecent());
        fillRecent();
        commands.all().addListener((ListChangeListener<Command>) change -> fillButtons());
        fillButtons();
        VBox column = new VBox(title(), dropArea(), recentArea);
        column.getStyleClass().add("start");
        StackPane page = new StackPane(column);
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static Node title() {
        ImageView icon = new ImageView(Look.icon(128));
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        VBox words = new VBox(
                Texts.label("Cyclotron", "semibold", "t20"),
                Texts.label("See the cycles of a shift register, and which parallel strategy pays.", "muted"));
        words.getStyleClass().add("words");
        HBox row = new HBox(icon, words);
        row.getStyleClass().add("start-title");
        return row;
    }

    private Node dropArea() {
        buttons.getStyleClass().add("line");
        VBox area = new VBox(
                Icons.of(Feather.UPLOAD, "i24", "muted"),
                Texts.label("Drop a file of registers here", "semibold", "t15"),
                Texts.label("CSV: a register a row, its field in the first line", "t12", "muted"),
                buttons);
        area.getStyleClass().add("drop");
        return area;
    }

    private void fillButtons() {
        buttons.getChildren().clear();
        commands.find("file.open").ifPresent(c -> buttons.getChildren().add(button(c, "accent")));
        commands.find("file.sample").ifPresent(c -> buttons.getChildren().add(button(c)));
        commands.find("register.new").ifPresent(c -> buttons.getChildren().add(button(c)));
    }

    private static Button button(Command command, String... styleClasses) {
        Button button = new Button(command.title(), Icons.of(command.icon()));
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> command.run());
        return button;
    }

    private void fillRecent() {
        recentRows.getChildren().setAll(recent.files().stream().map(this::row).toList());
        recentRows.getChildren().stream()
                .skip(1)
                .forEach(row -> row.getStyleClass().add("ruled"));
        recentArea.setVisible(!recent.files().isEmpty());
        recentArea.setManaged(!recent.files().isEmpty());
    }

    private Node row(Path file) {
        Hyperlink name = new Hyperlink(String.valueOf(file.getFileName()), Icons.of(Feather.FILE_TEXT, "muted"));
        name.setTooltip(new Tooltip(file.toString()));
        name.setMinWidth(Hyperlink.USE_PREF_SIZE);
        name.setOnAction(e -> open.accept(file));
        Label folder = Texts.label(String.valueOf(file.getParent()), "t12", "muted", "may-be-cut");
        HBox row = new HBox(name, Texts.spring(), folder);
        row.getStyleClass().add("recent-row");
        return row;
    }
}
