package org.cyclotron.gui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Set by start().
class ComboBoxesTest {
    private ComboBox<String> box;

    @Start
    void start(Stage stage) {
        box = ComboBoxes.alwaysChosen(
                new ComboBox<>(FXCollections.observableArrayList(List.of("one", "two", "three"))));
        box.setValue("two");
        stage.setScene(new Scene(new VBox(box), 200, 200));
        stage.show();
    }

    @Test
    void spaceWithControlLeavesTheChoiceOfAnOpenList(FxRobot robot) {
        open(robot);
        robot.press(KeyCode.CONTROL).press(KeyCode.SPACE).release(KeyCode.SPACE).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box.getValue()).isEqualTo("two");
    }

    @Test
    void anotherValueIsChosenByKeysAsEver(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box.getValue()).isEqualTo("three");
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            box.requestFocus();
            box.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
