package org.cyclotron.gui.history;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.cyclotron.app.BrowseHistory;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResults;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.task.Batches;
import org.kordamp.ikonli.feather.Feather;

/** Makes the History workspace and its commands. */
public final class HistoryWorkspace {
    /** The id of the tab. */
    public static final String ID = "history";

    private final WorkbenchContext context;
    private final Exports exports;
    private final Supplier<Optional<Path>> picker;
    private final HistoryViewModel model;
    private boolean shown;

    /**
     * A workspace; adds the commands that show it and import into it.
     *
     * @param results what was kept
     * @param kept counts results that are kept while the window is open
     * @param reopening shows a result in the workspace that makes such results
     * @param exports the exports of the window
     * @param picker asks for a file of exported entries
     */
    public HistoryWorkspace(
            WorkbenchContext context,
            InterfaceThread interfaceThread,
            KeptResults results,
            ReadOnlyIntegerProperty kept,
            Reopening reopening,
            Exports exports,
            Supplier<Optional<Path>> picker) {
        this(context, interfaceThread, results, kept, reopening, exports, picker, ZoneId.systemDefault());
    }

    /** The same with dates of a place. */
    HistoryWorkspace(
            WorkbenchContext context,
            InterfaceThread interfaceThread,
            KeptResults results,
            ReadOnlyIntegerProperty kept,
            Reopening reopening,
            Exports exports,
            Supplier<Optional<Path>> picker,
            ZoneId zone) {
        this.context = context;
        this.exports = exports;
        this.picker = picker;
        Batches<String> notices = context.tasks()
                .batches(batch -> batch.forEach(notice -> context.navigator().publish(ResultKeeper.notice(notice))));
        model = new HistoryViewModel(
                new BrowseHistory(interfaceThread, results, notices),
                context.tasks(),
                context.navigator(),
                reopening,
                new HistoryDates(zone));
        kept.subscribe((before, now) -> refresh());
        context.commands()
                .add(Command.of(
                        "view.history",
                        CommandMenu.VIEW,
                        "Show history",
                        Feather.ARCHIVE,
                        "Shortcut+Shift+H",
                        this::show));
        context.commands()
                .add(Command.of(
                        "file.importHistory",
                        CommandMenu.FILE,
                        "Import into the history…",
                        Feather.UPLOAD,
                        "",
                        this::importFile));
    }

    /** The tab. */
    public Workspace workspace() {
        return new Workspace(
                ID,
                "History",
                Feather.ARCHIVE,
                () -> {
                    shown = true;
                    model.refresh();
                    return new HistoryView(model, context, new HistoryExports(model, exports), this::importFile);
                },
                model.deletions());
    }

    /** Reads the entries anew, where they have been shown: other programs may have kept some. */
    public void refresh() {
        if (shown) {
            model.refresh();
        }
    }

    HistoryViewModel model() {
        return model;
    }

    private void show() {
        context.navigator().publish(new NavigationRequest.ShowWorkspace(ID));
    }

    private void importFile() {
        picker.get().ifPresent(model::importFrom);
    }
}
