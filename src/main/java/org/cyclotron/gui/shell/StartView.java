package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.ScrollToFocus;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.kordamp.ikonli.feather.Feather;

/** What an empty workbench shows: where to drop a file, what else to begin with, the files opened lately. */
final class StartView {
    private static final double ICON = 56;

    private final Commands commands;
    private final RecentCard recent;
    private final HBox buttons = new HBox();
    private final HBox beginnings = new HBox();

    StartView(WorkbenchContext context, RecentFiles recent, Consumer<Path> open) {
        this.commands = context.commands();
        this.recent = new RecentCard(recent, open, context.tasks());
        beginnings.getStyleClass().add("beginnings");
    }

    /** Adds a card with another way to begin. */
    void add(Region card) {
        HBox.setHgrow(card, Priority.ALWAYS);
        beginnings.getChildren().add(card);
    }

    Node view() {
        commands.all().addListener((ListChangeListener<Command>) change -> fillButtons());
        fillButtons();
        VBox column = new VBox(title(), dropArea(), beginnings, recent);
        column.getStyleClass().add("start");
        StackPane page = new StackPane(column);
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        ScrollToFocus.in(scroll);
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
    }

    private static Button button(Command command, String... styleClasses) {
        Button button = new Button(command.title(), Icons.of(command.icon()));
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> command.run());
        return button;
    }
}
