package org.cyclotron.gui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.export.ExportSource.OfAnalysis;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfReport;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.TableFormat;
import org.cyclotron.report.TableFormats;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The small button in the head of a card that offers every format for what the card shows. */
public final class ExportMenu extends MenuButton {
    private static final List<Integer> SCALES = List.of(1, 2, 4);
    /** What other programs take from a clipboard as text. */
    private static final List<TableFormat> COPIED =
            List.of(TableFormats.TSV, TableFormats.CSV, TableFormats.MARKDOWN, TableFormats.LATEX);

    private ExportMenu(String what, List<MenuItem> items) {
        super("Export " + what, Icons.of(Feather.DOWNLOAD, "i14"));
        getStyleClass().addAll("flat", "export-menu");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip("Export " + what));
        setAccessibleText("Export " + what);
        getItems().setAll(items);
    }

    /**
     * For a table.
     *
     * @param what such as "cycle table"
     * @param source asked when a format is chosen
     */
    static ExportMenu ofTable(String what, Supplier<OfTable> source, ExportViewModel model) {
        return new ExportMenu(what, tableItems(source, model));
    }

    /** Every format for a table, to files and to the clipboard. */
    static List<MenuItem> tableItems(Supplier<OfTable> source, ExportViewModel model) {
        List<MenuItem> items = new ArrayList<>();
        for (TableFormat format : TableFormats.all()) {
            items.add(item(format.label() + "…", "save-" + format.id(), () -> model.save(source.get(), format)));
        }
        items.add(new SeparatorMenuItem());
        for (TableFormat format : COPIED) {
            items.add(item(copyWords(format), "copy-" + format.id(), () -> model.copy(source.get(), format)));
        }
        return items;
    }

    /** For a drawing and the figures behind it; else as {@link #ofTable}. */
    static ExportMenu ofPicture(String what, Supplier<OfPicture> source, ExportViewModel model) {
        return new ExportMenu(what, pictureItems(source, model));
    }

    /** Every format for a drawing and for the figures behind it. */
    static List<MenuItem> pictureItems(Supplier<OfPicture> source, ExportViewModel model) {
        CheckMenuItem dark = new CheckMenuItem("Dark colours");
        dark.setId("dark");
        Supplier<Theme> theme = () -> dark.isSelected() ? Theme.DARK : Theme.LIGHT;
        List<MenuItem> items = new ArrayList<>();
        for (PictureFormat format : PictureFormats.all()) {
            for (int scale : format.scalable() ? SCALES : List.of(1)) {
                String label = format.label() + (format.scalable() ? ", " + scale + "×…" : "…");
                String id = "save-" + format.id() + (format.scalable() ? "-" + scale : "");
                items.add(item(label, id, () -> model.save(source.get(), format, scale, theme.get())));
            }
        }
        items.add(item("Data as CSV…", "save-data", () -> model.saveData(source.get(), TableFormats.CSV)));
        items.add(new SeparatorMenuItem());
        items.add(item("Copy picture", "copy-picture", () -> model.copy(source.get(), theme.get())));
        items.add(item("Copy data", "copy-data", () -> model.copyData(source.get(), TableFormats.TSV)));
        items.add(new SeparatorMenuItem());
        items.add(dark);
        return items;
    }

    /** Every format for a report, to files. */
    static List<MenuItem> reportItems(Supplier<OfReport> source, ExportViewModel model) {
        return DocumentFormats.all().stream()
                .map(format ->
                        item(format.label() + "…", "save-" + format.id(), () -> model.save(source.get(), format)))
                .toList();
    }

    /** For the analysis of registers; else as {@link #ofTable}. */
    static ExportMenu ofAnalysis(String what, Supplier<OfAnalysis> source, ExportViewModel model) {
        return new ExportMenu(
                what,
                AnalysisFormats.all().stream()
                        .map(format -> item(
                                format.label() + "…", "save-" + format.id(), () -> model.save(source.get(), format)))
                        .toList());
    }

    /**
     * For a list of which a part is shown: files get all of it, the clipboard that part.
     *
     * @param list null where there is nothing to export; then the menu is off
     */
    static ExportMenu ofList(String what, ObservableValue<@Nullable LongList> list, ExportViewModel model) {
        ExportMenu menu = new ExportMenu(what, List.of());
        list.subscribe(now -> {
            menu.setDisable(now == null);
            menu.getItems().setAll(now == null ? List.of() : items(now, model));
        });
        return menu;
    }

    private static List<MenuItem> items(LongList list, ExportViewModel model) {
        List<MenuItem> items = new ArrayList<>();
        for (LongList.Format format : list.formats()) {
            items.add(item(format.label() + "…", "save-" + format.id(), () -> model.save(list, format)));
        }
        items.add(new SeparatorMenuItem());
        for (TableFormat format : COPIED) {
            items.add(item(
                    copyWords(format).replace("Copy", "Copy rows shown"),
                    "copy-" + format.id(),
                    () -> model.copy(list, format)));
        }
        return items;
    }

    private static String copyWords(TableFormat format) {
        return format.equals(TableFormats.TSV) ? "Copy for a spreadsheet" : "Copy as " + format.label();
    }

    private static MenuItem item(String words, String id, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
