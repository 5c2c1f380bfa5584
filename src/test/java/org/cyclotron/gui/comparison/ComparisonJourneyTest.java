package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.SystemClipboard;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.shell.FilePicker;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.WindowExports;
import org.cyclotron.gui.shell.WorkbenchStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;
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
    private Path saved;

    @Start
    void start(Stage stage) throws IOException {
        saved = Files.createTempDirectory(folder, "saved");
        InterfaceThread thread = new InterfaceThread(Platform::isFxApplicationThread);
        workbench = new WorkbenchStage(stage, new Preferences(saved.resolve("preferences")), owner -> new Saving());
        Exports exports = WindowExports.attach(workbench, () -> null, thread, new SystemClipboard());
        workspace = new ComparisonWorkspace(
                workbench.context(),
                workbench.registers(),
                SampleWorkspace::row,
                exports,
                new MeasuringEngine(thread),
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
        JsonNode json = json(export(robot, "export-json", null));
        assertThat(json.toString()).contains("segments@threads:2").contains("original-12");
        JsonNode trace = json(export(robot, "export-trace", null));
        assertThat(trace.at("/traceEvents").size()).isGreaterThan(2);
        List<String> csv = Files.readAllLines(export(robot, "export-table-lanes", "save-csv"));
        assertThat(csv).hasSize(3);
        assertThat(csv.getFirst()).contains("speedup");
        assertThat(export(robot, "export-chart-lanes", "save-svg"))
                .content()
                .startsWith("<?xml")
                .contains("Cyclotron");
    }

    /** Chooses a line of the export menu, and the line of its own menu, and gives the file written. */
    private Path export(FxRobot robot, String id, @Nullable String format) throws IOException {
        List<Path> before = files();
        robot.interact(() -> {
            MenuItem item = robot.lookup("#export-comparison").<MenuButton>query().getItems().stream()
                    .filter(i -> id.equals(i.getId()))
                    .findFirst()
                    .orElseThrow();
            MenuItem chosen = item instanceof Menu menu
                    ? menu.getItems().stream()
                            .filter(i -> format != null && format.equals(i.getId()))
                            .findFirst()
                            .orElseThrow()
                    : item;
            chosen.fire();
        });
        await(() -> files().size() > before.size()
                && workbench.context().tasks().activeProperty().get() == 0);
        return files().stream()
                .filter(file -> !before.contains(file))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() {
        try (Stream<Path> list = Files.list(saved)) {
            return list.filter(file -> !file.endsWith("preferences")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
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

    private static String text(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).queryAs(Label.class).getText();
    }

    private ComparisonViewModel model() {
        return workspace.model();
    }

    private Shown shown() {
        return model().shown().orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** Saves under the name suggested. */
    private final class Saving implements FilePicker {
        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.of(saved.resolve(suggestedName));
        }
    }
}
