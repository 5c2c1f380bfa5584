package org.cyclotron.gui.history;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.history.EntryKind;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The controls above the entries: words to look for, the kind, import and export. */
final class HistoryBar extends HBox {
    private static final double LEAST_SEARCH = 150;
    private static final double MOST_SEARCH = 420;

    private final HistoryViewModel model;
    private final CustomTextField search = new CustomTextField();
    private final Label count = Texts.whole(Texts.label("", "t12", "muted"));

    /**
     * Controls.
     *
     * @param importing asks for a file and reads it
     * @param enter gives the focus to the entries
     */
    HistoryBar(HistoryViewModel model, MenuButton export, Runnable importing, Runnable enter) {
        this.model = model;
        getStyleClass().add("history-bar");
        setMinHeight(USE_PREF_SIZE);
        prepareSearch(enter);
        Button imports = new Button("_Import…", Icons.of(Feather.UPLOAD));
        imports.setId("import-history");
        imports.setMinWidth(USE_PREF_SIZE);
        imports.setTooltip(new Tooltip("Read entries that were exported here or elsewhere; or drop the file here"));
        imports.setOnAction(e -> importing.run());
        count.setId("history-count");
        getChildren().addAll(search, pills(), count, Texts.spring(), imports, export);
        model.contentProperty().subscribe(this::showCount);
        model.entries().subscribe(this::showCount);
        showCount();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void prepareSearch(Runnable enter) {
        search.setId("history-search");
        search.setPromptText("Search: subject, result, machine, note");
        search.setAccessibleText("Search the history");
        search.setLeft(Icons.of(Feather.SEARCH, "i14", "muted"));
        search.setMinWidth(LEAST_SEARCH);
        search.setPrefWidth(MOST_SEARCH);
        search.setMaxWidth(MOST_SEARCH);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().bindBidirectional(model.wordsProperty());
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                search.clear();
            } else if (e.getCode() == KeyCode.DOWN) {
                enter.run();
            }
        });
    }

    private HBox pills() {
        List<@Nullable EntryKind> kinds = new ArrayList<>();
        kinds.add(null);
        kinds.addAll(List.of(EntryKind.values()));
        HBox row = new HBox();
        row.getStyleClass().add("pills");
        List<ToggleButton> buttons = new ArrayList<>();
        for (@Nullable EntryKind kind : kinds) {
            ToggleButton pill = new ToggleButton(kind == null ? "All" : plural(kind));
            pill.setId("kind-" + (kind == null ? "all" : kind.id()));
            pill.setMinWidth(USE_PREF_SIZE);
            pill.getStyleClass()
                    .add(
                            kind == null
                                    ? "left-pill"
                                    : buttons.size() == kinds.size() - 1 ? "right-pill" : "center-pill");
            pill.setOnAction(e -> {
                model.kindProperty().set(kind);
                pill.setSelected(true);
            });
            model.kindProperty().subscribe(chosen -> pill.setSelected(chosen == kind));
            buttons.add(pill);
        }
        row.getChildren().setAll(buttons);
        return row;
    }

    private static String plural(EntryKind kind) {
        return switch (kind) {
            case ANALYSIS -> "Analyses";
            case COMPARISON -> "Comparisons";
            case CALIBRATION -> "Calibrations";
        };
    }

    private void showCount() {
        int shown = model.entries().size();
        count.setText(
                switch (model.contentProperty().get()) {
                    case HistoryContent.Entries(int all) ->
                        shown == all
                                ? (all == 1 ? "1 entry" : words(all) + " entries")
                                : words(shown) + " of " + words(all);
                    case HistoryContent.NothingFound(int all) -> "0 of " + words(all);
                    case HistoryContent.Loading loading -> "";
                    case HistoryContent.Empty empty -> "";
                    case HistoryContent.Failed failed -> "";
                });
    }

    private static String words(int count) {
        return Figures.count(count);
    }
}
