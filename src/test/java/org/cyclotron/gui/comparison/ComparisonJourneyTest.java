package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.gui.shell.WorkspaceJourney.await;
import static org.cyclotron.gui.shell.WorkspaceJourney.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.shell.WorkbenchStage;
import org.cyclotron.gui.shell.WorkspaceJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at the real window with the real engine: measures, stops, resumes, looks closer, exports, races. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class ComparisonJourneyTest {
    private static final StrategyName SEQUENTIAL = StrategyName.parse("whole@caller");
    private static final StrategyName CYCLOTRON = StrategyName.parse("segments@threads:2");

    @TempDir
    private static Path folder;

    private WorkbenchStage workbench;
    private ComparisonWorkspace workspace;
    private WorkspaceJourney journey;

    @Start
    void start(Stage stage) {
        journey = new WorkspaceJourney(stage, folder);
        workbench = journey.workbench();
        workspace = new ComparisonWorkspace(
                workbench.context(),
                workbench.registers(),
                SampleWorkspace::row,
                journey.exports(),
                new MeasuringEngine(journey.interfaceThread()),
                2);
        workbench.window().add(workspace.workspace());
        workbench.show();
        workbench
                .registers()
                .open(
                        "registers.csv",
                        List.of(
                                RegisterListItem.of(1, "toy-4", SampleRegisters.trinomialSum(4, 1)),
                                RegisterListItem.of(2, "original-12", SampleRegisters.trinomialSum(12, 6, 4, 1))),
                        List.of());
        workbench.registers().selectNumber(2);
        chooseLanes("whole@caller", "segments@threads");
        model().choices().roundsProperty().set(4);
    }

    @Test
    void measureStopResumeLookCloserAndExport(FxRobot robot) throws IOException {
        robot.push(KeyCode.F6);
        await(() -> model().runningProperty().get());
        assertThat(text(robot, ".headline")).startsWith("Measuring original-12.");
        await(() -> model().shown().filter(shown -> shown.completeRounds() >= 1).isPresent());
        robot.clickOn("#run");
        await(() -> !model().runningProperty().get());
        int kept = shown().completeRounds();
        assertThat(kept).isBetween(1, 3);
        assertThat(text(robot, ".headline")).isEqualTo("Stopped after " + kept + " of 4 rounds");

        robot.clickOn("#run");
        await(() -> !model().runningProperty().get());
        assertThat(shown().completeRounds()).isEqualTo(4);
        assertThat(shown().comparison().rounds()).hasSize(4);

        changeTheBaseline(robot);
        zoomTheTimeline(robot);
        exportAndReadBack(robot);
    }

    @Test
    void aRaceMovesAndLeavesNothingBehind(FxRobot robot) {
        robot.interact(
                () -> workbench.context().navigator().publish(new NavigationRequest.ShowWorkspace("comparison")));
        robot.clickOn("#mode-race").clickOn("#run");
        await(() -> model().run().stateProperty().get() instanceof RunState.Raced);
        assertThat(text(robot, ".headline")).isEqualTo("Sharing the cores: not a measurement");
        assertThat(robot.lookup("#race").<Node>query().getAccessibleText()).contains("Cyclotron");
        assertThat(robot.lookup("#export-comparison").<Node>query().isDisabled())
                .isTrue();
        robot.clickOn("#mode-measure");
        assertThat(model().shown()).isEmpty();
    }

    private void changeTheBaseline(FxRobot robot) {
        assertThat(shown().baseline()).isEqualTo(SEQUENTIAL);
        TableView<LaneRow> lanes = lanes(robot);
        Node anchor = settledAnchor(lanes);
        int from = rowOf(lanes, SEQUENTIAL);
        int to = rowOf(lanes, CYCLOTRON);
        double step = (to - from) * lanes.getFixedCellSize() / 2;
        robot.moveTo(anchor)
                .press(MouseButton.PRIMARY)
                .moveBy(0, step, Motion.DIRECT)
                .moveBy(0, step, Motion.DIRECT)
                .release(MouseButton.PRIMARY);
        await(() -> shown().baseline().equals(CYCLOTRON));
        robot.interact(() -> lanes.getSelectionModel().select(rowOf(lanes, SEQUENTIAL)));
        robot.interact(() -> lanes.getContextMenu().getItems().getFirst().fire());
        await(() -> shown().baseline().equals(SEQUENTIAL));
    }

    /** The anchor once the lanes have slid into their order: when two looks in a row find the same at the same place. */
    private static Node settledAnchor(TableView<LaneRow> lanes) {
        AtomicReference<Optional<Node>> seen = new AtomicReference<>(Optional.empty());
        AtomicReference<Optional<Point2D>> place = new AtomicReference<>(Optional.empty());
        await(() -> {
            boolean rest = lanes.lookupAll(".table-row-cell").stream().allMatch(node -> node.getTranslateY() == 0);
            Optional<Node> found = Optional.ofNullable(row(lanes, SEQUENTIAL).lookup(".anchor"))
                    .filter(node -> rest && node.getScene() != null);
            Optional<Point2D> at = found.map(node -> node.localToScene(0, 0));
            boolean same = found.isPresent() && found.equals(seen.get()) && at.equals(place.get());
            seen.set(found);
            place.set(at);
            return same;
        });
        return seen.get().orElseThrow();
    }

    private void zoomTheTimeline(FxRobot robot) {
        robot.interact(() -> lanes(robot).getSelectionModel().select(rowOf(lanes(robot), CYCLOTRON)));
        Node timeline = robot.lookup("#timeline").query();
        double width = timeline.getLayoutBounds().getWidth();
        robot.moveTo(timeline, Pos.TOP_LEFT, new Point2D(width * 0.4, 50), Motion.DIRECT)
                .press(MouseButton.PRIMARY)
                .moveBy(width * 0.2, 0, Motion.DIRECT)
                .release(MouseButton.PRIMARY);
        TimeWindow zoomed = model().detail().windowProperty().get();
        assertThat(zoomed.isWhole()).isFalse();
        assertThat(zoomed.length() / zoomed.whole()).isBetween(0.15, 0.35);
        robot.doubleClickOn(timeline);
        assertThat(model().detail().windowProperty().get().isWhole()).isTrue();
        robot.push(KeyCode.EQUALS).push(KeyCode.RIGHT);
        assertThat(model().detail().windowProperty().get().isWhole()).isFalse();
        robot.push(KeyCode.DIGIT0);
        assertThat(model().detail().windowProperty().get().isWhole()).isTrue();
    }

    private void exportAndReadBack(FxRobot robot) throws IOException {
        JsonNode json = json(journey.export(robot, "export-comparison", "export-json", null));
        assertThat(json.toString()).contains("segments@threads:2").contains("original-12");
        JsonNode trace = json(journey.export(robot, "export-comparison", "export-trace", null));
        assertThat(trace.at("/traceEvents").size()).isGreaterThan(2);
        List<String> csv =
                Files.readAllLines(journey.export(robot, "export-comparison", "export-table-lanes", "save-csv"));
        assertThat(csv).hasSize(3);
        assertThat(csv.getFirst()).contains("speedup");
        assertThat(journey.export(robot, "export-comparison", "export-chart-lanes", "save-svg"))
                .content()
                .startsWith("<?xml")
                .contains("Cyclotron");
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(file));
    }

    private void chooseLanes(String... specs) {
        ChoicesViewModel choices = model().choices();
        choices.lanes()
                .setAll(choices.offered().stream()
                        .filter(lane -> List.of(specs).contains(lane.spec()))
                        .toList());
        choices.workers().setAll(2);
    }

    private static Node row(TableView<LaneRow> lanes, StrategyName strategy) {
        return lanes.lookupAll(".table-row-cell").stream()
                .filter(node -> node.isVisible()
                        && node instanceof TableRow<?> row
                        && row.getItem() instanceof LaneRow lane
                        && lane.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    private static int rowOf(TableView<LaneRow> lanes, StrategyName strategy) {
        for (int i = 0; i < lanes.getItems().size(); i++) {
            if (lanes.getItems().get(i).strategy().equals(strategy)) {
                return i;
            }
        }
        throw new AssertionError(strategy + " is not shown");
    }

    @SuppressWarnings("unchecked")
    private static TableView<LaneRow> lanes(FxRobot robot) {
        return (TableView<LaneRow>) robot.lookup("#lanes").queryAs(TableView.class);
    }

    private ComparisonViewModel model() {
        return workspace.model();
    }

    private Shown shown() {
        return model().shown().orElseThrow();
    }
}
