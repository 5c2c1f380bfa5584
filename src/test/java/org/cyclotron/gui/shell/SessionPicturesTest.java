package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.app.AnalyzeRegisters;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.OpenRegisters;
import org.cyclotron.app.SaveRegisters;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.session.AnalysisRequests;
import org.cyclotron.gui.session.FileOperations;
import org.cyclotron.gui.session.FileSession;
import org.cyclotron.gui.session.OverlayQuestions;
import org.cyclotron.gui.session.SessionCommands;
import org.cyclotron.gui.session.UndoRouter;
import org.cyclotron.gui.task.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the window with files that were really read and analysed, and of the questions asked on the way. */
class SessionPicturesTest {
    @TempDir
    Path folder;

    /** The parts of a workbench on a scene without a stage, working on the calling thread. */
    private final class Parts {
        final Executor direct = Runnable::run;
        final TaskRunner tasks = new TaskRunner(direct, direct, System::nanoTime);
        final RegistersViewModel registers = new RegistersViewModel();
        final WorkbenchContext context;
        final WorkbenchWindow window;
        final FileSession session;
        final FileOperations files;
        final AnalysisRequests analysis;

        Parts(Look look) {
            Preferences preferences = new Preferences(folder.resolve("preferences"));
            context = new WorkbenchContext(look, tasks, new Commands(), new Navigator());
            context.commands()
                    .add(Command.of(
                            "file.open", CommandMenu.FILE, "Open file", Feather.FOLDER, "Shortcut+O", () -> {}));
            window = new WorkbenchWindow(
                    context, new WorkbenchViewModel(registers, tasks), new RecentFiles(preferences));
            session = new FileSession(registers, tasks, context.navigator());
            files = new FileOperations(
                    session,
                    new OpenRegisters(InterfaceThread.NONE),
                    new SaveRegisters(InterfaceThread.NONE),
                    new OverlayQuestions(window.overlay()),
                    new RememberedFiles(window.recentFiles(), preferences),
                    name -> Optional.empty(),
                    context.navigator());
            analysis = new AnalysisRequests(
                    session,
                    registers,
                    tasks,
                    new AnalyzeRegisters(InterfaceThread.NONE),
                    AnalysisOptions.standard(),
                    context.navigator());
            new SessionCommands(session, files, analysis, registers, context.navigator()).add(context.commands());
            new UndoRouter(window.frontProperty(), session).add(context.commands());
            window.add(new Workspace(
                    "register",
                    "Register",
                    Feather.SLIDERS,
                    () -> new EmptyState(Feather.SLIDERS, "No register chosen", "Choose one in the list.")));
        }
    }

    @Test
    void theSampleAnalysedHasNoFault() {
        audit("session-sample", parts -> {
            parts.files.openSample();
            parts.analysis.analyzeAll();
        });
    }

    @Test
    void aFileWithProblemsHasNoFault() {
        audit("session-problems", parts -> {
            parts.files.open(Path.of("assets", "samples", "problems.csv"));
            parts.analysis.analyzeAll();
        });
    }

    @Test
    void theQuestionForTheFieldHasNoFault() {
        audit("session-field", parts -> parts.files.open(Path.of("assets", "samples", "original.csv")));
    }

    @Test
    void theQuestionForUnsavedChangesHasNoFault() {
        audit("session-unsaved", parts -> {
            parts.files.openSample();
            parts.session.remove(6);
            parts.files.close();
        });
    }

    @Test
    void aMissingFileHasNoFault() {
        audit(
                "session-missing",
                parts -> parts.context
                        .navigator()
                        .publish(new NavigationRequest.OpenFile(folder.resolve("registers-of-last-year.csv"))));
    }

    private void audit(String name, Consumer<Parts> story) {
        assertThat(Pictures.audited(name, name.equals("session-sample"), (look, width, height) -> {
                    Parts parts = new Parts(look);
                    Scene scene = parts.window.scene(width, height);
                    story.accept(parts);
                    return scene;
                }))
                .isEmpty();
    }
}
