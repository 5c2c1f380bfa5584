package org.cyclotron.gui.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

/** A pasted sequence, live. */
class RecoverViewModelTest {
    private final RecoverViewModel model =
            new RecoverViewModel(InterfaceThread.NONE, new TaskRunner(Runnable::run, Runnable::run, System::nanoTime));

    @Test
    void theRegisterAppearsAsSoonAsTheTextMakesSense() {
        assertThat(model.contentProperty().get()).isInstanceOf(RecoverContent.Nothing.class);
        model.type("100010011010111100");
        assertThat(model.found()).isEqualTo(new Lfsr(FiniteFields.of(2), 1, 1, 0, 0));
        model.type("10001001101011110x");
        assertThat(model.contentProperty().get())
                .isEqualTo(new RecoverContent.Faulty("Column 18: found 'x' where a digit was expected"));
        assertThat(model.found()).isNull();
        model.type("1000\n100110\n12");
        assertThat(((RecoverContent.Faulty) model.contentProperty().get()).message())
                .startsWith("Line 3, column 2: 2 is not an element of GF(2)");
        model.type("  ");
        assertThat(model.contentProperty().get()).isInstanceOf(RecoverContent.Nothing.class);
    }

    @Test
    void theFieldFollowsTheRegisterShownWhileNothingIsPasted() {
        FiniteField other = FiniteFields.of(8, new long[] {1, 0, 1, 1}, ModulusSource.USER);
        model.follow(other);
        assertThat(model.fieldProperty().get()).isEqualTo("GF(2^3)");
        model.type("1 2 3 4 5 6 7 1");
        assertThat(model.found().field()).as("with its own modulus").isEqualTo(other);
        model.follow(FiniteFields.of(2));
        assertThat(model.fieldProperty().get()).isEqualTo("GF(2^3)");
        model.typeField("GF(6)");
        assertThat(((RecoverContent.Faulty) model.contentProperty().get()).message())
                .startsWith("The field:");
        model.typeField("9");
        assertThat(model.found().field()).isEqualTo(FiniteFields.of(9));
    }
}
