package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.gui.shell.SessionJourneyTest.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.help.HelpPagesTest;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.settings.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person in the window around the workspaces: the first minute, preferences, help, what comes back, what waits. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class ShellJourneyTest {
    @TempDir
    private static Path root;

    private static final String TWO = "#! field=2\n# first\n1,1,0,0\n# second\n1,0,1\n";

    private final FakeFilePicker picker = new FakeFilePicker();
    private final QuietEngines engines = new QuietEngines();
    private Path folder;
    private Path preferences;
    private Stage stage;
    private Workbench workbench;
    private RegistersViewModel registers;

    @Start
    void start(Stage given) throws IOException {
        folder = Files.createTempDirectory(root, "journey");
        preferences = folder.resolve("preferences");
        open(given);
    }

    private void open(Stage given) {
        stage = given;
        workbench = new Workbench(given, new Preferences(preferences), owner -> picker, thread -> engines.engines());
        registers = workbench.stage().registers();
        workbench.stage().show();
    }

    @Test
    void aPolynomialIsTypedOnTheFirstPageAndOpensWithEnter(FxRobot robot) {
        robot.clickOn("#begin-text").write("x^4 + x + 1");
        await(() -> text(robot, "#begin-said").startsWith("primitive, order 15"));
        robot.push(KeyCode.ENTER);
        await(() -> registers.items().size() == 1);
        await(() -> workbench.stage().window().workspaceInFront().equals("register"));
        assertThat(registers.items().getFirst().lfsr().row()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void aSequenceIsPastedBeforeAnyFileIsOpenAndItsRegisterOpens(FxRobot robot) {
        robot.clickOn("#begin-sequence");
        await(() -> robot.lookup("#recover-text").tryQuery().isPresent());
        robot.clickOn("#recover-text").write("000100110101111");
        await(() -> !robot.lookup("#open-recovered").query().isDisabled());
        robot.clickOn("#open-recovered");
        await(() -> registers.items().size() == 1);
        await(() -> workbench.stage().window().workspaceInFront().equals("register"));
        assertThat(registers.items().getFirst().lfsr().row()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void aFirstComparisonOpensTheSampleAndMeasuresAFewLanes(FxRobot robot) {
        robot.clickOn("#begin-comparison");
        await(() -> engines.asked.size() == 1);
        assertThat(workbench.stage().window().workspaceInFront()).isEqualTo("comparison");
        assertThat(engines.asked.getFirst().subject().name()).isEqualTo(FirstMinute.COMPARED);
        assertThat(engines.asked.getFirst().rounds()).isEqualTo(6);
        assertThat(engines.asked.getFirst().strategies())
                .hasSize(5)
                .contains(StrategyName.parse("whole@caller"))
                .allSatisfy(name -> assertThat(name.workers()).isLessThanOrEqualTo(2));
    }

    @Test
    void aRecentFileThatIsGoneSaysSoAndIsForgotten(FxRobot robot) throws IOException {
        Path gone = folder.resolve("gone.csv");
        robot.interact(() -> workbench.stage().window().recentFiles().add(gone));
        await(() -> robot.lookup("no longer there").tryQuery().isPresent());
        robot.clickOn((javafx.scene.control.Button button) -> "Forget gone.csv".equals(button.getAccessibleText()));
        assertThat(workbench.stage().window().recentFiles().files()).isEmpty();
    }

    @Test
    void preferencesAreInForceAtOnceAndAtTheNextStart(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("Dark");
        assertThat(workbench.stage().context().look().themeProperty().get()).isEqualTo(Theme.DARK);
        robot.clickOn("110 %");
        assertThat(workbench.stage().context().look().magnificationProperty().get())
                .isEqualTo(1.1);
        robot.clickOn("#setting-motion-reduced");
        assertThat(workbench.stage().context().look().reducedMotionProperty().get())
                .isTrue();
        robot.push(KeyCode.ALT, KeyCode.D);
        assertThat(robot.lookup("#settings").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(workbench.stage().settings().theme().get()).isEqualTo(ThemeChoice.LIGHT);
        quit(robot);
        Preferences next = new Preferences(preferences);
        assertThat(next.get("font.scale", "")).isEqualTo("110");
        assertThat(next.get("motion.reduced", "")).isEqualTo("true");
    }

    @Test
    void aPreferenceIsFoundByItsNameAndTheFocusIsOnIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("reduce motion");
        robot.push(KeyCode.ENTER);
        assertThat(stage.getScene().getFocusOwner())
                .isSameAs(robot.lookup("#setting-motion-reduced").query());
    }

    @Test
    void shortcutsAndLettersOfTheWindowWaitWhileAQuestionIsOpen(FxRobot robot) throws IOException {
        open(robot, write("two.csv", TWO));
        robot.interact(() -> workbench.session().remove(3));
        await(() -> registers.items().size() == 1);
        String front = workbench.stage().window().workspaceInFront();
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> robot.lookup("#question-save").tryQuery().isPresent());
        robot.push(KeyCode.F7).push(KeyCode.F5).push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.ALT, KeyCode.R).push(KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workbench.stage().window().workspaceInFront()).isEqualTo(front);
        assertThat(registers.items()).hasSize(1);
        assertThat(registers.items().getFirst().status()).isEqualTo(RegisterStatus.NOT_ANALYSED);
        assertThat(robot.lookup("#question-save").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE).push(KeyCode.F7);
        await(() -> workbench.stage().window().workspaceInFront().equals("laboratory"));
    }

    @Test
    void helpIsSearchedFollowedAndLeadsToCommands(FxRobot robot) {
        for (String command : HelpPagesTest.commands()) {
            assertThat(workbench.stage().context().commands().find(command))
                    .as(command)
                    .isPresent();
        }
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        await(() -> robot.lookup("#help-query").tryQuery().isPresent());
        robot.clickOn("#help-query").write("crossover dashed");
        await(() -> isShown(robot, "Reading the lanes"));
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.BACK_SPACE).write("underlined letter");
        robot.clickOn("every shortcut");
        assertThat(robot.lookup("#help").tryQuery()).isEmpty();
        assertThat(isShown(robot, "Filter registers")).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("help convention");
        robot.push(KeyCode.ENTER);
        assertThat(isShown(robot, "The convention")).isTrue();
    }

    @Test
    void whatWasOpenIsOpenAtTheNextStart(FxRobot robot) throws IOException {
        Path file = write("two.csv", TWO);
        open(robot, file);
        robot.interact(() -> registers.selectNumber(2));
        show(robot, "structure");
        quit(robot);
        robot.interact(() -> {
            open(new Stage());
            workbench.restore();
        });
        await(() -> registers.items().size() == 2);
        await(() -> workbench.stage().window().workspaceInFront().equals("structure"));
        assertThat(registers.currentProperty().get().name()).isEqualTo("second");
        robot.interact(stage::close);
    }

    @Test
    void aFileThatIsGoneAtTheNextStartIsTold(FxRobot robot) throws IOException {
        Path file = write("two.csv", TWO);
        open(robot, file);
        quit(robot);
        Files.delete(file);
        robot.interact(() -> {
            open(new Stage());
            workbench.restore();
        });
        await(() -> isShown(robot, "two.csv, which was open last time, is no longer there"));
        assertThat(registers.items()).isEmpty();
        robot.interact(stage::close);
    }

    @Test
    void aChangeByAnotherProgramIsNoticedAndOwnEditsAreAskedAbout(FxRobot robot) throws IOException {
        Path file = write("two.csv", TWO);
        open(robot, file);
        Files.writeString(file, TWO + "1,1\n");
        await(() -> registers.items().size() == 3);
        robot.interact(() -> workbench.session().remove(3));
        await(() -> registers.items().size() == 2);
        Files.writeString(file, TWO + "1,1\n1,0,0,1\n");
        await(() -> robot.lookup("#question-theirs").tryQuery().isPresent());
        assertThat(registers.items()).hasSize(2);
        robot.push(KeyCode.ALT, KeyCode.T);
        await(() -> registers.items().size() == 4);
    }

    @Test
    void theThreeJobsAreDoneWithoutAMouse(FxRobot robot) throws IOException {
        picker.toOpen = Optional.of(write("two.csv", TWO));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> registers.items().size() == 2);
        robot.push(KeyCode.F5);
        await(() -> registers.items().stream().allMatch(item -> item.status() == RegisterStatus.VERIFIED));
        robot.push(KeyCode.F6);
        await(() -> !engines.asked.isEmpty());
        assertThat(workbench.stage().window().workspaceInFront()).isEqualTo("comparison");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.LEFT);
        await(() -> !workbench.stage().window().workspaceInFront().equals("comparison"));
        Path export = folder.resolve("analysis.csv");
        picker.toSave = Optional.of(export);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#export-dialog").tryQuery().isPresent());
        robot.push(KeyCode.ALT, KeyCode.X);
        await(() -> Files.exists(export));
        await(() -> isShown(robot, "analysis.csv") || export.toFile().length() > 0);
    }

    /** By the command: keys that are still down when the window closes stay down for the toolkit. */
    private void quit(FxRobot robot) {
        robot.interact(() -> workbench
                .stage()
                .context()
                .commands()
                .find("file.quit")
                .orElseThrow()
                .run());
        await(() -> !stage.isShowing());
    }

    private void open(FxRobot robot, Path file) {
        picker.toOpen = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> registers.fileNameProperty().get().equals(String.valueOf(file.getFileName())));
    }

    private void show(FxRobot robot, String workspace) {
        robot.interact(
                () -> workbench.stage().context().navigator().publish(new NavigationRequest.ShowWorkspace(workspace)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static boolean isShown(FxRobot robot, String text) {
        return robot.lookup((Labeled label) -> text.equals(label.getText()))
                .tryQuery()
                .isPresent();
    }
}
