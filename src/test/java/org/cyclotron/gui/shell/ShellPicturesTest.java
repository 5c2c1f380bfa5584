package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SceneAudit;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.session.OverlayQuestions;
import org.cyclotron.gui.settings.Settings;
import org.cyclotron.gui.settings.SettingsCard;
import org.cyclotron.gui.start.ComparisonCard;
import org.cyclotron.gui.start.PolynomialCard;
import org.cyclotron.gui.start.PolynomialViewModel;
import org.cyclotron.gui.task.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the first page and of what lies above the window, looked through for faults. */
class ShellPicturesTest {
    @TempDir
    Path folder;

    private final TaskRunner direct = new TaskRunner((Executor) Runnable::run, Runnable::run, System::nanoTime);

    @Test
    void theFirstPageOffersWaysToBegin() {
        audit("start", window -> {});
    }

    @Test
    void thePreferencesHaveNoFault() {
        audit("preferences", window -> {
            SettingsCard card =
                    new SettingsCard(new Settings(new Preferences(folder.resolve("p")), 8), Optional::empty, () -> {});
            window.overlay().show(card.view());
        });
    }

    @Test
    void helpHasNoFault() {
        auditOnce("help", window -> window.showHelp("loading"));
    }

    @Test
    void whatProgramThisIsHasNoFault() {
        auditOnce("about", WorkbenchWindow::showAbout);
    }

    @Test
    void theQuestionWhichVersionToKeepHasNoFault() {
        auditOnce(
                "conflict",
                window -> new OverlayQuestions(window.overlay()).changedOutside("registers-2026.csv", answer -> {}));
    }

    @Test
    void largerTextCutsNothing() {
        Scene scene = Pictures.take("start-110", Theme.LIGHT, 1280, 800, (look, width, height) -> {
            look.magnificationProperty().set(1.1);
            return window(look).scene(width, height);
        });
        assertThat(Pictures.onWindowThread(() -> SceneAudit.of(scene))).isEmpty();
    }

    /** Narrow and light, wide and dark. */
    private void auditOnce(String name, Consumer<WorkbenchWindow> story) {
        Pictures.SceneSource source = source(story);
        for (Theme theme : Theme.values()) {
            boolean dark = theme == Theme.DARK;
            Scene scene = Pictures.take(name, theme, dark ? 1920 : 1280, dark ? 1200 : 800, source);
            assertThat(Pictures.onWindowThread(() -> SceneAudit.of(scene)))
                    .as(theme.id())
                    .isEmpty();
        }
    }

    private void audit(String name, Consumer<WorkbenchWindow> story) {
        assertThat(Pictures.audited(name, name.equals("start"), source(story))).isEmpty();
    }

    private Pictures.SceneSource source(Consumer<WorkbenchWindow> story) {
        return (look, width, height) -> {
            WorkbenchWindow window = window(look);
            Scene scene = window.scene(width, height);
            story.accept(window);
            return scene;
        };
    }

    private WorkbenchWindow window(Look look) {
        WorkbenchContext context = new WorkbenchContext(look, direct, new Commands(), new Navigator());
        add(context, "file.open", CommandMenu.FILE, "Open file", Feather.FOLDER, "Shortcut+O");
        add(context, "file.sample", CommandMenu.FILE, "Use the sample file", Feather.FILE_TEXT, "");
        add(context, "register.new", CommandMenu.REGISTER, "New register", Feather.PLUS, "Shortcut+N");
        add(context, "run.analyse", CommandMenu.RUN, "Analyse registers", Feather.CPU, "F5");
        add(context, "run.compare", CommandMenu.RUN, "Compare strategies", Feather.BAR_CHART_2, "F6");
        add(context, "file.export", CommandMenu.FILE, "Export…", Feather.DOWNLOAD, "Shortcut+E");
        WorkbenchWindow window =
                new WorkbenchWindow(context, new WorkbenchViewModel(new RegistersViewModel(), direct), recent());
        PolynomialViewModel typed = new PolynomialViewModel(direct, lfsr -> {});
        PolynomialCard card = new PolynomialCard(typed, () -> {});
        window.addBeginning(card);
        window.addBeginning(new ComparisonCard(FirstMinute.WHAT, FirstMinute.TIME, () -> {}));
        ((javafx.scene.control.TextField) card.lookup("#begin-text")).setText("x^4 + x + 1");
        return window;
    }

    private RecentFiles recent() {
        RecentFiles recent = new RecentFiles(new Preferences(folder.resolve("preferences")));
        try {
            for (String name : List.of("table-3.csv", "registers-2026.csv")) {
                recent.add(Files.writeString(folder.resolve(name), "#! field=2\n1,1\n"));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        recent.add(folder.resolve("moved-away.csv"));
        return recent;
    }

    private static void add(
            WorkbenchContext context, String id, CommandMenu menu, String title, Feather icon, String keys) {
        context.commands().add(Command.of(id, menu, title, icon, keys, () -> {}));
    }
}
