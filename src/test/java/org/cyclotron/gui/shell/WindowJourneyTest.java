package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegistersView;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.WorkSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the real window: opens, switches the theme, finds, cancels. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The fields are set by the extension before each test.
class WindowJourneyTest {
    @TempDir
    private static Path folder;

    private final List<NavigationRequest> requests = new ArrayList<>();
    private WorkbenchStage workbench;
    private Path preferences;
    private Optional<Path> chosen = Optional.of(Path.of("chosen.csv"));

    @Start
    void start(Stage stage) throws IOException {
        preferences = Files.createTempDirectory(folder, "p").resolve("preferences.properties");
        workbench = new WorkbenchStage(stage, new Preferences(preferences), owner -> new FilePicker() {
            @Override
            public Optional<Path> open(String title, List<FileKind> kinds) {
                return chosen;
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
                return Optional.empty();
            }
        });
        workbench.context().navigator().answer(requests::add);
        workbench.window().add(new Workspace("one", "One", Feather.ACTIVITY, () -> new Label("first workspace")));
        workbench.window().add(new Workspace("two", "Two", Feather.CLOCK, () -> new Label("second workspace")));
        workbench.show();
    }

    @Test
    void openingAsksForAFileAndPublishesIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(requests).containsExactly(new NavigationRequest.OpenFile(Path.of("chosen.csv")));
        requests.clear();
        chosen = Optional.empty();
        robot.clickOn("#tool-file-open");
        assertThat(requests).isEmpty();
    }

    @Test
    void droppedPicturesAreRefusedAndRegisterFilesOpened(FxRobot robot) {
        robot.interact(() -> workbench.window().dropped(List.of(Path.of("a.png"))));
        assertThat(requests).isEmpty();
        robot.interact(() -> workbench.window().dropped(List.of(Path.of("a.png"), Path.of("B.CSV"))));
        assertThat(requests).containsExactly(new NavigationRequest.OpenFile(Path.of("B.CSV")));
    }

    @Test
    void theThemeSwitchesWindowAndDialogsAndIsRemembered(FxRobot robot) {
        Label text = robot.lookup("No file open").queryAs(Label.class);
        var before = text.getTextFill();
        robot.clickOn("#theme");
        assertThat(workbench.context().look().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(text.getTextFill()).isNotEqualTo(before);
        Dialog<String> dialog = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Dialog<String> made = new Dialog<>();
            made.setContentText("words");
            made.show();
            return made;
        });
        assertThat(dialog.getDialogPane().getScene().getStylesheets())
                .anyMatch(s -> s.endsWith("dark.css"))
                .noneMatch(s -> s.endsWith("light.css"));
        robot.interact(() -> {
            dialog.setResult("");
            dialog.close();
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(text.getTextFill()).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(new Preferences(preferences).get("theme", "")).isEqualTo("dark");
    }

    @Test
    void thePaletteFindsARegisterAndEscapeClosesIt(FxRobot robot) {
        openSample(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("crc-8");
        robot.push(KeyCode.ENTER);
        assertThat(workbench.registers().currentProperty().get().name()).isEqualTo("crc-8");
        assertThat(robot.lookup("#palette-query").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(robot.lookup("#palette-query").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#palette-query").tryQuery()).isEmpty();
    }

    @Test
    void theShortcutSheetListsWhatTheMenusOffer(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("Keyboard shortcuts").tryQuery()).isPresent();
        assertThat(robot.lookup("Ctrl+O").tryQuery()).isPresent();
    }

    @Test
    void workspacesAreBuiltWhenShownAndReachedByKeys(FxRobot robot) {
        openSample(robot);
        assertThat(robot.lookup("first workspace").tryQuery()).isPresent();
        assertThat(robot.lookup("second workspace").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(workbench.window().workspaceInFront()).isEqualTo("two");
        assertThat(robot.lookup("second workspace").tryQuery()).isPresent();
    }

    @Test
    void selectionGoesBothWaysAndTakesSeveralRows(FxRobot robot) {
        openSample(robot);
        robot.clickOn("crc-8");
        assertThat(workbench.registers().currentProperty().get().number()).isEqualTo(2);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(workbench.registers().selected()).hasSize(3);
        robot.interact(() -> workbench.context().navigator().publish(new NavigationRequest.SelectRegister(1)));
        RegistersView view = robot.lookup(".left").queryAs(RegistersView.class);
        assertThat(view.table().getSelectionModel().getSelectedItem().number()).isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("singular");
        assertThat(view.table().getItems()).hasSize(1);
    }

    @Test
    void aRunningTaskStandsInTheStatusBarUntilStopped(FxRobot robot) throws InterruptedException {
        List<TaskOutcome<String>> outcomes = new ArrayList<>();
        CountDownLatch started = new CountDownLatch(1);
        robot.interact(() -> workbench
                .context()
                .tasks()
                .start(
                        "Waiting",
                        (WorkSteps<String> steps) -> {
                            started.countDown();
                            while (!steps.isRequested()) {
                                Thread.onSpinWait();
                            }
                            return "part";
                        },
                        outcome -> outcomes.add(outcome)));
        assertThat(started.await(5, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        Node stop = robot.lookup("#tool-run-stop").queryAs(Button.class);
        assertThat(stop.isDisabled()).isFalse();
        robot.clickOn(stop);
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> !outcomes.isEmpty());
        assertThat(outcomes).containsExactly(new TaskOutcome.Cancelled<>("part"));
        assertThat(robot.lookup("Waiting: cancelled; what was finished is kept").tryQuery())
                .isPresent();
    }

    @Test
    void anErrorSaysWhatToDo(FxRobot robot) {
        robot.interact(() -> workbench
                .context()
                .navigator()
                .publish(new NavigationRequest.ReportError("It broke", "Nothing is lost.", "Try again.", "trace")));
        assertThat(robot.lookup("It broke").tryQuery()).isPresent();
        assertThat(robot.lookup("Try again.").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("It broke").tryQuery()).isEmpty();
    }

    private void openSample(FxRobot robot) {
        robot.interact(() -> workbench.registers().open("a.csv", SampleRegisters.items(), List.of()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
    }
}
