package org.cyclotron.gui.laboratory;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Edits the unit costs of a profile in a card above the window: a line a cost, with its unit, value and origin. */
final class ProfileEditor {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double KEY = 210;
    private static final double VALUE = 140;
    private static final double LINES = 380;

    private final ProfileEditorViewModel model;
    private final Consumer<CostProfile> save;
    private final OverlayPlace place;

    ProfileEditor(ProfileEditorViewModel model, Consumer<CostProfile> save, OverlayPlace place) {
        this.model = model;
        this.save = save;
        this.place = place;
    }

    void show() {
        Card card = new Card("Unit costs of " + model.base().name(), content());
        card.setId("profile-editor");
        card.getStyleClass().addAll("overlay-card", "profile-editor");
        place.show(card);
    }

    private VBox content() {
        VBox lines = new VBox();
        lines.getStyleClass().add("profile-lines");
        model.entries().forEach(entry -> lines.getChildren().add(line(entry)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefHeight(LINES);
        scroll.getStyleClass().add("see-through");
        scroll.setFocusTraversable(false);
        Label said = Texts.label(model.base().description(), "t12", "muted");
        said.setWrapText(true);
        VBox content = new VBox(said, nameRow(), scroll, buttons());
        content.getStyleClass().add("question");
        return content;
    }

    private HBox nameRow() {
        TextField name = new TextField();
        name.setId("profile-name");
        name.getStyleClass().add("mono");
        name.setPrefWidth(260);
        name.textProperty().bindBidirectional(model.nameProperty());
        Label caption = Texts.whole(Texts.label("Save _as", "muted"));
        caption.setMnemonicParsing(true);
        caption.setLabelFor(name);
        Label problem = Texts.bound(model.nameProblem(), "t12", "bad");
        problem.setId("profile-name-problem");
        HBox row = new HBox(caption, name, problem);
        row.getStyleClass().add("line");
        return row;
    }

    private HBox buttons() {
        Button done = new Button("_Save", Icons.of(Feather.SAVE, "on-accent"));
        done.setId("profile-save");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.disableProperty().bind(model.savable().not());
        done.setOnAction(e -> {
            CostProfile result = model.result();
            place.hide();
            save.accept(result);
        });
        Button cancel = new Button("_Cancel", Icons.of(Feather.X));
        cancel.setId("profile-cancel");
        cancel.setOnAction(e -> place.hide());
        HBox row = new HBox(done, Texts.spring(), cancel);
        row.getStyleClass().add("line");
        return row;
    }

    private static Node line(ProfileEntry entry) {
        Label key = Texts.label(entry.key(), "mono", "t12", "may-be-cut");
        key.setTooltip(new Tooltip(entry.key() + ": " + entry.cost().cost().meaning()));
        Label meaning = Texts.label(
                entry.cost().cost().meaning() + ", " + entry.cost().cost().unit(), "t11", "muted", "may-be-cut");
        meaning.setTooltip(new Tooltip(entry.cost().cost().meaning()));
        VBox what = new VBox(key, meaning);
        what.setMinWidth(KEY);
        what.setPrefWidth(KEY);
        what.setMaxWidth(KEY);
        TextField value = new TextField();
        value.setId("cost-" + entry.key().replace('.', '-').replace("*", "any"));
        value.getStyleClass().add("mono");
        value.setMinWidth(VALUE);
        value.setMaxWidth(VALUE);
        value.textProperty().bindBidirectional(entry.textProperty());
        value.setAccessibleText(entry.key() + ", " + entry.cost().cost().unit());
        value.setTooltip(new Tooltip(entry.values()));
        Label origin = Texts.label("", "t12", "may-be-cut");
        origin.setMinWidth(0);
        HBox.setHgrow(origin, Priority.ALWAYS);
        entry.problemProperty().subscribe(() -> follow(entry, value, origin));
        entry.textProperty().subscribe(() -> follow(entry, value, origin));
        follow(entry, value, origin);
        HBox row = new HBox(what, value, origin);
        row.getStyleClass().add("profile-line");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private static void follow(ProfileEntry entry, TextField value, Label origin) {
        String problem = entry.problemProperty().get();
        String words = !problem.isEmpty()
                ? problem
                : entry.isChanged() ? "Set by hand" : entry.cost().origin();
        origin.setText(words);
        origin.setTooltip(new Tooltip(words));
        origin.getStyleClass().removeAll("bad", "muted");
        origin.getStyleClass().add(problem.isEmpty() ? "muted" : "bad");
        value.pseudoClassStateChanged(WRONG, !problem.isEmpty());
    }
}
