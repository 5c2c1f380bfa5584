package org.cyclotron.gui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResults;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.SceneAudit;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.RegisterSnapshot;
import org.cyclotron.gui.export.SystemClipboard;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.RecentFiles;
import org.cyclotron.gui.shell.WorkbenchViewModel;
import org.cyclotron.gui.shell.WorkbenchWindow;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the History workspace in the real window, searched for what a person would call broken. */
class HistoryPicturesTest {
    @TempDir
    private Path folder;

    private int histories;

    /** Away from the thread of the window, which waits for a picture no longer than some seconds. */
    @BeforeAll
    static void writeDocuments() {
        KeptSamples.write();
    }

    @Test
    void entriesWithOneSelected() {
        assertThat(Pictures.audited("history", source(window -> {
                    window.samples.everyKind();
                    window.show();
                    window.select(entry -> entry.number() == 4);
                })))
                .isEmpty();
    }

    @Test
    void nothingKeptYet() {
        check("history-empty", SampleWindow::show);
    }

    @Test
    void twoComparisonsSideBySide() {
        check("history-compared", window -> {
            window.samples.everyKind();
            window.show();
            window.select(entry -> entry.number() == 4 || entry.number() == 5);
        });
    }

    @Test
    void notComparable() {
        check("history-not-comparable", window -> {
            window.samples.everyKind().elsewhere();
            window.show();
            window.select(entry -> entry.number() == 4 || entry.number() == 9);
        });
    }

    @Test
    void twoAnalysesSideBySide() {
        check("history-analyses", window -> {
            window.samples.analysedTwice();
            window.show();
            window.select(entry -> true);
            List<MenuItem> exports = ((MenuButton) window.find("#export-pair")).getItems();
            assertThat(exports).extracting(MenuItem::isVisible).containsExactly(true, false);
            ((Menu) exports.getFirst()).getItems().getFirst().fire();
            assertThat(window.suggested).containsExactly("analyses-1-and-2.csv");
        });
    }

    @Test
    void twoAnalysesThatSayTheSame() {
        once("history-analyses-alike", Theme.LIGHT, 1280, 800, window -> {
            window.samples.everyKind();
            window.show();
            window.select(entry -> entry.kind() == EntryKind.ANALYSIS);
        });
    }

    @Test
    void aHistoryThatCannotBeOpened() {
        check("history-error", window -> {
            window.block();
            window.show();
        });
    }

    @Test
    void twoCalibrationsSideBySide() {
        once("history-calibrations", Theme.DARK, 1920, 1200, window -> {
            window.samples.everyKind();
            window.show();
            window.select(entry -> entry.kind() == EntryKind.CALIBRATION);
        });
    }

    @Test
    void someDeletedWithAWayBackAndANoteBeingWritten() {
        once("history-deleted", Theme.LIGHT, 1280, 800, window -> {
            window.samples.everyKind();
            window.show();
            window.select(entry -> entry.number() == 1 || entry.number() == 4);
            window.model().deleteSelected();
            window.select(entry -> entry.number() == 2);
            ((Button) window.find("#annotate")).fire();
        });
    }

    @Test
    void ofDifferentKindsAmongThoseFound() {
        once("history-different-kinds", Theme.LIGHT, 1280, 800, window -> {
            window.samples.everyKind().many(500);
            window.show();
            window.select(entry -> entry.number() == 1 || entry.number() == 4);
        });
    }

    /** Light and small, dark and large. */
    private void check(String name, Consumer<SampleWindow> preparation) {
        once(name, Theme.LIGHT, 1280, 800, preparation);
        once(name, Theme.DARK, 1920, 1200, preparation);
    }

    private void once(String name, Theme theme, int width, int height, Consumer<SampleWindow> preparation) {
        Scene scene = Pictures.take(name, theme, width, height, source(preparation));
        assertThat(Pictures.onWindowThread(() -> SceneAudit.of(scene))).as(name).isEmpty();
    }

    private Pictures.SceneSource source(Consumer<SampleWindow> preparation) {
        return (look, width, height) -> {
            SampleWindow window = new SampleWindow(look, width, height);
            preparation.accept(window);
            return window.scene;
        };
    }

    /** The window with a history of its own; background work is done at once. */
    private final class SampleWindow {
        final KeptSamples samples;
        final Scene scene;
        /** Names of files that a person was asked about. */
        final List<String> suggested = new ArrayList<>();

        private final Path home;
        private final WorkbenchContext context;
        private final RegistersViewModel registers;
        private final HistoryWorkspace workspace;

        SampleWindow(Look look, int width, int height) {
            home = folder.resolve("history-" + histories++);
            samples = new KeptSamples(home);
            TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run, System::nanoTime);
            registers = new RegistersViewModel(tasks);
            context = new WorkbenchContext(look, tasks, new Commands(), new Navigator());
            add("file.open", CommandMenu.FILE, "Open file", Feather.FOLDER);
            add("run.analyse", CommandMenu.RUN, "Analyse registers", Feather.CPU);
            add("run.compare", CommandMenu.RUN, "Compare strategies", Feather.BAR_CHART_2);
            WorkbenchWindow window = new WorkbenchWindow(
                    context,
                    new WorkbenchViewModel(registers, tasks),
                    new RecentFiles(new Preferences(folder.resolve("preferences"))));
            Exports exports = new Exports(
                    context,
                    InterfaceThread.NONE,
                    () -> RegisterSnapshot.of(null, registers),
                    (title, name, kind, extension) -> {
                        suggested.add(name);
                        return Optional.empty();
                    },
                    new SystemClipboard(),
                    window.overlay());
            workspace = new HistoryWorkspace(
                    context,
                    InterfaceThread.NONE,
                    new KeptResults(home.resolve("history.db"), Clock.systemUTC()),
                    new SimpleIntegerProperty(),
                    (result, date) -> {},
                    exports,
                    Optional::empty,
                    ZoneOffset.UTC);
            window.add(workspace.workspace());
            scene = window.scene(width, height);
        }

        /** Puts a file where the folder of the history should be. */
        void block() {
            try {
                Files.writeString(home, "a file where the folder should be");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        HistoryViewModel model() {
            return workspace.model();
        }

        /** Opens a file, and with it the one workspace there is. */
        void show() {
            registers.open(
                    "registers-2026.csv",
                    List.of(RegisterListItem.of(5, "original-14", SampleRegisters.trinomialSum(14, 10, 6, 1))),
                    List.of());
            context.navigator().publish(new NavigationRequest.ShowWorkspace(HistoryWorkspace.ID));
            layout();
            ((TabPane) find("#workspaces")).layout();
            layout();
        }

        void select(Predicate<HistoryEntry> wanted) {
            @SuppressWarnings("unchecked") // It is the table of entries.
            TableView<HistoryEntry> table = (TableView<HistoryEntry>) find("#history-entries");
            List<HistoryEntry> chosen =
                    model().entries().stream().filter(wanted).toList();
            model().select(chosen);
            assertThat(table.getSelectionModel().getSelectedItems()).isEqualTo(chosen);
            layout();
        }

        Node find(String selector) {
            layout();
            Node found = scene.getRoot().lookup(selector);
            assertThat(found).as(selector).isNotNull();
            return found;
        }

        private void layout() {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }

        private void add(String id, CommandMenu menu, String title, Feather icon) {
            context.commands().add(Command.of(id, menu, title, icon, "", () -> {}));
        }
    }
}
