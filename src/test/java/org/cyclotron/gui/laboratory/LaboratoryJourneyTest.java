package org.cyclotron.gui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.gui.shell.WorkspaceJourney.await;
import static org.cyclotron.gui.shell.WorkspaceJourney.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.gui.control.FocusStops;
import org.cyclotron.gui.shell.WorkbenchStage;
import org.cyclotron.gui.shell.WorkspaceJourney;
import org.cyclotron.laboratory.SampleCalibrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.json.JsonMapper;

/** A person at the real window with a fake laboratory: calibrates, stops, compares, moves sliders, edits, exports. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class LaboratoryJourneyTest {
    private static final Instant EARLIER = Instant.parse("2026-11-02T18:40:00Z");

    @TempDir
    private static Path folder;

    private final FakeLaboratory laboratory = new FakeLaboratory();
    private LaboratoryWorkspace workspace;
    private WorkspaceJourney journey;

    @Start
    void start(Stage stage) {
        journey = new WorkspaceJourney(stage, folder);
        WorkbenchStage workbench = journey.workbench();
        laboratory.store(SampleCalibrations.slower(1.4, EARLIER));
        workspace = new LaboratoryWorkspace(
                workbench.context(),
                workbench.registers(),
                SampleLaboratory::row,
                new ReadOnlyObjectWrapper<>(MadeUpLadder.comparisons()),
                journey.exports(),
                workbench.window().overlay(),
                laboratory,
                2,
                new ReportPace(System::nanoTime, () -> {}));
        workbench.window().add(workspace.workspace());
        workbench.show();
        workbench.registers().open("registers.csv", SampleLaboratory.items(), List.of());
        workbench.registers().selectNumber(5);
    }

    @Test
    void calibrateStopCompareAndExport(FxRobot robot) throws IOException {
        robot.push(KeyCode.F7);
        await(() -> robot.lookup("#calibrate-full").tryQuery().isPresent());
        assertThat(text(robot, ".calibration-notice .headline")).isEqualTo("Calibrate this machine?");
        CountDownLatch stopped = new CountDownLatch(1);
        laboratory.after(5, () -> awaitLatch(stopped));
        robot.clickOn("#calibrate-full");
        await(() -> model().calibration().stateProperty().get().isMeasuring());
        assertThat(button(robot).getText()).isEqualTo("_Stop");
        assertThat(robot.lookup("#slide-states").<Node>query().isDisabled()).isTrue();
        robot.clickOn("#calibrate");
        assertThat(text(robot, ".calibration-notice .headline")).startsWith("Stopping after ");
        stopped.countDown();
        await(() -> !model().calibration().stateProperty().get().isMeasuring());
        assertThat(costs(robot).getItems()).isNotEmpty();
        assertThat(Objects.requireNonNull(laboratory.stored.getFirst().calibration())
                        .costs())
                .hasSize(5);

        robot.clickOn("#calibrate");
        laboratory.after(-1, () -> {});
        robot.clickOn("#calibrate-quick");
        await(() -> laboratory.stored.size() == 3
                && !model().calibration().stateProperty().get().isMeasuring());
        assertThat(robot.lookup(".chip").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .extracting(Labeled::getText)
                .contains("quick");

        compare(robot);
        List<String> table = Files.readAllLines(
                journey.export(robot, "export-laboratory", "export-table-unit-costs-compared", "save-csv"));
        assertThat(table).hasSizeGreaterThan(10);
        assertThat(table.getFirst()).contains("percent");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(journey.export(robot, "export-laboratory", "export-json", null)))
                        .at("/schema")
                        .asString())
                .isEqualTo("cyclotron/calibration/1");
        assertThat(journey.export(robot, "export-laboratory", "export-picture-costs", "save-svg"))
                .content()
                .startsWith("<?xml")
                .contains("Creation");
        assertThat(journey.export(robot, "export-laboratory", "export-report-html", null))
                .content()
                .contains("<html")
                .contains("1.69");
        assertThat(journey.export(robot, "export-laboratory", "export-picture-bars", "save-svg"))
                .content()
                .contains("Cyclotron ×2")
                .contains("original-14");
        assertThat(journey.export(robot, "export-laboratory", "export-picture-crossover", "save-pdf"))
                .isNotEmptyFile();
        assertThat(Files.readAllLines(
                        journey.export(robot, "export-laboratory", "export-table-predicted-times", "save-csv")))
                .hasSize(6);
    }

    private void compare(FxRobot robot) {
        ComboBox<EarlierChoice> box = combo(robot, "#choose-earlier");
        robot.interact(() -> box.getSelectionModel().selectLast());
        await(() -> costs(robot).getColumns().stream().anyMatch(column -> "Δ %".equals(column.getText())));
        assertThat(costs(robot).getItems().getFirst().change()).isEqualTo("clearly less");
        assertThat(costs(robot).getItems().getFirst().description()).contains("before 111 ms, now 79.2 ms");
    }

    @Test
    void slidersProfileAndEditor(FxRobot robot) {
        showWorkspace(robot);
        await(() -> model().whatIf().forecastProperty().get() != null);
        assertThat(text(robot, "#states-value")).isEqualTo("16,384");
        robot.interact(() -> robot.lookup("#slide-states").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(text(robot, "#states-value")).isEqualTo("2¹⁶ = 65,536");
        assertThat(model().whatIf().ofRegisterProperty().get()).isFalse();
        robot.interact(() -> robot.lookup("#slide-workers").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(text(robot, "#workers-value")).isEqualTo("3");
        await(() -> words(robot).contains("Cyclotron ×3, predicted wall "));
        robot.interact(() -> combo(robot, "#choose-profile").getSelectionModel().select(2));
        await(() -> words(robot).contains("Sequential, predicted wall 32.8 s"));

        robot.clickOn("#edit-profile");
        await(() -> robot.lookup("#profile-editor").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#profile-name").queryAs(TextField.class).setText("office");
            robot.lookup("#cost-state").queryAs(TextField.class).setText("1 ms");
        });
        robot.clickOn("#profile-save");
        await(() -> words(robot).contains("Sequential, predicted wall 65.5 s"));
        assertThat(laboratory.profiles).hasSize(1);
        assertThat(model().whatIf().profileProperty().get().label()).isEqualTo("office");
    }

    @Test
    void crossoverIsEnlargedAndEveryStopIsReachedByKey(FxRobot robot) {
        showWorkspace(robot);
        await(() -> model().whatIf().forecastProperty().get() != null);
        Node chart = robot.lookup("#lab-crossover").query();
        assertThat(chart.getAccessibleText()).contains("Cyclotron ×2", "Marked: original-14");
        robot.clickOn("#enlarge-crossover");
        await(() -> robot.lookup("#large-crossover").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#large-crossover").tryQuery()).isEmpty();
        List<String> stops = FocusStops.in(robot.lookup("#laboratory").query()).stream()
                .map(Node::getId)
                .filter(id -> id != null)
                .toList();
        assertThat(stops)
                .containsSubsequence(
                        "choose-lines",
                        "export-laboratory",
                        "calibrate",
                        "costs",
                        "of-register",
                        "slide-states",
                        "slide-workers",
                        "choose-profile",
                        "choose-cores",
                        "edit-profile",
                        "all-phases",
                        "enlarge-crossover");
    }

    private void showWorkspace(FxRobot robot) {
        robot.push(KeyCode.F7);
        await(() -> robot.lookup("#calibrate-no").tryQuery().isPresent());
        robot.clickOn("#calibrate-no");
        await(() -> robot.lookup("#costs").tryQuery().isPresent());
    }

    /** The bars in words. */
    private static String words(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".predicted-bar").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList()
                .toString();
    }

    private static Labeled button(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#calibrate").queryAs(Labeled.class);
    }

    @SuppressWarnings("unchecked")
    private static TableView<CostRow> costs(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return (TableView<CostRow>) robot.lookup("#costs").queryAs(TableView.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> combo(FxRobot robot, String id) {
        return (ComboBox<T>) robot.lookup(id).queryAs(ComboBox.class);
    }

    private LaboratoryViewModel model() {
        return workspace.model();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
