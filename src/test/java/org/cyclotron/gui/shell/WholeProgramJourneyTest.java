package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jobs of the program, one after another in one window with all its parts. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class WholeProgramJourneyTest {
    @TempDir
    private static Path root;

    private static final String TEXT =
            "#! field=2\n# toy\n1,1,0,0\n# tails\n0,0,1,1\n#! notation=delay-taps\n[8,6,5,4]\n";

    private final FakeFilePicker picker = new FakeFilePicker();
    private Path folder;
    private Stage stage;
    private Workbench workbench;
    private RegistersViewModel registers;

    @Start
    void start(Stage given) throws IOException {
        folder = Files.createTempDirectory(root, "journey");
        stage = given;
        workbench = new Workbench(stage, new Preferences(folder.resolve("preferences")), owner -> picker);
        registers = workbench.stage().registers();
        workbench.stage().show();
    }

    @Test
    void aFileIsOpenedAnalysedLookedAtAndExported(FxRobot robot) throws IOException {
        open(robot);
        robot.push(KeyCode.F5);
        await(() -> registers.items().stream().allMatch(item -> item.status() == RegisterStatus.VERIFIED));
        robot.interact(() -> registers.selectNumber(2));
        robot.interact(() ->
                workbench.stage().context().navigator().publish(new NavigationRequest.ShowWorkspace("structure")));
        await(() -> isShown(robot, "algebra 2 = walk 2"));
        Path export = folder.resolve("analysis.json");
        picker.toSave = Optional.of(export);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.clickOn("JSON");
        robot.clickOn("#export-run");
        await(() -> Files.exists(export));
        JsonNode second =
                JsonMapper.builder().build().readTree(Files.readString(export)).at("/registers/1");
        assertThat(second.at("/verification/status").asString()).isEqualTo("verified");
        assertThat(second.at("/preperiod").asInt()).isEqualTo(2);
    }

    @Test
    void aRegisterIsEditedSavedToItsRowAndTheFileReadBack(FxRobot robot) throws IOException {
        Path file = open(robot);
        robot.interact(() -> registers.selectNumber(3));
        showRegister(robot);
        robot.clickOn("#edit-delay-taps");
        robot.clickOn("#register-text").push(KeyCode.CONTROL, KeyCode.A).write("[8,4,3,2]");
        await(() -> !robot.lookup("#register-save").queryButton().isDisabled());
        robot.clickOn("#register-save");
        await(() -> stage.getTitle().startsWith("•"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !stage.getTitle().startsWith("•"));
        assertThat(file).hasContent(TEXT.replace("[8,6,5,4]", "[8,4,3,2]"));
    }

    @Test
    void closingAsksAboutAnEditThatIsNotYetInTheFileAndSavesIt(FxRobot robot) throws IOException {
        Path file = open(robot);
        robot.interact(() -> registers.selectNumber(3));
        showRegister(robot);
        robot.clickOn("#register-reciprocal");
        await(() -> !robot.lookup("#register-save").queryButton().isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> robot.lookup("#question-save").tryQuery().isPresent());
        robot.clickOn("#question-save");
        await(() -> !stage.isShowing());
        assertThat(file).hasContent(TEXT.replace("[8,6,5,4]", "[8,4,3,2]"));
    }

    @Test
    void aRegisterThatItsRowCannotHoldIsRefusedInPlaceAndCanBeAddedAsANewRow(FxRobot robot) throws IOException {
        // SciPy's taps always feed back the oldest cell, so they cannot express a singular register.
        open(robot, "#! field=2 notation=scipy-taps\n(3,[1])\n");
        showRegister(robot);
        robot.clickOn("#edit-row");
        robot.clickOn("#register-text").push(KeyCode.CONTROL, KeyCode.A).write("0,1,1");
        await(() -> !robot.lookup("#register-save").queryButton().isDisabled());
        robot.clickOn("#register-save");
        await(() -> robot.lookup("_Add as a new row").tryQuery().isPresent());
        assertThat(stage.getTitle()).doesNotStartWith("•");
        robot.clickOn("_Add as a new row");
        await(() -> registers.items().size() == 2);
        assertThat(registers.items().getFirst().lfsr().row()).containsExactly(1, 1, 0);
        assertThat(registers.items().getLast().lfsr().row()).containsExactly(0, 1, 1);
    }

    private Path open(FxRobot robot) throws IOException {
        return open(robot, TEXT);
    }

    private Path open(FxRobot robot, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("registers.csv"), text);
        picker.toOpen = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> !registers.items().isEmpty());
        return file;
    }

    private void showRegister(FxRobot robot) {
        robot.interact(
                () -> workbench.stage().context().navigator().publish(new NavigationRequest.ShowWorkspace("register")));
        await(() -> robot.lookup("#register-reciprocal").tryQuery().isPresent()
                && !robot.lookup("#register-reciprocal").queryButton().isDisabled());
    }

    private static boolean isShown(FxRobot robot, String text) {
        return robot.lookup((Labeled label) -> text.equals(label.getText()))
                .tryQuery()
                .isPresent();
    }

    private static void await(BooleanSupplier condition) {
        SessionJourneyTest.await(condition);
    }
}
