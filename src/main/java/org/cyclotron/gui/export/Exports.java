package org.cyclotron.gui.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.cyclotron.app.ComparisonReports;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterReports;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.export.ExportSource.OfAnalysis;
import org.cyclotron.gui.export.ExportSource.OfDocument;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfReport;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The exports of a window: menus for the heads of cards, the dialog behind Ctrl+E, the notice of a written file. */
public final class Exports {
    private final ExportViewModel model;
    private final ExportDialogViewModel choices;
    private final ExportDialog dialog;
    private final Node notice;
    private final Supplier<RegisterSnapshot> open;
    private final ComparisonReports comparisonReports;
    private final List<ReportOffer> offers = new ArrayList<>();

    /**
     * Adds the command Export to a window.
     *
     * @param open what is open; asked on the JavaFX thread whenever something is exported
     * @param place where the window shows things
     */
    public Exports(
            WorkbenchContext context,
            InterfaceThread interfaceThread,
            Supplier<RegisterSnapshot> open,
            SaveDialog saveDialog,
            ClipboardSink clipboard,
            OverlayPlace place) {
        this.open = open;
        model = new ExportViewModel(context.tasks(), context.navigator(), saveDialog, clipboard, interfaceThread);
        comparisonReports = new ComparisonReports(interfaceThread, Clock.systemUTC());
        ReportItems reports = new ReportItems(
                new RegisterReports(interfaceThread, model::analysisOptions, Clock.systemUTC()), () -> offers);
        choices = new ExportDialogViewModel(model, open, interfaceThread, reports);
        dialog = new ExportDialog(choices, place::hide);
        notice = new ExportNoticeView(
                model, folder -> context.navigator().publish(new NavigationRequest.ShowFolder(folder)));
        context.commands()
                .add(Command.of(
                        "file.export",
                        CommandMenu.FILE,
                        "Export…",
                        Feather.DOWNLOAD,
                        "Shortcut+E",
                        () -> place.show(dialog.view())));
        context.commands()
                .add(Command.of(
                        "file.report",
                        CommandMenu.FILE,
                        "Export report…",
                        Feather.BOOK_OPEN,
                        "Shortcut+Shift+E",
                        () -> place.show(dialog.view(reportIds()))));
    }

    /** The register at hand first, then the file, then what workspaces have. */
    private List<String> reportIds() {
        return Stream.concat(
                        Stream.of(ReportItems.REGISTER, ReportItems.FILE),
                        offers.stream().map(ReportOffer::id))
                .toList();
    }

    /**
     * Adds a report of a workspace to the dialog.
     *
     * @param id stable
     * @param label such as {@code Report of the comparison}
     * @param source asked on the JavaFX thread; empty while there is nothing to report
     */
    public void offerReport(String id, String label, Supplier<Optional<OfReport>> source) {
        offers.add(new ReportOffer(id, label, source));
    }

    /** Makes reports of comparisons, on worker threads. */
    public ComparisonReports comparisonReports() {
        return comparisonReports;
    }

    /** Part of a larger menu: every format for a report. @param source asked when a format is chosen */
    public Menu reports(String title, Supplier<OfReport> source) {
        return submenu(title, ExportMenu.reportItems(source, model));
    }

    /** Sets with what the dialog begins: formats by their ids, and pixels of a picture for a logical pixel. */
    public void useUsual(String tableFormat, String pictureFormat, int pictureScale) {
        choices.begin(tableFormat, pictureFormat, pictureScale);
    }

    /** From now on a walk predicted to take longer is not begun for an export. @param seconds above 0 */
    public void limitWalks(double seconds) {
        model.limitWalks(seconds);
    }

    /** The notice of a written file, to stand above the window's foot. It is invisible while there is none. */
    public Node notice() {
        return notice;
    }

    /**
     * The menu for a source that stays the same.
     *
     * @param what such as "cycle table"
     */
    public Node menu(String what, ExportSource source) {
        return switch (source) {
            case OfTable table -> tableMenu(what, () -> table);
            case OfPicture picture -> pictureMenu(what, () -> picture);
            case OfAnalysis analysis -> ExportMenu.ofAnalysis(what, () -> analysis, model);
            case OfDocument document -> new MenuButton(what, null, documentItem(what, () -> document));
            case OfReport report -> new MenuButton(what, null, reports(what, () -> report));
        };
    }

    /**
     * The menu for a table.
     *
     * @param source asked on the JavaFX thread when a format is chosen
     */
    public Node tableMenu(String what, Supplier<OfTable> source) {
        return ExportMenu.ofTable(what, source, model);
    }

    /** The menu for a list of which a part is shown. @param list null where there is nothing to export */
    public Node listMenu(String what, ObservableValue<@Nullable LongList> list) {
        return ExportMenu.ofList(what, list, model);
    }

    /** The row of the file that workspaces show; empty where there is none. To be asked on the JavaFX thread. */
    public Optional<RegisterRow> currentRow() {
        return Optional.ofNullable(open.get().currentRow());
    }

    /**
     * The menu for a drawing.
     *
     * @param source asked on the JavaFX thread when a format is chosen
     */
    public Node pictureMenu(String what, Supplier<OfPicture> source) {
        return ExportMenu.ofPicture(what, source, model);
    }

    /** Part of a larger menu: every format for a table. @param source asked when a format is chosen */
    public Menu tables(String title, Supplier<OfTable> source) {
        return submenu(title, ExportMenu.tableItems(source, model));
    }

    /** Part of a larger menu: every format for a drawing. @param source asked when a format is chosen */
    public Menu pictures(String title, Supplier<OfPicture> source) {
        return submenu(title, ExportMenu.pictureItems(source, model));
    }

    /** A line of a larger menu. @param source asked when it is chosen */
    public MenuItem documentItem(String title, Supplier<OfDocument> source) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> model.save(source.get()));
        return item;
    }

    private static Menu submenu(String title, List<MenuItem> items) {
        Menu menu = new Menu(title);
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(items);
        return menu;
    }

    /** The menu for the list of registers: all of them, as they stand in the file. */
    public Node registersMenu() {
        return tableMenu(
                "list of registers",
                () -> ExportItems.listOfRegisters(open.get().stem(), open.get().all()));
    }

    /** The menu for the rows of the file that could not be read. */
    public Node problemsMenu() {
        return tableMenu(
                "rows that could not be read",
                () -> ExportItems.problems(open.get().stem(), open.get().problems()));
    }
}
