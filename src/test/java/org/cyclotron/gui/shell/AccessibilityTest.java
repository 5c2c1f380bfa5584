package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.gui.shell.SessionJourneyTest.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.gui.AccessibilityAudit;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything that can have the focus has a name, in every workspace and in what lies above the window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class AccessibilityTest {
    @TempDir
    private static Path root;

    private Stage stage;
    private Workbench workbench;
    private final List<String> faults = new ArrayList<>();

    @Start
    void start(Stage given) throws IOException {
        stage = given;
        workbench = new Workbench(
                given,
                new Preferences(Files.createTempDirectory(root, "audit").resolve("preferences")),
                owner -> new FakeFilePicker(),
                thread -> new QuietEngines().engines());
        workbench.stage().show();
    }

    @Test
    void everyStopOfTheFocusHasAName(FxRobot robot) {
        audit("start");
        for (String command : List.of("edit.preferences", "help.pages", "view.palette", "view.tasks", "help.about")) {
            run(robot, command);
            audit(command);
            robot.push(KeyCode.ESCAPE);
        }
        run(robot, "file.sample");
        await(() -> !workbench.stage().registers().items().isEmpty());
        run(robot, "run.analyse");
        await(() -> workbench.stage().registers().items().stream()
                .noneMatch(item ->
                        item.status() == RegisterStatus.NOT_ANALYSED || item.status() == RegisterStatus.RUNNING));
        run(robot, "file.export");
        audit("file.export");
        robot.push(KeyCode.ESCAPE);
        for (String workspace : workbench.stage().window().workspaceIds()) {
            robot.interact(() ->
                    workbench.stage().context().navigator().publish(new NavigationRequest.ShowWorkspace(workspace)));
            audit(workspace);
        }
        assertThat(faults).isEmpty();
    }

    private void run(FxRobot robot, String command) {
        robot.interact(() -> workbench
                .stage()
                .context()
                .commands()
                .find(command)
                .orElseThrow()
                .run());
    }

    private void audit(String place) {
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        Pictures.onWindowThread(() -> AccessibilityAudit.of(stage.getScene()))
                .forEach(fault -> faults.add(place + ": " + fault));
    }
}
