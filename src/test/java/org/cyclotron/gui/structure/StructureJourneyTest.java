package org.cyclotron.gui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.SceneAudit;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.SystemClipboard;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.shell.FilePicker;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.WindowExports;
import org.cyclotron.gui.shell.WorkbenchStage;
import org.cyclotron.gui.task.TaskOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the real window: analyses a register, follows one cycle through table, diagram and list. */
@ExtendWith(ApplicationExtension.class)
class StructureJourneyTest {
    @TempDir
    private static Path folder;

    private WorkbenchStage workbench;

    @Start
    void start(Stage stage) throws IOException {
        InterfaceThread thread = new InterfaceThread(Platform::isFxApplicationThread);
        Path preferences = Files.createTempDirectory(folder, "p").resolve("preferences.properties");
        workbench = new WorkbenchStage(stage, new Preferences(preferences), owner -> new NoPicker());
        Exports exports = WindowExports.attach(workbench, () -> null, thread, new SystemClipboard());
        workbench
                .window()
                .add(StructureWorkspace.of(
                        workbench.context(), workbench.registers().currentProperty(), thread, exports, this::analyse));
        workbench.show();
        workbench
                .registers()
                .open(
                        "registers.csv",
                        List.of(
                                RegisterListItem.of(1, "tails-10", SampleRegisters.tails()),
                                RegisterListItem.of(2, "toy-4", SampleRegisters.trinomialSum(4, 1))),
                        List.of());
    }

    @Test
    void fromTheAnalysisToTheStatesOfACycleAndBack(FxRobot robot) {
        robot.clickOn("#analyse");
        await(() -> robot.lookup("#cycles").tryQuery().isPresent());
        await(() -> accessibleText(robot).contains("14 cycles"));
        TableView<CycleRow> cycles = table(robot, "#cycles");
        robot.interact(() -> cycles.getSelectionModel().select(1));
        assertThat(accessibleText(robot)).contains("selected: a cycle of 15 states");

        robot.clickOn("#list-states");
        await(() -> robot.lookup("#states").tryQuery().isPresent());
        TableView<ListingContent.StateRow> states = table(robot, "#states");
        await(() -> states.getItems().size() == 15);
        robot.interact(() -> states.getSelectionModel().select(3));

        robot.clickOn("#close-listing");
        assertThat(robot.lookup("#diagram").tryQuery()).isPresent();
        assertThat(cycles.getSelectionModel().getSelectedItem().length()).isEqualTo(15);
    }

    @Test
    void aClickOnARingSelectsItsTermAndZoomingLeavesTheSelection(FxRobot robot) {
        robot.clickOn("#analyse");
        await(() -> robot.lookup("#diagram").tryQuery().isPresent());
        Node diagram = robot.lookup("#diagram").query();
        // The longest cycles stand first, at the upper left.
        await(() -> diagram.getLayoutBounds().getWidth() > 100);
        Point2D ring = new Point2D(
                diagram.getLayoutBounds().getWidth() * 0.25,
                diagram.getLayoutBounds().getHeight() * 0.2);
        robot.moveTo(diagram, Pos.TOP_LEFT, ring, Motion.DIRECT).clickOn(MouseButton.PRIMARY);
        TableView<CycleRow> cycles = table(robot, "#cycles");
        assertThat(cycles.getSelectionModel().getSelectedItem().length()).isEqualTo(30);
        robot.clickOn("#zoom-in").clickOn("#zoom-in").clickOn("#zoom-fit");
        robot.interact(() -> robot.lookup(".diagram-pane").query().requestFocus());
        robot.push(KeyCode.PLUS).push(KeyCode.LEFT).push(KeyCode.DIGIT0);
        assertThat(cycles.getSelectionModel().getSelectedItem().length()).isEqualTo(30);
    }

