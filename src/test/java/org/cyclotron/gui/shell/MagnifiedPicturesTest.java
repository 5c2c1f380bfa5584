package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.gui.shell.SessionJourneyTest.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SceneAudit;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every workspace of the real window with the largest text: nothing is cut, what has no room scrolls. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class MagnifiedPicturesTest {
    @TempDir
    private static Path root;

    private Stage stage;
    private Workbench workbench;

    @Start
    void start(Stage given) throws IOException {
        stage = given;
        workbench = new Workbench(
                given,
                new Preferences(Files.createTempDirectory(root, "magnified").resolve("preferences")),
                owner -> new FakeFilePicker(),
                thread -> new QuietEngines().engines());
        workbench.stage().show();
    }

    @Test
    @Tag("long")
    void everyWorkspaceIsWhole(FxRobot robot) {
        robot.interact(() -> workbench.files().openSample());
        await(() -> !workbench.stage().registers().items().isEmpty());
        robot.interact(() -> workbench
                .stage()
                .context()
                .commands()
                .find("run.analyse")
                .orElseThrow()
                .run());
        await(() -> workbench.stage().registers().items().stream()
                .noneMatch(item ->
                        item.status() == RegisterStatus.NOT_ANALYSED || item.status() == RegisterStatus.RUNNING));
        List<String> faults = new ArrayList<>();
        int percent = 150;
        robot.interact(() -> workbench.stage().settings().fontScale().property().set(percent));
        for (String workspace : workbench.stage().window().workspaceIds()) {
            robot.interact(() ->
                    workbench.stage().context().navigator().publish(new NavigationRequest.ShowWorkspace(workspace)));
            faults.addAll(audit(workspace, percent));
        }
        assertThat(faults).isEmpty();
    }

    private List<String> audit(String workspace, int percent) {
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        Pictures.write("magnified-" + percent + "-" + workspace, stage.getScene());
        return Pictures.onWindowThread(() -> SceneAudit.of(stage.getScene())).stream()
                // Larger than the window: it scrolls, which is meant.
                .filter(fault -> !fault.startsWith("beyond the window") && !fault.startsWith("horizontal scroll bar"))
                .map(fault -> percent + " % " + workspace + ": " + fault)
                .toList();
    }
}
