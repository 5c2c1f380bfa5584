package org.cyclotron.gui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.ExitCode;
import org.cyclotron.cli.Terminal;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.SystemClipboard;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.shell.FilePicker;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.WindowExports;
import org.cyclotron.gui.shell.WorkbenchStage;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.NotationException;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.lfsr.code.CodeLanguages;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileLimits;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.lfsr.csv.LfsrFileReader;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the Register workspace of the real window: types, flips, takes back, reverses, saves. */
@ExtendWith(ApplicationExtension.class)
class RegisterJourneyTest {
    @TempDir
    private static Path root;

    private static final String TEXT =
            "#! field=2 notation=delay-taps\n# crc\n[8,6,5,4]\n# toy\n[4,3]\n#! field=4 notation=row\n# four\n2,0,3\n";

    private Path folder;
    private WorkbenchStage workbench;
    private final HandPulse pulse = new HandPulse();
    private RegisterViewModel model;
    private RunViewModel run;
    private LfsrFile file;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(root, "register");
        workbench = new WorkbenchStage(stage, new Preferences(folder.resolve("p")), owner -> new FolderPicker());
        file = LfsrFileReader.read(
                new StringReader(TEXT),
                new LfsrFileOptions(null, Notations.ROW, LfsrFileLimits.DEFAULT),
                Progress.NONE,
                Cancellation.NONE);
        Exports exports = WindowExports.attach(
                workbench, () -> file, new InterfaceThread(Platform::isFxApplicationThread), new SystemClipboard());
        RegisterWorkspace register = new RegisterWorkspace(
                workbench.context(),
                new RegisterViewModel(TaskRunner.forWindow(), new FileRows()),
                exports,
                pulse,
                new SimpleBooleanProperty());
        model = register.model();
        run = register.run();
        workbench.registers().currentProperty().subscribe(model::show);
        workbench.window().add(register.workspace());
        workbench.registers().open("a.csv", items(), List.of());
        workbench.show();
    }

    @Test
    void delayTapsTypedBecomeAPolynomialAndAreTakenBackAndMadeAgain(FxRobot robot) {
        await(robot, () -> model.formsProperty().get() != null);
        robot.clickOn("#edit-delay-taps");
        await(robot, () -> text(robot).getText().equals("[8,6,5,4]"));
        robot.clickOn("#register-text").push(KeyCode.CONTROL, KeyCode.A).write("[8,4,3,2]");
        await(robot, () -> value(robot, "characteristic").equals("x^8 + x^6 + x^5 + x^4 + 1"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(robot, () -> value(robot, "characteristic").equals("x^8 + x^4 + x^3 + x^2 + 1"));
        assertThat(text(robot).getText()).isEqualTo("[8,6,5,4]");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(robot, () -> value(robot, "characteristic").equals("x^8 + x^6 + x^5 + x^4 + 1"));
    }

    @Test
    void aFaultIsShownInPlaceWhileTheRestKeepsTheLastValidRegister(FxRobot robot) {
        await(robot, () -> model.formsProperty().get() != null);
        robot.clickOn("#edit-row");
        await(robot, () -> text(robot).getText().equals("1,0,1,1,1,0,0,0"));
        robot.clickOn("#register-text").interact(() -> text(robot).setText("1,0,3"));
        await(robot, () -> label(robot, "#register-problem").startsWith("Entry 3, “3”"));
        assertThat(label(robot, "#register-remark")).isEqualTo("showing the last valid one");
        assertThat(value(robot, "octal")).isEqualTo("435");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(robot, () -> text(robot).getText().equals("1,0,1,1,1,0,0,0"));
        assertThat(label(robot, "#register-problem")).isEmpty();
    }

    @Test
    void flippedReversedAndSavedTheRegisterStandsInTheFile(FxRobot robot) {
        await(robot, () -> model.formsProperty().get() != null);
        Button save = robot.lookup("#register-save").queryButton();
        assertThat(save.isDisabled()).isTrue();
        robot.clickOn("#circuit-list").clickOn("#coefficient-1");
        await(robot, () -> value(robot, "delay-taps").equals("[8,7,6,5,4]"));
        robot.clickOn("#register-reciprocal");
        await(robot, () -> value(robot, "delay-taps").equals("[8,4,3,2,1]"));
        assertThat(file.text()).isEqualTo(TEXT);
        robot.clickOn(save);
        await(robot, save::isDisabled);
        assertThat(file.text()).isEqualTo(TEXT.replace("[8,6,5,4]", "[8,4,3,2,1]"));
    }

    @Test
    void elementsOfOtherFieldsAreChosenFromAMenu(FxRobot robot) {
        await(robot, () -> model.formsProperty().get() != null);
        robot.interact(() -> workbench.registers().selectNumber(3));
        await(robot, () -> value(robot, "row").equals("2,0,3"));
        robot.clickOn("#circuit-list").clickOn("#coefficient-1");
        robot.clickOn("#element-3");
        await(robot, () -> value(robot, "row").equals("2,3,3"));
    }

    @Test
    void aTextTooLongForALineIsTakenWhenPasted(FxRobot robot) {
        await(robot, () -> model.formsProperty().get() != null);
        robot.clickOn("#edit-tap-bits");
        await(robot, () -> text(robot).getText().equals("00011101"));
        robot.interact(() -> {
            text(robot).selectAll();
            text(robot).replaceSelection("1".repeat(5000));
        });
        await(robot, () -> model.formsProperty().get().lfsr().degree() == 5000);
        assertThat(text(robot).getText()).isEmpty();
        assertThat(text(robot).getPromptText()).startsWith("5000 characters");
    }

    @Test
    void theEditedRegisterLeavesInEveryNotationAsTheCommandLineWritesIt(FxRobot robot) throws IOException {
        await(robot, () -> model.formsProperty().get() != null);
        robot.clickOn("#circuit-list").clickOn("#coefficient-1");
        await(robot, () -> value(robot, "delay-taps").equals("[8,7,6,5,4]"));
        Path notations = export(robot, "notations", "JSON…", "crc-notations.json");
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), writer, writer, false, Cancellation.NONE);
        CyclotronCommand.run(
                terminal,
                opened -> ExitCode.USAGE,
                "convert --field 2 --from delay-taps [8,7,6,5,4] --format json".split(" ", -1));
        assertThat(notations).content().isEqualTo(out.toString());
    }

    @Test
    void theMatrixLeavesAsATableAndTheCircuitAsAPictureWithItsData(FxRobot robot) throws IOException {
        await(robot, () -> model.formsProperty().get() != null);
        Path matrix = export(robot, "state update matrix", "CSV…", "crc-matrix.csv");
        assertThat(Files.readAllLines(matrix))
                .hasSize(9)
                .startsWith("row,c0,c1,c2,c3,c4,c5,c6,c7", "0,0,0,0,0,0,0,0,1", "1,1,0,0,0,0,0,0,0")
                .endsWith("7,0,0,0,0,0,0,1,0");
        robot.clickOn("#circuit-galois");
        Path circuit = export(robot, "circuit", "SVG drawing…", "crc-circuit.svg");
        assertThat(circuit).content().contains("Galois circuit of 8 cells").contains("x⁸ + x⁴ + x³ + x² + 1");
        Path data = export(robot, "circuit", "Data as CSV…", "crc-circuit.csv");
        assertThat(Files.readAllLines(data)).startsWith("cell,coefficient", "0,1", "1,0", "2,1");
    }

    @Test
    void theCircuitIsEditedByKeySteppedRunJumpedAndCopied(FxRobot robot) throws NotationException {
        await(robot, () -> model.formsProperty().get() != null);
        robot.clickOn("#edit-delay-taps");
        await(robot, () -> text(robot).getText().equals("[8,6,5,4]"));
        robot.clickOn("#register-text").push(KeyCode.CONTROL, KeyCode.A).write("[8,4,3,2]");
        await(robot, () -> value(robot, "row").equals("1,0,0,0,1,1,1,0"));
        robot.interact(() -> robot.lookup("#circuit").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
        await(robot, () -> value(robot, "row").equals("1,1,0,0,1,1,1,0"));
        robot.clickOn("#run-step").clickOn("#run-step").clickOn("#run-back");
        assertThat(label(robot, "#run-time")).isEqualTo("t = 1");
        assertThat(label(robot, "#run-output")).isEqualTo("0");
        runThreeSteps(robot);
        assertThat(label(robot, "#run-time")).isEqualTo("t = 4");
        assertThat(label(robot, "#run-output")).isEqualTo("0000");
        robot.interact(() -> robot.lookup("#run-jump").queryAs(TextField.class).setText("2^61"));
        robot.clickOn("#run-jump-go");
        await(robot, () -> label(robot, "#run-time").equals("t = 2.31 × 10¹⁸"));
        robot.clickOn("#copy-as-c");
        Lfsr edited = Notations.ROW.parse(new PrimeField(2), "1,1,0,0,1,1,1,0", OptionalInt.empty());
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo(CodeLanguages.C.write(edited, edited.impulseState()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(robot, () -> value(robot, "row").equals("1,0,0,0,1,1,1,0"));
        assertThat(label(robot, "#run-time")).isEqualTo("t = 0");
    }

    private void runThreeSteps(FxRobot robot) {
        robot.interact(() -> run.paceProperty().set(3));
        robot.clickOn("#run-run");
        assertThat(pulse.beats()).isTrue();
        robot.interact(() -> {
            pulse.beatAfter(0);
            pulse.beatAfter(0.5);
            pulse.beatAfter(0.5);
        });
        robot.clickOn("#run-run");
        assertThat(pulse.beats()).isFalse();
    }

    @Test
    void aRegisterAtRestAsksForNoLayout(FxRobot robot) {
        await(robot, () -> model.formsProperty().get() != null);
        Parent drawing = robot.lookup(".circuit-drawing").queryAs(Parent.class);
        List<Boolean> layouts = new ArrayList<>();
        robot.interact(() -> drawing.getScene().addPreLayoutPulseListener(() -> {
            layouts.add(drawing.isNeedsLayout());
            if (layouts.size() < 40) {
                Platform.requestNextPulse();
            }
        }));
        robot.interact(Platform::requestNextPulse);
        await(robot, () -> layouts.size() >= 40);
        robot.interact(() -> assertThat(layouts.subList(30, 40)).containsOnly(false));
    }

    @Test
    void aStateIsTypedAndASingularRegisterOffersTheStatesBeforeIt(FxRobot robot) {
        await(robot, () -> model.formsProperty().get() != null);
        robot.interact(() -> model.setCoefficient(0, 0));
        await(robot, () -> value(robot, "row").equals("0,0,1,1,1,0,0,0"));
        robot.clickOn("#run-state")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("00000000")
                .push(KeyCode.ENTER);
        robot.clickOn("#run-back");
        assertThat(label(robot, "#run-message")).startsWith("2 states step to this one");
        robot.clickOn("#run-before-1");
        assertThat(robot.lookup("#run-state").queryAs(TextField.class).getText())
                .isEqualTo("10000000");
        assertThat(label(robot, "#run-time")).isEqualTo("t = −1");
        robot.clickOn("#run-back").clickOn("#run-before-0");
        assertThat(label(robot, "#run-time")).isEqualTo("t = −2");
        robot.clickOn("#run-back");
        assertThat(label(robot, "#run-message")).startsWith("No state steps to this one");
    }

    private Path export(FxRobot robot, String what, String format, String name) {
        robot.clickOn(
                (Node node) -> node instanceof MenuButton menu && menu.getText().equals("Export " + what));
        robot.clickOn(format);
        Path file = folder.resolve(name);
        await(
                robot,
                () -> Files.exists(file)
                        && robot.lookup("#export-notice").query().isVisible());
        return file;
    }

    private List<RegisterListItem> items() {
        List<RegisterRow> rows = file.rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> RegisterListItem.of(
                        i + 1, rows.get(i).name(), rows.get(i).lfsr()))
                .toList();
    }

    private static TextField text(FxRobot robot) {
        return robot.lookup("#register-text").queryAs(TextField.class);
    }

    private static String value(FxRobot robot, String notation) {
        return label(robot, "#value-" + notation);
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void await(FxRobot robot, BooleanSupplier condition) {
        boolean[] holds = new boolean[1];
        for (int i = 0; i < 500 && !holds[0]; i++) {
            robot.interact(() -> holds[0] = condition.getAsBoolean());
            if (!holds[0]) {
                WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
            }
        }
        assertThat(holds[0]).as("what was waited for").isTrue();
    }

    /** Rows of the file in memory. */
    private final class FileRows implements RegisterRows {
        @Override
        public void replace(int number, Lfsr lfsr) {
            file = file.withRow(file.rows().get(number - 1).line(), lfsr);
            workbench.registers().update(items().get(number - 1));
        }

        @Override
        public void append(Lfsr lfsr, @Nullable String name) {
            file = file.withAppendedRow(lfsr, name);
            workbench.registers().open("a.csv", items(), List.of());
            workbench.registers().selectNumber(items().size());
        }
    }

    /** A person who saves everything under the name that is suggested. */
    private final class FolderPicker implements FilePicker {
        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.of(folder.resolve(suggestedName));
        }
    }
}