    @Test
    void theFiguresOfACycleOpenBesideItInTheColoursOfEitherTheme(FxRobot robot) {
        robot.clickOn("#analyse");
        await(() -> robot.lookup("#cycles").tryQuery().isPresent());
        robot.interact(() -> table(robot, "#cycles").getSelectionModel().select(1));
        for (Theme theme : Theme.values()) {
            robot.interact(() -> workbench.context().look().themeProperty().set(theme));
            assertThat(robot.listWindows()).as("another theme closes it").noneMatch(PopOver.class::isInstance);
            robot.interact(() -> robot.lookup("#cycle-figures").query().requestFocus());
            robot.push(KeyCode.SPACE);
            PopOver shown = robot.listWindows().stream()
                    .filter(PopOver.class::isInstance)
                    .map(PopOver.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.getRoot().getStylesheets())
                    .anyMatch(sheet -> sheet.endsWith(theme.id() + ".css"))
                    .anyMatch(sheet -> sheet.endsWith("controlsfx.css"))
                    .noneMatch(sheet -> sheet.endsWith(theme.other().id() + ".css"));
            Pictures.write("pop-over-" + theme.id(), shown.getScene());
            assertThat(Pictures.onWindowThread(() -> SceneAudit.of(shown.getScene())))
                    .isEmpty();
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.listWindows()).noneMatch(PopOver.class::isInstance);
    }

    @Test
    void theShownStateIsFoundFromElsewhere(FxRobot robot) {
        robot.clickOn("#analyse");
        await(() -> robot.lookup("#diagram").tryQuery().isPresent());
        robot.interact(() -> workbench.context().navigator().publish(new NavigationRequest.ShowState(BigInteger.ZERO)));
        assertThat(accessibleText(robot)).contains("selected: a cycle of 1 state");
    }

    @Test
    void aStepOfALongCycleIsReachedByItsNumber(FxRobot robot) {
        robot.interact(
                () -> workbench.registers().open("other.csv", List.of(AnalysedRegisters.primitive()), List.of()));
        await(() -> robot.lookup("#cycles").tryQuery().isPresent());
        robot.interact(() -> table(robot, "#cycles").getSelectionModel().select(0));
        robot.clickOn("#list-states");
        await(() -> robot.lookup("#go-to-step").tryQuery().isPresent());
        TextField field = robot.lookup("#go-to-step").queryAs(TextField.class);
        robot.clickOn(field).write("4,000").push(KeyCode.ENTER);
        TableView<ListingContent.StateRow> states = table(robot, "#states");
        await(() -> states.getItems().size() == 95);
        assertThat(states.getItems().getFirst().index()).isEqualTo(4000);
    }

    @Test
    void aFailedCheckIsToldInWordsWithBothFigures(FxRobot robot) {
        robot.interact(() -> workbench.registers().open("broken.csv", List.of(AnalysedRegisters.failed()), List.of()));
        await(() -> robot.lookup("#failed-check").tryQuery().isPresent());
        List<String> words = new ArrayList<>();
        robot.lookup("#failed-check .label").queryAllAs(Label.class).forEach(label -> words.add(label.getText()));
        assertThat(String.join("\n", words)).contains("Algebra: 14 cycles").contains("13 cycles");
        assertThat(robot.lookup(".structure .ok").queryAll())
                .as("nothing says success")
                .noneMatch(node -> node instanceof FontIcon || node instanceof Label);
    }

    private void analyse() {
        RegisterListItem item = workbench.registers().currentProperty().get();
        assertThat(item).isNotNull();
        workbench.registers().update(item.running());
        workbench
                .context()
                .tasks()
                .<RegisterAnalysis>start(
                        "Analysing " + item.name(),
                        steps -> RegisterAnalyzer.analyze(item.lfsr(), AnalysisOptions.standard(), steps, steps),
                        outcome -> {
                            if (outcome instanceof TaskOutcome.Finished<RegisterAnalysis>(RegisterAnalysis result)) {
                                workbench.registers().update(item.with(result));
                            }
                        });
    }

    private static String accessibleText(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Optional<CanvasPane> canvas = robot.lookup("#diagram").tryQueryAs(CanvasPane.class);
        return canvas.map(Node::getAccessibleText).orElse("");
    }

    @SuppressWarnings("unchecked")
    private static <R> TableView<R> table(FxRobot robot, String selector) {
        return (TableView<R>) robot.lookup(selector).queryAs(TableView.class);
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 1000 && !condition.getAsBoolean(); i++) {
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** Nobody asks for a file here. */
    private static final class NoPicker implements FilePicker {
        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }
    }
}
