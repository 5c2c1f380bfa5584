package org.cyclotron.gui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.PillRow;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.export.ExportItem.Format;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be exported at the left, how at the right, the file's name and the button below. */
final class ExportDialog {
    private final ExportDialogViewModel model;
    private final Runnable close;
    private final Card card;
    private final ListView<ExportItem> items = new ListView<>();
    private final VBox choices = new VBox();
    private final List<PillRow<?>> pills = new ArrayList<>();

    /** @param close hides the dialog; called before the person is asked for the file */
    ExportDialog(ExportDialogViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        Node body = body();
        card = new Card("Export", body);
        card.getStyleClass().addAll("overlay-card", "export-dialog");
        card.setId("export-dialog");
        Node nothing = new EmptyState(
                Feather.DOWNLOAD,
                "Nothing to export yet",
                "Open a file of registers; its analysis and charts appear here.");
        model.items().subscribe(() -> show(body, nothing));
        show(body, nothing);
    }

    /** The dialog with what is open now. */
    Region view() {
        model.refresh();
        rebuild();
        return card;
    }

    /** The same with the first of these items chosen that there is. */
    Region view(List<String> items) {
        Region view = view();
        model.choose(items);
        return view;
    }

    private void show(Node body, Node nothing) {
        boolean empty = model.items().isEmpty();
        card.setContent(empty ? nothing : body);
        if (empty) {
            card.setFooter();
        } else {
            card.setFooter(foot());
        }
    }

    private Node body() {
        items.setItems(model.items());
        items.setId("export-items");
        items.setAccessibleText("What to export");
        items.setCellFactory(list -> new ItemCell());
        items.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                model.chosenProperty().set(item);
            }
        });
        model.chosenProperty().subscribe(item -> {
            if (item != null) {
                items.getSelectionModel().select(item);
                items.scrollTo(item);
            }
            rebuild();
        });
        choices.getStyleClass().add("export-choices");
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox body = new HBox(items, choices);
        body.getStyleClass().add("export-body");
        return body;
    }

    private void rebuild() {
        ExportItem item = model.chosenProperty().get();
        choices.getChildren().clear();
        pills.forEach(PillRow::release);
        pills.clear();
        if (item == null) {
            return;
        }
        choices.getChildren().add(Texts.label(heading(item), "semibold"));
        if (item.scoped() && model.registerCount(true) < model.registerCount(false)) {
            PillRow<Boolean> scope =
                    new PillRow<>(List.of(false, true), this::scopeWords, model.selectedOnlyProperty());
            choices.getChildren().add(row("Registers", scope));
        }
        choices.getChildren().add(row("Format", formats(item)));
        if (item.kind() == ExportItem.Kind.PICTURE) {
            Node scale = row(
                    "Scale",
                    new PillRow<>(
                            List.of(1, 2, 4),
                            s -> s + "×",
                            model.scaleProperty().asObject()));
            showWhen(scale, model.scalable());
            Node colours = row("Colours", new PillRow<>(List.of(Theme.values()), Theme::label, model.themeProperty()));
            showWhen(colours, model.isPicture());
            choices.getChildren().addAll(scale, colours);
        }
        Label remark = Texts.bound(model.remark(), "t12", "muted");
        remark.setWrapText(true);
        showWhen(remark, remark.textProperty().isNotEmpty());
        choices.getChildren().add(remark);
    }

    private String heading(ExportItem item) {
        if (item.id().equals(ReportItems.REGISTER)) {
            return "Report of " + model.currentName();
        }
        return item.scoped()
                        || item.kind() == ExportItem.Kind.REPORT
                        || model.currentName().isEmpty()
                ? item.label()
                : item.label() + " of " + model.currentName();
    }

    private String scopeWords(boolean selected) {
        return (selected ? "Selected " : "All ") + model.registerCount(selected);
    }

    private PillRow<?> formats(ExportItem item) {
        return new PillRow<@Nullable Format>(item.kind().formats(), ExportDialog::shortLabel, model.formatProperty());
    }

    private static String shortLabel(@Nullable Format format) {
        if (format == null) {
            return "";
        }
        int space = format.label().indexOf(' ');
        return space < 0 ? format.label() : format.label().substring(0, space);
    }

    private Node row(String caption, PillRow<?> content) {
        pills.add(content);
        Label label = Texts.whole(Texts.label(caption, "t12", "muted"));
        label.setLabelFor(content);
        VBox row = new VBox(label, content);
        row.getStyleClass().add("export-choice");
        return row;
    }

    private static void showWhen(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Node[] foot() {
        Label name = Texts.bound(model.fileName(), "mono", "t12", "muted", "may-be-cut");
        name.setId("export-name");
        Button copy = new Button("_Copy", Icons.of(Feather.COPY, "i14"));
        copy.setId("export-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        showWhen(copy, model.copyable());
        copy.setOnAction(e -> {
            close.run();
            model.copy();
        });
        Button export = new Button("E_xport…", Icons.of(Feather.DOWNLOAD));
        export.setId("export-run");
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.disableProperty().bind(Bindings.isEmpty(model.items()));
        export.setOnAction(e -> {
            close.run();
            model.export();
        });
        return new Node[] {name, Texts.spring(), copy, export};
    }

    private static final class ItemCell extends ListCell<ExportItem> {
        @Override
        protected void updateItem(ExportItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.label());
            setGraphic(empty || item == null ? null : Icons.of(item.kind().icon(), "i14", "muted"));
        }
    }
}
