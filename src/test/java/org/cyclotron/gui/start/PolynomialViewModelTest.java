package org.cyclotron.gui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notations;
import org.junit.jupiter.api.Test;

class PolynomialViewModelTest {
    private final List<Lfsr> opened = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final PolynomialViewModel model =
            new PolynomialViewModel(new TaskRunner(waiting::add, Runnable::run, System::nanoTime), opened::add);

    @Test
    void aPolynomialIsKnownWhileItIsTypedAndOpens() {
        model.textProperty().set("x^4 + x + 1");
        work();
        assertThat(known()).isEqualTo("primitive, order 15: cycles 1 × 1, 1 × 15");
        model.open();
        assertThat(opened)
                .singleElement()
                .satisfies(lfsr -> assertThat(lfsr.row()).containsExactly(1, 1, 0, 0));
    }

    @Test
    void openingWaitsForWhatIsStillBeingRead() {
        model.textProperty().set("x^3 + x + 1");
        model.open();
        assertThat(opened).isEmpty();
        work();
        assertThat(opened)
                .singleElement()
                .satisfies(lfsr -> assertThat(lfsr.degree()).isEqualTo(3));
    }

    @Test
    void typingOnTakesBackTheWishToOpen() {
        model.textProperty().set("x^3 + x + 1");
        model.open();
        model.textProperty().set("x^3 + x + ");
        work();
        assertThat(opened).isEmpty();
    }

    @Test
    void otherFieldsAndNotationsAreRead() {
        model.fieldProperty().set("3");
        model.notationProperty().set(Notations.ROW);
        model.textProperty().set("1,0,2");
        work();
        model.open();
        assertThat(opened).singleElement().satisfies(lfsr -> {
            assertThat(lfsr.field().order()).isEqualTo(3);
            assertThat(lfsr.row()).containsExactly(1, 0, 2);
        });
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        model.textProperty().set("x^4 + y + 1");
        work();
        assertThat(fault()).startsWith("Character ");
        model.fieldProperty().set("6");
        work();
        assertThat(fault()).contains("6");
        model.open();
        assertThat(opened).isEmpty();
    }

    @Test
    void anEmptyLineIsNoFault() {
        model.textProperty().set("  ");
        work();
        assertThat(model.readProperty().get()).isEqualTo(new TypedRegister.Nothing());
    }

    @Test
    void aSingularRegisterHasNoOrder() {
        model.textProperty().set("x^3 + x");
        work();
        assertThat(known()).startsWith("singular").doesNotContain("order");
    }

    private String known() {
        return ((TypedRegister.Register) model.readProperty().get()).known();
    }

    private String fault() {
        return ((TypedRegister.Fault) model.readProperty().get()).reason();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
            org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
