package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.gui.shell.SessionJourneyTest.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.app.BrowseHistory;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResults;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.experiment.Subject;
import org.cyclotron.gui.comparison.ComparisonEngine;
import org.cyclotron.gui.laboratory.FakeLaboratory;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person finds what was analysed and compared in the History, and works with it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class HistoryJourneyTest {
    @TempDir
    private static Path root;

    private static final String TEXT = "#! field=2\n# toy\n1,1,0,0\n# tails\n0,0,1,1\n";

    private final FakeFilePicker picker = new FakeFilePicker();
    private Path folder;
    private Stage stage;
    private Workbench workbench;
    private RegistersViewModel registers;

    @Start
    void start(Stage given) throws IOException {
        folder = Files.createTempDirectory(root, "history");
        stage = given;
        workbench = new Workbench(
                stage,
                new Preferences(folder.resolve("preferences")),
                owner -> picker,
                thread -> new Engines(new InstantEngine(), new FakeLaboratory(), () -> {}, kept("history.db")));
        registers = workbench.stage().registers();
        workbench.stage().show();
    }

    @Test
    void whatWasDoneIsFoundReopenedAnnotatedDeletedComparedAndCarriedElsewhere(FxRobot robot) throws IOException {
        analyseAndCompareTwice(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        await(() -> entries(robot).getItems().size() == 3);
        assertThat(entries(robot).getItems())
                .extracting(HistoryEntry::kind)
                .containsExactly(EntryKind.COMPARISON, EntryKind.COMPARISON, EntryKind.ANALYSIS);
        annotateAndSearch(robot);
        deleteAndUndo(robot);
        compareTwo(robot);
        exportAndImport(robot);
        reopenTheComparison(robot);
        reopenTheAnalysis(robot);
    }

    private void analyseAndCompareTwice(FxRobot robot) throws IOException {
        picker.toOpen = Optional.of(Files.writeString(folder.resolve("registers.csv"), TEXT));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> registers.items().size() == 2);
        robot.push(KeyCode.F5);
        await(() -> registers.items().stream().allMatch(item -> item.status() == RegisterStatus.VERIFIED));
        await(() -> size() == 1);
        robot.push(KeyCode.F6);
        await(() -> size() == 2);
        await(() -> !robot.lookup("#run").query().isDisabled());
        robot.clickOn("#run");
        await(() -> size() == 3);
    }

    private void annotateAndSearch(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.F2);
        await(() -> robot.lookup("#note").tryQuery().isPresent());
        robot.write("not to be written").push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#note").tryQuery().isEmpty());
        robot.push(KeyCode.F2);
        await(() -> robot.lookup("#note").tryQuery().isPresent());
        robot.write("fan off").push(KeyCode.ENTER);
        await(() -> entries(robot).getItems().getFirst().note().equals("fan off"));
        robot.clickOn("#history-search").write("fan");
        await(() -> entries(robot).getItems().size() == 1);
        robot.push(KeyCode.ESCAPE);
        await(() -> entries(robot).getItems().size() == 3);
        robot.clickOn("#kind-analysis");
        await(() -> entries(robot).getItems().size() == 1);
        robot.clickOn("#kind-all");
        await(() -> entries(robot).getItems().size() == 3);
    }

    private void deleteAndUndo(FxRobot robot) {
        select(robot, 1, 2);
        robot.push(KeyCode.DELETE);
        await(() -> entries(robot).getItems().size() == 1);
        robot.clickOn("#undo-delete");
        await(() -> entries(robot).getItems().size() == 3);
        assertThat(robot.lookup("#deleted-notice").query().isVisible()).isFalse();
        select(robot, 2);
        robot.clickOn("#delete-entries");
        await(() -> entries(robot).getItems().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> entries(robot).getItems().size() == 3);
    }

    private void compareTwo(FxRobot robot) {
        select(robot, 0, 1);
        await(() -> robot.lookup("#pair").tryQuery().isPresent());
        TableView<?> pair = robot.lookup("#pair").queryTableView();
        assertThat(pair.getItems()).hasSizeGreaterThan(2);
        assertThat(robot.lookup("#not-comparable").tryQuery()).isEmpty();
    }

    private void exportAndImport(FxRobot robot) throws IOException {
        Path file = folder.resolve("carried.json");
        picker.toSave = Optional.of(file);
        select(robot, 0, 1, 2);
        MenuButton export = robot.lookup("#export-history").queryAs(MenuButton.class);
        MenuItem whole = export.getItems().getFirst();
        robot.interact(whole::fire);
        await(() -> Files.exists(file));
        BrowseHistory elsewhere = new BrowseHistory(InterfaceThread.NONE, kept("elsewhere.db"), notice -> {});
        assertThat(elsewhere.importFrom(file)).isEqualTo(new BrowseHistory.Imported(3, 0));
        picker.toOpen = Optional.of(file);
        robot.clickOn("#import-history");
        await(() -> shows(robot, "0 entries imported, 3 were here already"));
    }

    private void reopenTheComparison(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> registers.items().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        select(robot, 0);
        robot.clickOn("#reopen");
        await(() -> stage.getTitle().contains("(kept "));
        await(() -> robot.lookup("#kept-comparison")
                .tryQuery()
                .filter(Node::isVisible)
                .isPresent());
        assertThat(robot.lookup("#kept-comparison").query().getAccessibleText())
                .startsWith("Kept on ")
                .contains("same machine");
        assertThat(robot.lookup(".headline").queryLabeled().getText()).isNotEmpty();
        assertThat(size()).as("what is shown again is not kept again").isEqualTo(3);
    }

    private void reopenTheAnalysis(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        select(robot, 2);
        robot.push(KeyCode.ENTER);
        await(() -> stage.getTitle().startsWith("registers (kept "));
        assertThat(registers.items())
                .extracting(item -> item.name() + " " + item.status())
                .containsExactly("toy VERIFIED", "tails VERIFIED");
    }

    private KeptResults kept(String name) {
        return new KeptResults(folder.resolve(name), Clock.systemUTC());
    }

    private int size() {
        try (var history = kept("history.db").open()) {
            return history.size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TableView<HistoryEntry> entries(FxRobot robot) {
        return robot.lookup("#history-entries").queryTableView();
    }

    private static void select(FxRobot robot, int... rows) {
        robot.interact(() -> {
            TableView<HistoryEntry> table = entries(robot);
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(rows[0], rows);
        });
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup((javafx.scene.control.Labeled label) -> text.equals(label.getText()))
                .tryQuery()
                .isPresent();
    }

    /** Gives made-up rounds at once. */
    private static final class InstantEngine implements ComparisonEngine {
        @Override
        public Environment here() {
            return CannedRounds.ENVIRONMENT;
        }

        @Override
        public Comparison compare(
                ComparisonRequest request,
                @Nullable Comparison before,
                Consumer<ComparisonProgress> progress,
                Cancellation cancellation) {
            return CannedRounds.complete(request);
        }

        @Override
        public RaceStanding race(
                Subject subject,
                List<StrategyName> strategies,
                Consumer<RaceStanding> standings,
                Cancellation cancellation) {
            throw new IllegalStateException("nobody races here");
        }
    }
}
