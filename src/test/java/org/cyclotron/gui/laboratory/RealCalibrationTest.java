package org.cyclotron.gui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.gui.shell.WorkspaceJourney.await;
import static org.cyclotron.gui.shell.WorkspaceJourney.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.gui.shell.WorkbenchStage;
import org.cyclotron.gui.shell.WorkspaceJourney;
import org.cyclotron.laboratory.CalibratedProfile;
import org.cyclotron.laboratory.Calibration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person calibrates this machine in earnest, quickly: every measure is made, in processes of its own. */
@Tag("long")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class RealCalibrationTest {
    /** A quick calibration takes about a minute on a free machine. */
    private static final long PATIENCE_SECONDS = 1200;

    @TempDir
    private static Path folder;

    private Calibrations calibrations;
    private LaboratoryWorkspace workspace;

    @Start
    void start(Stage stage) throws IOException {
        Path data = Files.createTempDirectory(folder, "data");
        calibrations = new Calibrations(data.resolve("calibrations"));
        WorkspaceJourney journey = new WorkspaceJourney(stage, folder);
        WorkbenchStage workbench = journey.workbench();
        workspace = new LaboratoryWorkspace(
                workbench.context(),
                workbench.registers(),
                SampleLaboratory::row,
                new ReadOnlyObjectWrapper<>(List.of()),
                journey.exports(),
                workbench.window().overlay(),
                new MachineLaboratory(
                        journey.interfaceThread(),
                        calibrations,
                        new CostProfiles(data.resolve("profiles"), calibrations)),
                Runtime.getRuntime().availableProcessors());
        workbench.window().add(workspace.workspace());
        workbench.show();
        workbench.registers().open("registers.csv", SampleLaboratory.items(), List.of());
        workbench.registers().selectNumber(5);
    }

    @Test
    void aQuickCalibrationIsStoredShownAndPredictedFrom(FxRobot robot) throws IOException {
        begin(robot);
        await(() -> !isMeasuring(), PATIENCE_SECONDS);
        assertThat(model().failureProperty().get()).isNull();
        Calibration made = onlyOneStored();
        assertThat(made.complete()).isTrue();
        assertThat(made.quick()).isTrue();
        assertThat(costs(robot).getItems()).isNotEmpty();
        assertThat(text(robot, "#calibrated")).startsWith("calibrated ");
        await(() -> words(robot).contains("Sequential, predicted wall "));
        assertThat(workspace.model().whatIf().profileProperty().get().profile().name())
                .isEqualTo(CalibratedProfile.NAME);
        assertThat(words(robot)).contains("Cyclotron");
    }

    @Test
    void stopKeepsTheMeasuresThatAreFinished(FxRobot robot) throws IOException {
        begin(robot);
        await(
                () -> robot.lookup("#costs").tryQuery().isPresent()
                        && costs(robot).getItems().size() >= 2
                        && isMeasuring(),
                PATIENCE_SECONDS);
        robot.clickOn("#calibrate");
        assertThat(text(robot, ".calibration-notice .headline")).startsWith("Stopping after ");
        await(() -> !isMeasuring(), PATIENCE_SECONDS);
        Calibration made = onlyOneStored();
        assertThat(made.complete()).isFalse();
        assertThat(made.costs()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(costs(robot).getItems()).isNotEmpty();
        assertThat(model().usableProperty().get()).isNull();
    }

    private void begin(FxRobot robot) {
        robot.push(KeyCode.F7);
        await(() -> robot.lookup("#calibrate-quick").tryQuery().isPresent());
        robot.clickOn("#calibrate-quick");
        await(this::isMeasuring);
    }

    private Calibration onlyOneStored() throws IOException {
        List<StoredCalibration> stored = calibrations.list();
        assertThat(stored).hasSize(1);
        return Objects.requireNonNull(stored.getFirst().calibration());
    }

    private boolean isMeasuring() {
        return model().stateProperty().get().isMeasuring();
    }

    private CalibrationViewModel model() {
        return workspace.model().calibration();
    }

    /** The predicted bars in words. */
    private static String words(FxRobot robot) {
        return robot.lookup(".predicted-bar").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList()
                .toString();
    }

    @SuppressWarnings("unchecked")
    private static TableView<CostRow> costs(FxRobot robot) {
        return (TableView<CostRow>) robot.lookup("#costs").queryAs(TableView.class);
    }
}
