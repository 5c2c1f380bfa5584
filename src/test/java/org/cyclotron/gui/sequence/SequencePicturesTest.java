package org.cyclotron.gui.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SceneAudit;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.export.QuietExports;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
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
class SequencePicturesTest {
    private static final String SEQUENCE = "1000100110101111 0001001101011110 0010";

    @TempDir
    private Path folder;

    @Test
    void onePeriodOfAPrimitiveRegisterWithARecoveredOne() {
        assertThat(Pictures.audited("sequence", source(2, page -> text(page).setText(SEQUENCE))))
                .isEmpty();
    }

    @Test
    void aMillionElements() {
        check("sequence-million", 3, Theme.LIGHT, page -> fire(page, "#show-runs"));
    }

    @Test
    void bytesWithTheirBalance() {
        check("sequence-bytes", 7, Theme.DARK, page -> fire(page, "#show-balance"));
    }

    @Test
    void theBeginningOfAnEndlessPeriodAndAFaultySequence() {
        check("sequence-endless", 5, Theme.LIGHT, page -> text(page).setText("1010\n1012"));
    }

    @Test
    void shortCyclesAndAStateThatIsNone() {
        check("sequence-faulty", 8, Theme.DARK, page -> {
            ((TextField) page.lookup("#start-state")).setText("1,0,2");
            text(page).setText("110100100011101");
        });
    }

    @Test
    void withoutARegister() {
        check("sequence-empty", 0, Theme.LIGHT, page -> {});
    }

    private static TextArea text(Parent page) {
        return (TextArea) page.lookup("#recover-text");
    }

    /** Where there is room for all charts there is no button for one. */
    private static void fire(Parent page, String pill) {
        if (page.lookup(pill) instanceof ToggleButton button) {
            button.fire();
        }
    }

    private void check(String name, int number, Theme theme, Consumer<Parent> preparation) {
        Scene scene = Pictures.take(name, theme, 1280, 800, source(number, preparation));
        assertThat(Pictures.onWindowThread(() -> SceneAudit.of(scene))).as(name).isEmpty();
    }

    private Pictures.SceneSource source(int number, Consumer<Parent> preparation) {
        return (look, width, height) -> {
            Scene scene = window(look, number).scene(width, height);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            ((TabPane) scene.getRoot().lookup("#workspaces")).layout();
            preparation.accept(scene.getRoot());
            return scene;
        };
    }

    private WorkbenchWindow window(Look look, int number) {
        RegistersViewModel registers = new RegistersViewModel();
        registers.open("registers-2026.csv", SampleSequences.all(), List.of());
        if (number > 0) {
            registers.selectNumber(number);
        }
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
        window.add(SequenceWorkspace.of(
                context,
                number > 0 ? registers.currentProperty() : new javafx.beans.property.SimpleObjectProperty<>(),
                InterfaceThread.NONE,
                QuietExports.of(context),
                () -> {},
                (lfsr, name) -> {}));
        return window;
    }

    private static void add(WorkbenchContext context, String id, CommandMenu menu, String title, Feather icon) {
        context.commands().add(Command.of(id, menu, title, icon, "", () -> {}));
    }
}
