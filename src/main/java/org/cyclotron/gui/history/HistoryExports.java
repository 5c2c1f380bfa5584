package org.cyclotron.gui.history;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.cyclotron.app.ExportNames;
import org.cyclotron.app.KeptAnalyses;
import org.cyclotron.app.KeptPair;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.export.ExportSource.OfDocument;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.HistoryTables;
import org.cyclotron.report.drawing.PairedCostsPainter;
import org.cyclotron.report.drawing.PictureSize;
import org.kordamp.ikonli.feather.Feather;

/** Exports of the History workspace: entries with all they hold, the list of them, and two side by side. */
final class HistoryExports {
    private static final int PICTURE_WIDTH = 960;

    private final HistoryViewModel model;
    private final Exports exports;

    HistoryExports(HistoryViewModel model, Exports exports) {
        this.model = model;
        this.exports = exports;
    }

    /** For the selected entries; for all that are shown where none is selected. */
    MenuButton menu() {
        MenuItem whole = exports.documentItem("Entries with all they hold, to be imported elsewhere…", this::document);
        whole.setId("export-entries");
        Menu table = exports.tables("List of entries", () -> {
            List<HistoryEntry> chosen = model.toExport();
            return new OfTable("history", () -> HistoryTables.of(chosen));
        });
        table.setId("export-list");
        MenuButton menu = button("Export", "export-history", "Export the selected entries, or all that are shown");
        menu.setContentDisplay(ContentDisplay.LEFT);
        menu.getItems().setAll(whole, table);
        model.entries().subscribe(() -> menu.setDisable(model.entries().isEmpty()));
        menu.setDisable(model.entries().isEmpty());
        return menu;
    }

    private OfDocument document() {
        List<HistoryEntry> chosen = model.toExport();
        String stem = chosen.size() == 1 ? ExportNames.stem(chosen.getFirst().title()) + "-kept" : "history";
        return new OfDocument(stem, "History", "json", out -> model.export(chosen, out));
    }

    /** For two entries side by side. */
    MenuButton pairMenu() {
        MenuButton menu = button("Export both", "export-pair", "Export both results side by side");
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Menu table = exports.tables("Table", this::pairTable);
        table.setId("export-pair-table");
        Menu chart = exports.pictures("Chart", this::picture);
        chart.setId("export-pair-chart");
        menu.getItems().setAll(table, chart);
        // Two analyses have no figures to draw.
        model.detail().detailProperty().subscribe(detail -> chart.setVisible(detail instanceof HistoryDetail.Pair));
        return menu;
    }

    private OfTable pairTable() {
        if (model.detail().detailProperty().get() instanceof HistoryDetail.Analyses(KeptAnalyses both)) {
            String stem = "analyses-" + both.before().number() + "-and-"
                    + both.after().number();
            return new OfTable(stem, both.pair()::table);
        }
        KeptPair.Part part = part();
        return new OfTable(stem(part), part::table);
    }

    private OfPicture picture() {
        HistoryDetail.Pair shown = pair();
        KeptPair.Part part = shown.part();
        String heading =
                part.name() + ": " + model.dates().words(shown.pair().before().made()) + " and "
                        + model.dates().words(shown.pair().after().made());
        PairedCostsPainter painter = new PairedCostsPainter(heading, part.obstacles(), part.rows());
        return new OfPicture(
                stem(part),
                () -> painter,
                PictureSize.of(PICTURE_WIDTH, (int) Math.ceil(painter.height())),
                part::table);
    }

    private static String stem(KeptPair.Part part) {
        return ExportNames.stem(part.name()) + "-before-and-after";
    }

    private KeptPair.Part part() {
        return pair().part();
    }

    private HistoryDetail.Pair pair() {
        if (model.detail().detailProperty().get() instanceof HistoryDetail.Pair pair) {
            return pair;
        }
        throw new IllegalStateException("No two entries are shown");
    }

    private static MenuButton button(String words, String id, String hint) {
        MenuButton menu = new MenuButton(words, Icons.of(Feather.DOWNLOAD));
        menu.setId(id);
        menu.setTooltip(new Tooltip(hint));
        menu.setAccessibleText(hint);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }
}
