package org.cyclotron.gui.history;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.app.KeptAnalyses;
import org.cyclotron.app.KeptPair;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.ComboBoxes;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.ErrorBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.drawing.Tokens;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is known of the selected entries: one by itself, two side by side; and what can be done with them. */
final class DetailCard extends VBox {
    private final HistoryViewModel model;
    private final PairTable pair;
    private final ComboBox<KeptPair.Part> parts = ComboBoxes.alwaysChosen(new ComboBox<>());
    private final MenuButton export;
    private final Button annotate = button("annotate", "Change _note", Feather.EDIT_2);
    private final Button delete = button("delete-entries", "_Delete", Feather.TRASH_2);
    private final Button reopen = button("reopen", "_Open as it was", Feather.CORNER_UP_RIGHT, "on-accent");
    private final Card card;
    private boolean following;

    /** @param editNote begins to edit the note of the entry in hand */
    DetailCard(HistoryViewModel model, ObservableValue<Tokens> tokens, MenuButton pairExport, Runnable editNote) {
        this.model = model;
        this.export = pairExport;
        this.pair = new PairTable(tokens);
        prepareParts();
        export.getStyleClass().add("export-menu");
        annotate.setOnAction(e -> editNote.run());
        delete.setOnAction(e -> model.deleteSelected());
        reopen.getStyleClass().add("accent");
        reopen.setOnAction(e -> model.selected().stream().findFirst().ifPresent(model::reopen));
        List.of(annotate, delete, reopen)
                .forEach(action -> action.getStyleClass().add("small-words"));
        card = new Card("", new VBox(), parts, export, annotate, delete, reopen);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().setAll(card);
        setId("history-detail");
        model.detail().detailProperty().subscribe(this::show);
    }

    private static Button button(String id, String words, Feather glyph, String... iconClasses) {
        Button button =
                new Button(words, Icons.of(glyph, iconClasses.length == 0 ? new String[] {"i14"} : iconClasses));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void prepareParts() {
        parts.setId("choose-part");
        parts.getStyleClass().add("choice-part");
        parts.setAccessibleText("Which register is shown");
        parts.setCellFactory(list -> new PartCell());
        parts.setButtonCell(new PartCell());
        parts.valueProperty().subscribe(part -> {
            if (!following && part != null) {
                model.detail().choose(part);
            }
        });
    }

    private void show(HistoryDetail detail) {
        boolean one = detail instanceof HistoryDetail.One;
        set(annotate, one);
        set(reopen, one);
        set(delete, !(detail instanceof HistoryDetail.Nothing));
        set(export, detail instanceof HistoryDetail.Pair || detail instanceof HistoryDetail.Analyses);
        set(
                parts,
                detail instanceof HistoryDetail.Pair(KeptPair both, var part)
                        && both.parts().size() > 1);
        switch (detail) {
            case HistoryDetail.Nothing nothing ->
                fill(
                        "Selected",
                        new EmptyState(
                                Feather.MOUSE_POINTER,
                                "Nothing selected",
                                "Choose an entry to open it as it was, or two of one kind to set them side by side."));
            case HistoryDetail.One(HistoryEntry entry) -> fill(entry.title(), scrolling(entry));
            case HistoryDetail.Reading reading ->
                fill("Two results", new EmptyState(Feather.CLOCK, "Reading both", "It takes a moment."));
            case HistoryDetail.NoPair(String reason) ->
                fill("Two results", new EmptyState(Feather.SLASH, "Not to be set side by side", reason));
            case HistoryDetail.Several(int count) ->
                fill(
                        count + " entries",
                        new EmptyState(
                                Feather.LAYERS,
                                count + " entries selected",
                                "They can be deleted or exported together. Two can be set side by side."));
            case HistoryDetail.Failed(HistoryFailure failure) ->
                fill(
                        "Two results",
                        new VBox(new ErrorBox(
                                failure.happened(), failure.meaning(), failure.remedy(), failure.details())));
            case HistoryDetail.Pair(KeptPair both, KeptPair.Part part) -> showPair(both, part);
            case HistoryDetail.Analyses(KeptAnalyses both) ->
                fill("Two analyses, before and after", new AnalysisPairPane(both, model.dates()));
        }
    }

    private Node scrolling(HistoryEntry entry) {
        ScrollPane pane = new ScrollPane(new EntryPane(entry, model.dates()));
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("entry-scroll");
        return pane;
    }

    private void showPair(KeptPair both, KeptPair.Part part) {
        following = true;
        parts.getItems().setAll(both.parts());
        parts.setValue(part);
        following = false;
        pair.show(part, both.before().kind() == EntryKind.COMPARISON ? "Lane" : "Overhead");
        Label dates = Texts.whole(Texts.label(
                "○ before, " + model.dates().words(both.before().made()) + "    ● after, "
                        + model.dates().words(both.after().made()),
                "t11",
                "muted"));
        dates.setId("pair-dates");
        HBox foot =
                new HBox(dates, Texts.spring(), Texts.whole(Texts.label("median, with its interval", "t11", "muted")));
        foot.getStyleClass().add("card-foot");
        VBox.setVgrow(pair.view(), Priority.ALWAYS);
        VBox body = new VBox();
        if (!part.isComparable()) {
            body.getChildren().add(obstacle(part));
        }
        body.getChildren().addAll(pair.view(), foot);
        fill(part.name() + ", before and after", body);
    }

    private static Node obstacle(KeptPair.Part part) {
        Label words = Texts.label("Not comparable", "semibold");
        Label reason = Texts.label(
                String.join("; ", part.obstacles()) + ". Both are shown, without a difference.",
                "t12",
                "muted",
                "may-be-cut");
        reason.setTooltip(new Tooltip(String.join("\n", part.obstacles())));
        reason.setMinWidth(0);
        HBox row = new HBox(Icons.of(Feather.SLASH, "muted"), Texts.whole(words), reason);
        row.setId("not-comparable");
        row.getStyleClass().addAll("line", "not-comparable");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private void fill(String heading, Node content) {
        card.title().setText(heading);
        card.setContent(content);
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static final class PartCell extends ListCell<KeptPair.Part> {
        @Override
        protected void updateItem(KeptPair.@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            setText(empty || part == null ? null : part.name());
        }
    }
}
