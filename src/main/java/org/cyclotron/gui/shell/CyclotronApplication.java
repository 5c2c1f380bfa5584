package org.cyclotron.gui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.cyclotron.gui.navigation.NavigationRequest;

/** The JavaFX application. Started by {@link WorkbenchLauncher}; its first argument is a file to open. */
public final class CyclotronApplication extends Application {
    private Runnable finishing = () -> {};

    @Override
    public void stop() {
        finishing.run();
    }

    @Override
    public void start(Stage stage) {
        Workbench program = new Workbench(stage, Preferences.ofUser(), NativeFilePicker::new);
        finishing = program::finish;
        WorkbenchStage workbench = program.stage();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Platform.runLater(() -> report(workbench, error)));
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> report(workbench, error));
        workbench.context().navigator().answer(this::showFolder);
        workbench.show();
        getParameters().getUnnamed().stream()
                .findFirst()
                .ifPresentOrElse(
                        file -> workbench.context().navigator().publish(new NavigationRequest.OpenFile(Path.of(file))),
                        program::restore);
    }

    private void showFolder(NavigationRequest request) {
        if (request instanceof NavigationRequest.ShowFolder(Path folder)) {
            getHostServices().showDocument(folder.toUri().toString());
        }
    }

    private static void report(WorkbenchStage workbench, Throwable error) {
        StringWriter details = new StringWriter();
        error.printStackTrace(new PrintWriter(details));
        workbench
                .context()
                .navigator()
                .publish(new NavigationRequest.ReportError(
                        "Something in the window failed",
                        "Files and finished results are not touched by it.",
                        "Try again; if it happens again, copy the details into a report.",
                        details.toString()));
    }
}
