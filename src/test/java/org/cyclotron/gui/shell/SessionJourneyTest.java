package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.gui.registers.RegistersView;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person opens, edits, analyses and saves files in the real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class SessionJourneyTest {
    @TempDir
    private static Path root;

    private static final String TWO = "#! field=2\n# first\n1,1,0,0\n# second\n1,0,1\n";

    private final FakeFilePicker picker = new FakeFilePicker();
    private Path folder;
    private Stage stage;
    private Workbench workbench;
    private RegistersViewModel registers;

    @Start
    void start(Stage given) throws IOException {
        folder = Files.createTempDirectory(root, "session");
        stage = given;
        workbench = new Workbench(stage, new Preferences(folder.resolve("preferences")), owner -> picker);
        registers = workbench.stage().registers();
        workbench.stage().show();
    }

    @Test
    void aFileIsOpenedAnalysedChangedSavedAndReadBack(FxRobot robot) throws IOException {
        Path file = write("two.csv", TWO);
        open(robot, file);
        assertThat(stage.getTitle()).isEqualTo("two.csv – Cyclotron");
        robot.push(KeyCode.F5);
        await(() -> registers.items().stream().allMatch(item -> item.status() == RegisterStatus.VERIFIED));
        await(() -> robot.lookup(
                        (Labeled l) -> l.getText() != null && l.getText().startsWith("Analysed 2 registers"))
                .tryQuery()
                .isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> registers.items().size() == 3);
        assertThat(stage.getTitle()).isEqualTo("• two.csv – Cyclotron");
        assertThat(registers.currentProperty().get().number()).isEqualTo(3);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> stage.getTitle().equals("two.csv – Cyclotron"));
        assertThat(Files.readString(file)).isEqualTo(TWO + "1,1,0,0\n");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> registers.items().size() == 2);
        assertThat(stage.getTitle()).startsWith("•");
    }

    @Test
    void aDroppedFileAndARecentOneAreOpened(FxRobot robot) throws IOException {
        Path file = write("dropped.csv", TWO);
        robot.interact(() -> workbench.stage().window().dropped(java.util.List.of(file)));
        await(() -> registers.items().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> registers.items().isEmpty());
        robot.clickOn((Hyperlink link) -> link.getText().equals("dropped.csv"));
        await(() -> registers.items().size() == 2);
    }

    @Test
    void theSampleOpensFromTheStartPage(FxRobot robot) {
        robot.clickOn("Use the sample file");
        await(() -> registers.fileNameProperty().get().equals("sample.csv"));
        assertThat(registers.problems()).isEmpty();
    }

    @Test
    void aMissingFileIsToldAndNothingOpens(FxRobot robot) {
        picker.toOpen = Optional.of(folder.resolve("gone.csv"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> robot.lookup("gone.csv could not be opened").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertThat(registers.items()).isEmpty();
    }

    @Test
    void theFieldOfRowsWithoutOneIsAsked(FxRobot robot) throws IOException {
        picker.toOpen = Optional.of(write("bare.csv", "1,2\n2,0,1\n"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> robot.lookup("#question-field").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("6");
        assertThat(robot.lookup("#question-open").query().isDisabled()).isTrue();
        robot.clickOn("GF(3)");
        assertThat(robot.lookup("#question-field").queryAs(TextField.class).getText())
                .isEqualTo("GF(3)");
        robot.clickOn("#question-open");
        await(() -> registers.items().size() == 2);
        assertThat(registers.fieldText().get()).isEqualTo("GF(3)");
    }

    @Test
    void closingTheWindowAsksAboutUnsavedChanges(FxRobot robot) throws IOException {
        Path file = write("two.csv", TWO);
        open(robot, file);
        robot.interact(() -> workbench.session().remove(3));
        await(() -> registers.items().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> robot.lookup("#question-save").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertThat(stage.isShowing()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> robot.lookup("#question-save").tryQuery().isPresent());
        robot.clickOn("#question-save");
        await(() -> !stage.isShowing());
        assertThat(Files.readString(file)).isEqualTo("#! field=2\n# second\n1,0,1\n");
    }

    @Test
    void cancellingAnAnalysisKeepsWhatIsFinished(FxRobot robot) throws IOException {
        // The second register has 2^41 states: walking them takes long enough to be stopped.
        open(robot, write("long.csv", "#! field=2 notation=characteristic\nx^4+x+1\nx^41+x^3+1\nx^3+x+1\n"));
        robot.push(KeyCode.F5);
        await(() -> registers.items().getFirst().analysis() != null
                && registers.items().get(1).status() == RegisterStatus.RUNNING);
        robot.clickOn("#tool-run-stop");
        await(() -> workbench.stage().context().tasks().activeProperty().get() == 0);
        assertThat(registers.items())
                .extracting(RegisterListItem::status)
                .containsExactly(RegisterStatus.VERIFIED, RegisterStatus.NOT_ANALYSED, RegisterStatus.NOT_ANALYSED);
        assertThat(workbench
                        .stage()
                        .context()
                        .tasks()
                        .tasks()
                        .getFirst()
                        .noteProperty()
                        .get())
                .contains("kept");
    }

    @Test
    void aHundredThousandRowsLeaveTheWindowAlive(FxRobot robot) throws IOException {
        long seed = 100_000;
        Path file = write("large.csv", randomRows(new Random(seed), 100_000));
        try (Heartbeat heartbeat = Heartbeat.start()) {
            open(robot, file);
            int opening = heartbeat.beats();
            System.out.println("opening 100,000 rows: " + opening + " heartbeats, longest gap "
                    + heartbeat.longestGapMillis() + " ms");
            assertThat(registers.items()).hasSize(100_000);
            assertThat(opening).as("heartbeats while opening").isGreaterThan(20);
        }
        RegistersView view = robot.lookup(".left").queryAs(RegistersView.class);
        robot.interact(() -> registers.selectNumber(777));
        try (Heartbeat heartbeat = Heartbeat.start()) {
            robot.push(KeyCode.F5);
            await(() -> analysed() >= 5000);
            robot.interact(() -> workbench.stage().context().tasks().cancelAll());
            await(() -> workbench.stage().context().tasks().activeProperty().get() == 0);
            System.out.println("analysing " + analysed() + " of 100,000 rows: " + heartbeat.beats()
                    + " heartbeats, longest gap " + heartbeat.longestGapMillis() + " ms");
            assertThat(heartbeat.beats()).as("heartbeats while analysing").isGreaterThan(20);
        }
        assertThat(view.table().getSelectionModel().getSelectedItems())
                .singleElement()
                .satisfies(item -> assertThat(item.number()).isEqualTo(777));
        assertThat(registers.items()).noneMatch(item -> item.status() == RegisterStatus.RUNNING);
    }

    private long analysed() {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> registers.items().stream()
                        .filter(item -> item.analysis() != null)
                        .count());
    }

    private static String randomRows(Random random, int count) {
        StringBuilder text = new StringBuilder("#! field=2\n");
        for (int i = 0; i < count; i++) {
            text.append(String.format(Locale.ROOT, "# row-%d%n1", i + 1));
            for (int j = random.nextInt(1, 8); j > 0; j--) {
                text.append(',').append(random.nextInt(2));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void open(FxRobot robot, Path file) {
        picker.toOpen = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> registers.fileNameProperty().get().equals(String.valueOf(file.getFileName())));
    }

    static void await(BooleanSupplier condition) {
        for (int i = 0; i < 3000; i++) {
            if (WaitForAsyncUtils.waitForAsyncFx(20_000, condition::getAsBoolean)) {
                WaitForAsyncUtils.waitForFxEvents();
                return;
            }
            WaitForAsyncUtils.sleep(10, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
        assertThat(condition.getAsBoolean()).as("what was waited for").isTrue();
    }
}
