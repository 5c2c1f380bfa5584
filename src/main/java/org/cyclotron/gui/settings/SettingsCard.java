package org.cyclotron.gui.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.FocusStops;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.PillRow;
import org.cyclotron.gui.control.ScrollToFocus;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.TableFormat;
import org.cyclotron.report.TableFormats;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.kordamp.ikonli.feather.Feather;

/** Every setting with its control, in groups. A change is in force at once; nothing is to be confirmed. */
public final class SettingsCard {
    private final Settings settings;
    private final Supplier<Optional<Path>> chooseFolder;
    private final Map<Setting<?>, Node> rows = new HashMap<>();
    private final VBox groups = new VBox();
    private final ScrollPane scroll = new ScrollPane(groups);
    private final Card card;

    /**
     * A card.
     *
     * @param chooseFolder asks for a folder; empty when the person declines
     * @param close hides the card
     */
    public SettingsCard(Settings settings, Supplier<Optional<Path>> chooseFolder, Runnable close) {
        this.settings = settings;
        this.chooseFolder = chooseFolder;
        groups.getStyleClass().add("settings");
        addGroups();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        ScrollToFocus.in(scroll);
        scroll.getStyleClass().add("edge-to-edge");
        card = new Card("Preferences", scroll);
        card.setId("settings");
        card.getStyleClass().addAll("overlay-card", "settings-card");
        card.setFooter(reset(), Texts.spring(), done(close));
    }

    public Region view() {
        return card;
    }

    /** Puts the focus on the control of a setting. */
    public void focus(Setting<?> setting) {
        Node row = rows.get(setting);
        if (row != null && card.getScene() != null) {
            // Before the first layout nothing has a place to scroll to.
            card.getScene().getRoot().applyCss();
            card.getScene().getRoot().layout();
            FocusStops.in(row).stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void addGroups() {
        add("Appearance");
        add(settings.theme(), pills(settings.theme(), List.of(ThemeChoice.values()), ThemeChoice::label));
        add(settings.fontScale(), pills(settings.fontScale(), Settings.FONT_SCALES, n -> n + " %"));
        add(settings.reducedMotion(), tick(settings.reducedMotion(), "Nothing slides or fades"));
        add("Comparisons and analyses");
        add(settings.workers(), pills(settings.workers(), settings.workerCounts(), String::valueOf));
        add(settings.rounds(), pills(settings.rounds(), Settings.ROUNDS, String::valueOf));
        add(settings.walkSeconds(), pills(settings.walkSeconds(), Settings.WALK_SECONDS, SettingsCard::duration));
        add("Kept between starts");
        add(settings.keepHistory(), tick(settings.keepHistory(), "Analyses, comparisons and calibrations"));
        add(settings.restoreSession(), tick(settings.restoreSession(), "With its register and workspace"));
        add("Exports");
        add(
                settings.tableFormat(),
                pills(
                        settings.tableFormat(),
                        tables(),
                        id -> word(TableFormats.byId(id).label())));
        add(
                settings.pictureFormat(),
                pills(
                        settings.pictureFormat(),
                        pictures(),
                        id -> word(PictureFormats.byId(id).label())));
        add(settings.pictureScale(), pills(settings.pictureScale(), Settings.PICTURE_SCALES, n -> n + "×"));
        add(settings.exportFolder(), folder());
    }

    private static List<String> tables() {
        return TableFormats.all().stream().map(TableFormat::id).toList();
    }

    private static List<String> pictures() {
        return PictureFormats.all().stream().map(PictureFormat::id).toList();
    }

    private static String word(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }

    private static String duration(int seconds) {
        return seconds < 60 ? seconds + " s" : seconds < 3600 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }

    private void add(String group) {
        groups.getChildren().add(Texts.label(group, "semibold", "settings-group"));
    }

    private void add(Setting<?> setting, Node control) {
        control.setId("setting-" + setting.key().replace('.', '-'));
        Label title = Texts.whole(Texts.label(setting.title()));
        title.setLabelFor(control);
        HBox row = new HBox(title, control);
        HBox.setHgrow(control, Priority.ALWAYS);
        row.getStyleClass().add("settings-row");
        rows.put(setting, row);
        groups.getChildren().add(row);
    }

    private static <T> Node pills(Setting<T> setting, List<T> offered, Function<T, String> words) {
        PillRow<T> row = new PillRow<>(offered, words, setting.property());
        row.getChildren().forEach(pill -> {
            if (pill instanceof ToggleButton button) {
                button.setAccessibleText(setting.title() + ": " + button.getText());
            }
        });
        return row;
    }

    private static Node tick(Setting<Boolean> setting, String words) {
        CheckBox box = new CheckBox(words);
        box.setAccessibleText(setting.title());
        box.selectedProperty().bindBidirectional(setting.property());
        return box;
    }

    private Node folder() {
        TextField text = new TextField();
        text.setPromptText("The folder of the last file");
        text.setAccessibleText(settings.exportFolder().title());
        text.textProperty().bindBidirectional(settings.exportFolder().property());
        Button choose = new Button("_Choose…", Icons.of(Feather.FOLDER, "i14"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(e -> chooseFolder
                .get()
                .ifPresent(folder -> settings.exportFolder().property().set(folder.toString())));
        HBox row = new HBox(text, choose);
        row.getStyleClass().add("line");
        HBox.setHgrow(text, Priority.ALWAYS);
        return row;
    }

    private Button reset() {
        Button reset = new Button("_Reset all", Icons.of(Feather.ROTATE_CCW, "i14"));
        reset.setId("settings-reset");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(e -> settings.reset());
        return reset;
    }

    private static Button done(Runnable close) {
        Button done = new Button("_Done");
        done.setId("settings-done");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(e -> close.run());
        return done;
    }
}
