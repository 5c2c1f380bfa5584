package org.cyclotron.gui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.export.QuietExports;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.RecentFiles;
import org.cyclotron.gui.shell.WorkbenchViewModel;
import org.cyclotron.gui.shell.WorkbenchWindow;
import org.cyclotron.gui.task.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the workspace in the real window, searched for what a person would call broken. */
class StructurePicturesTest {
    private static final List<RegisterListItem> REGISTERS = Stream.concat(
                    AnalysedRegisters.all().stream(), Stream.of(AnalysedRegisters.sampled()))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void tailsWithASelectedTerm() {
        check("structure", 1, true, page -> select(page, 15));
    }

    @Test
    void aPrimitiveRegister() {
        check("structure-primitive", 2, page -> select(page, 4095));
    }

    @Test
    void manyLengths() {
        check("structure-many-lengths", 3, page -> {});
    }

    @Test
    void figuresOfAHundredAndSixtyDigits() {
        check("structure-huge", 4, page -> {});
    }

    @Test
    void aFieldWithNineElements() {
        check("structure-gf9", 5, page -> {});
    }

    @Test
    void tensOfMillionsOfCyclesOnALogarithmicScale() {
        check("structure-many-cycles", 6, page -> ((ToggleButton) find(page, "#scale-log")).fire());
    }

    @Test
    void aSampleOfTooManyStates() {
        check("structure-sampled", 10, page -> select(page, 6));
    }

    @Test
    void anOrderThatIsOnlyBounded() {
        check("structure-unknown-order", 7, page -> {});
    }

    @Test
    void aFailedCheck() {
        check("structure-failed", 8, page -> {});
    }

    @Test
    void aRegisterThatWaits() {
        check("structure-not-analysed", 9, page -> {});
    }

    @Test
    void theStatesOfACycle() {
        check("structure-states", 2, page -> {
            select(page, 4095);
            ((Hyperlink) find(page, "#list-states")).fire();
        });
    }

    @Test
    void theCyclesOfARegister() {
        check("structure-cycles", 6, page -> ((Hyperlink) find(page, "#list-cycles")).fire());
    }

    @Test
    void theStatistics() {
        check("structure-statistics", 1, page -> {
            ToggleButton statistics = (ToggleButton) page.lookup("#statistics-in-card");
            if (statistics != null) {
                statistics.fire();
            }
        });
    }

    private interface Preparation {
        void prepare(Parent page);
    }

    private void check(String name, int number, Preparation preparation) {
        check(name, number, false, preparation);
    }

    /** @param everywhere in both themes and both sizes, else light and small, dark and large */
    private void check(String name, int number, boolean everywhere, Preparation preparation) {
        Pictures.SceneSource source = (look, width, height) -> {
            Scene scene = window(look, number).scene(width, height);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            ((TabPane) find(scene.getRoot(), "#workspaces")).layout();
            preparation.prepare(scene.getRoot());
            return scene;
        };
        assertThat(Pictures.audited(name, everywhere, source)).as(name).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void select(Parent page, long length) {
        TableView<CycleRow> table = (TableView<CycleRow>) find(page, "#cycles");
        table.getItems().stream()
                .filter(row -> row.length().equals(BigInteger.valueOf(length)))
                .forEach(row -> table.getSelectionModel().select(row));
    }

    private static Node find(Parent page, String selector) {
        Node found = page.lookup(selector);
        assertThat(found).as(selector).isNotNull();
        return found;
    }

    private WorkbenchWindow window(Look look, int number) {
        RegistersViewModel registers = new RegistersViewModel();
        registers.open("registers-2026.csv", REGISTERS, List.of("Line 9, column 7: “2” is not in GF(2)"));
        registers.selectNumber(number);
        Executor direct = Runnable::run;
        TaskRunner tasks = new TaskRunner(direct, direct, System::nanoTime);
        WorkbenchContext context = new WorkbenchContext(look, tasks, new Commands(), new Navigator());
        add(context, "file.open", CommandMenu.FILE, "Open file", Feather.FOLDER);
        add(context, "register.new", CommandMenu.REGISTER, "New register", Feather.PLUS);
        add(context, "run.analyse", CommandMenu.RUN, "Analyse registers", Feather.CPU);
        WorkbenchWindow window = new WorkbenchWindow(
                context,
                new WorkbenchViewModel(registers, tasks),
                new RecentFiles(new Preferences(folder.resolve("preferences"))));
        window.add(StructureWorkspace.of(
                context, registers.currentProperty(), InterfaceThread.NONE, QuietExports.of(context), () -> {}));
        return window;
    }

    private static void add(WorkbenchContext context, String id, CommandMenu menu, String title, Feather icon) {
        context.commands().add(Command.of(id, menu, title, icon, "", () -> {}));
    }
}
