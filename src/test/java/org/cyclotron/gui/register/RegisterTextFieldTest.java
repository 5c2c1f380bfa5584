package org.cyclotron.gui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executor;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.task.TaskRunner;
import org.junit.jupiter.api.Test;

class RegisterTextFieldTest {
    private static final Executor DIRECT = Runnable::run;

    @Test
    void pastedEndsOfLinesAndTabsSeparateLikeBlanks() {
        assertThat(pasted("1\t0\n0 1")).isEqualTo("1 0 0 1");
    }

    @Test
    void aTabInPlaceOfEverythingLeavesAFieldThatTakesText() {
        assertThat(pasted("\t", "1,1,0,0")).isEqualTo("1,1,0,0");
    }

    @Test
    void aTextTooLongForALineIsReadAndItsLengthTold() {
        RegisterTextField field = field();
        Pictures.onWindowThread(() -> {
            field.selectAll();
            field.replaceSelection("1,".repeat(2001) + "1");
            return null;
        });
        assertThat(Pictures.onWindowThread(field::getPromptText)).startsWith("4003 characters");
    }

    /** What the field holds after texts were pasted, each over all that is there. */
    private static String pasted(String... texts) {
        RegisterTextField field = field();
        return Pictures.onWindowThread(() -> {
            for (String text : texts) {
                field.selectAll();
                field.replaceSelection(text);
            }
            return field.getText();
        });
    }

    private static RegisterTextField field() {
        return Pictures.onWindowThread(() -> {
            RegisterViewModel model =
                    new RegisterViewModel(new TaskRunner(DIRECT, DIRECT, System::nanoTime), new RecordedRows());
            model.show(RegisterListItem.of(1, "toy", SampleRegisters.trinomialSum(4, 1)));
            return new InputFields(model).text();
        });
    }
}
