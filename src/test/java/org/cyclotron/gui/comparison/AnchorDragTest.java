package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Drags the anchor of the baseline from lane to lane. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class AnchorDragTest {
    private SampleWorkspace workspace;
    private TableView<LaneRow> lanes;

    @Start
    void start(Stage stage) {
        Look look = new Look(Theme.LIGHT);
        workspace = new SampleWorkspace(SampleComparisons.finished());
        workspace.model.press();
        LanesTable table = new LanesTable(workspace.model, look.tokensProperty());
        table.show(workspace.model.shown().orElseThrow());
        lanes = table.view();
        stage.setScene(new Scene(lanes, 960, 400));
        look.style(stage.getScene());
        stage.show();
    }

    @Test
    void theLaneUnderThePointerBecomesTheBaseline(FxRobot robot) {
        dragAnchorTo(robot, SampleComparisons.THREADS);
        assertThat(baseline()).isEqualTo(SampleComparisons.THREADS);
    }

    @Test
    void aFailedLaneDoesNotTakeTheAnchor(FxRobot robot) {
        dragAnchorTo(robot, SampleComparisons.FAILING);
        assertThat(baseline()).isEqualTo(SampleComparisons.SEQUENTIAL);
    }

    private void dragAnchorTo(FxRobot robot, StrategyName strategy) {
        Node anchor = row(SampleComparisons.SEQUENTIAL).lookup(".anchor");
        Bounds target = row(strategy).localToScreen(row(strategy).getBoundsInLocal());
        robot.moveTo(anchor)
                .press(MouseButton.PRIMARY)
                .moveTo(target.getMinX() + 120, target.getCenterY())
                .release(MouseButton.PRIMARY);
    }

    private StrategyName baseline() {
        return workspace.model.shown().orElseThrow().baseline();
    }

    private Node row(StrategyName strategy) {
        return lanes.lookupAll(".table-row-cell").stream()
                .filter(node -> node.isVisible()
                        && node instanceof TableRow<?> row
                        && row.getItem() instanceof LaneRow lane
                        && lane.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }
}
