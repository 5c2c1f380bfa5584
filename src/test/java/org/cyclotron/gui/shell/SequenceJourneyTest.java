package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person at the real window: looks at a sequence, writes it to a file, and finds a register again from its output. */
@ExtendWith(ApplicationExtension.class)
class SequenceJourneyTest {
    @TempDir
    private static Path root;

    private final FakeFilePicker picker = new FakeFilePicker();
    private Path folder;
    private Workbench workbench;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(root, "sequence");
        workbench = new Workbench(stage, new Preferences(folder.resolve("preferences")), owner -> picker);
        workbench.stage().show();
    }

    @Test
    void fromAStateToItsSequenceAndFromASequenceToItsRegister(FxRobot robot) throws IOException {
        picker.toOpen =
                Optional.of(Files.writeString(folder.resolve("registers.csv"), "#! field=2\n1,1,0,0\n1,0,1,0,0\n"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        SessionJourneyTest.await(() -> !workbench.stage().registers().items().isEmpty());
        robot.interact(
                () -> workbench.stage().context().navigator().publish(new NavigationRequest.ShowWorkspace("sequence")));
        SessionJourneyTest.await(() -> robot.lookup("#postulates").tryQuery().isPresent());

        TextField state = robot.lookup("#start-state").queryAs(TextField.class);
        robot.clickOn(state).push(KeyCode.CONTROL, KeyCode.A).write("1,0,0,0");
        ListView<?> output = robot.lookup("#output").queryAs(ListView.class);
        SessionJourneyTest.await(() -> robot.lookup((javafx.scene.control.Labeled cell) ->
                        cell.getText() != null && cell.getText().matches(" ?0  1000100110 10111"))
                .tryQuery()
                .isPresent());
        assertThat(output.getItems()).hasSize(1);

        TextArea pasted = robot.lookup("#recover-text").queryAs(TextArea.class);
        robot.interact(() -> pasted.setText("0000100101100111110001101110101"));
        SessionJourneyTest.await(() -> !robot.lookup("#open-recovered").query().isDisabled());
        robot.clickOn("#open-recovered");
        SessionJourneyTest.await(() -> workbench.stage().registers().items().size() == 3);
        Lfsr added = workbench.stage().registers().items().get(2).lfsr();
        assertThat(added.row()).containsExactly(1, 0, 1, 0, 0);
        SessionJourneyTest.await(() -> robot.lookup("#register-text").tryQuery().isPresent());
        assertThat(workbench.stage().registers().currentProperty().get().name()).isEqualTo("recovered");
    }
}
