package org.cyclotron.gui.history;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.ErrorBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.kordamp.ikonli.feather.Feather;

/** The workspace: controls above, the entries, and below what is known of those selected. */
final class HistoryView extends StackPane {
    /** From this width of the page on rows are higher. */
    private static final double ROOMY = 1240;

    private static final double LEAST_DETAIL = 250;
    /** What two results side by side take of the page; one entry needs no more than it has to say. */
    private static final double PAIR_PART = 0.42;

    private static final Insets NOTICE_MARGIN = new Insets(0, 0, 24, 0);

    private final HistoryViewModel model;
    private final Runnable importing;
    private final VBox page = new VBox();
    private final HistoryBar bar;
    private final HistoryTable table;
    private final VBox entries;
    private final DetailCard detail;

    /** @param importing asks for a file and reads it */
    HistoryView(HistoryViewModel model, WorkbenchContext context, HistoryExports exports, Runnable importing) {
        this.model = model;
        this.importing = importing;
        table = new HistoryTable(model);
        bar = new HistoryBar(model, exports.menu(), importing, table.view()::requestFocus);
        detail = new DetailCard(model, context.look().tokensProperty(), exports.pairMenu(), table::editNote);
        entries = Card.bare(table.view());
        VBox.setVgrow(entries, Priority.ALWAYS);
        setId("history");
        page.getStyleClass().addAll("page", "history");
        DeletedNotice notice = new DeletedNotice(model.deletions());
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, NOTICE_MARGIN);
        getChildren().setAll(page, notice);
        acceptFiles();
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        model.detail().detailProperty().subscribe(this::arrange);
        model.contentProperty().subscribe(this::show);
    }

    private void arrange() {
        table.setRoomy(getWidth() >= ROOMY);
        HistoryDetail shown = model.detail().detailProperty().get();
        boolean pair = shown instanceof HistoryDetail.Pair || shown instanceof HistoryDetail.Analyses;
        double height = pair ? Math.max(LEAST_DETAIL, Math.floor(getHeight() * PAIR_PART)) : LEAST_DETAIL;
        detail.setMinHeight(height);
        detail.setPrefHeight(height);
        detail.setMaxHeight(height);
    }

    private void show(HistoryContent content) {
        switch (content) {
            case HistoryContent.Loading loading ->
                only(new EmptyState(Feather.CLOCK, "Reading the history", "It takes a moment."));
            case HistoryContent.Empty empty -> only(empty());
            case HistoryContent.NothingFound found -> only(nothingFound());
            case HistoryContent.Failed(HistoryFailure failure) -> only(failed(failure));
            case HistoryContent.Entries found -> {
                if (!page.getChildren().contains(entries)) {
                    page.getChildren().setAll(bar, entries, detail);
                }
            }
        }
    }

    private void only(Node node) {
        VBox card = Card.bare(node);
        VBox.setVgrow(card, Priority.ALWAYS);
        page.getChildren().setAll(bar, card);
    }

    private Node empty() {
        Button first = new Button("Import…", Icons.of(Feather.UPLOAD));
        first.setId("import-first");
        first.setOnAction(e -> importing.run());
        return new EmptyState(
                Feather.ARCHIVE,
                "Nothing kept yet",
                "Analyses, comparisons and calibrations are kept here when they end, also those of the command line.",
                first);
    }

    private Node nothingFound() {
        Button all = new Button("Show all", Icons.of(Feather.X));
        all.setId("show-all");
        all.setOnAction(e -> model.clearSearch());
        return new EmptyState(Feather.SEARCH, "Nothing found", "No entry of this kind holds each of the words.", all);
    }

    private Node failed(HistoryFailure failure) {
        Button again = new Button("_Try again", Icons.of(Feather.REFRESH_CW, "i14"));
        again.setId("try-again");
        again.setOnAction(e -> model.refresh());
        ErrorBox box = new ErrorBox(failure.happened(), failure.meaning(), failure.remedy(), failure.details(), again);
        box.setId("history-failure");
        VBox frame = new VBox(box);
        frame.getStyleClass().add("history-failure");
        return frame;
    }

    private void acceptFiles() {
        setOnDragOver(e -> {
            if (!dropped(e).isEmpty()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        setOnDragDropped(e -> {
            List<Path> files = dropped(e);
            if (!files.isEmpty()) {
                files.forEach(model::importFrom);
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    /** The files that can hold entries; others are the window's. */
    private static List<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> String.valueOf(file.getFileName())
                        .toLowerCase(Locale.ROOT)
                        .endsWith(".json"))
                .toList();
    }
}
