package org.cyclotron.gui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Executor;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.lfsr.Reciprocal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterViewModelTest {
    private static final Executor DIRECT = Runnable::run;
    private static final FiniteField GF2 = FiniteFields.of(2);
    private static final Lfsr CRC_8 = SampleRegisters.trinomialSum(8, 4, 3, 2);
    private static final Lfsr TOY = SampleRegisters.trinomialSum(4, 1);

    private final RecordedRows rows = new RecordedRows();
    private final RegisterViewModel model =
            new RegisterViewModel(new TaskRunner(DIRECT, DIRECT, System::nanoTime), rows);

    static List<Notation> notations() {
        return Notations.all();
    }

    @ParameterizedTest
    @MethodSource("notations")
    void aRegisterTypedInAnyNotationAppearsInAllOthers(Notation notation) {
        // Even number of taps and c0 = 1, so that every notation can express it.
        model.show(item(1, TOY));
        model.choose(notation);
        assertThat(model.inputProperty().get().text())
                .isEqualTo(notation.format(TOY).orElseThrow());
        model.type(notation.format(CRC_8).orElseThrow());
        assertThat(model.problemProperty().get()).isNull();
        assertThat(current()).isEqualTo(CRC_8);
        for (NotationForm form : forms().notations()) {
            assertThat(form.text())
                    .as(form.notation().id())
                    .isEqualTo(form.notation().format(CRC_8).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delay-taps|8|[8, 6, 9, 4]|TEXT|7|Entry 3, “9”:",
                "characteristic||x^4 + y + 1|TEXT|6|Term 2, “y”:",
                "characteristic||x^4 +|TEXT|5|At the end:",
                "row||1,0,2,1|TEXT|4|Entry 3, “2”: 2 is not an element of GF(2)",
                "tap-bits||00110x1|TEXT|5|Character 6:",
                "integer||0x1|TEXT|0|Character 1:",
                "row|x|1,0,1|LENGTH|-1|“x” is no length"
            })
    void anInvalidInputNamesTheEntryAndKeepsTheLastValidRegister(
            String notation, String length, String text, InputProblem.Part part, int position, String message) {
        model.show(item(1, CRC_8));
        model.choose(Notations.byId(notation));
        model.typeLength(length == null ? "" : length);
        model.type(text);
        InputProblem problem = problem();
        assertThat(problem.part()).isEqualTo(part);
        assertThat(problem.position()).isEqualTo(position);
        assertThat(problem.message()).startsWith(message);
        assertThat(current()).isEqualTo(CRC_8);
        assertThat(model.inputProperty().get().text()).isEqualTo(text);
        model.undo();
        assertThat(model.problemProperty().get()).isNull();
        assertThat(model.inputProperty().get().text())
                .isEqualTo(Notations.byId(notation).format(CRC_8).orElseThrow());
        assertThat(current()).isEqualTo(CRC_8);
    }

    @Test
    void lettersTypedInARowAreOneEdit() {
        model.show(item(1, TOY));
        model.choose(Notations.ROW);
        for (String text : List.of("1", "1,", "1,0", "1,0,", "1,0,1")) {
            model.type(text);
        }
        model.endTyping();
        model.type("1,0,1,1");
        assertThat(current().degree()).isEqualTo(4);
        model.undo();
        assertThat(current()).isEqualTo(new Lfsr(GF2, 1, 0, 1));
        model.undo();
        assertThat(current()).isEqualTo(TOY);
        assertThat(model.stateProperty().get().canUndo()).isFalse();
        model.redo();
        model.redo();
        assertThat(model.inputProperty().get().text()).isEqualTo("1,0,1,1");
        assertThat(model.stateProperty().get().canRedo()).isFalse();
    }

    @Test
    void randomEditsAreUndoneAndRedoneAsInAListOfStates() {
        for (long seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            model.forgetEdits();
            model.show(item(1, CRC_8));
            List<Lfsr> states = new ArrayList<>(List.of(CRC_8));
            int at = 0;
            for (int step = 0; step < 60; step++) {
                int action = random.nextInt(5);
                if (action == 3) {
                    model.undo();
                    at = Math.max(0, at - 1);
                } else if (action == 4) {
                    model.redo();
                    at = Math.min(states.size() - 1, at + 1);
                } else {
                    edit(action, random);
                    if (!current().equals(states.get(at))) {
                        states.subList(at + 1, states.size()).clear();
                        states.add(current());
                        at++;
                    }
                }
                assertThat(current()).as("seed %d, step %d", seed, step).isEqualTo(states.get(at));
                assertThat(model.stateProperty().get().canUndo())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(at > 0);
                assertThat(model.stateProperty().get().canRedo())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(at < states.size() - 1);
            }
        }
    }

    private void edit(int action, Random random) {
        switch (action) {
            case 0 -> model.setCoefficient(random.nextInt(8), random.nextInt(2));
            case 1 -> {
                Lfsr before = current();
                model.reverse();
                assertThat(current()).isEqualTo(before.isSingular() ? before : Reciprocal.of(before));
            }
            default -> {
                model.choose(Notations.TAP_BITS);
                model.type(String.format("%8s", Integer.toBinaryString(random.nextInt(256)))
                        .replace(' ', '0'));
                model.endTyping();
            }
        }
    }

    @Test
    void anotherFieldReadsTheSameTextAgain() {
        model.show(item(1, TOY));
        model.typeField("F_9");
        assertThat(model.problemProperty().get()).isNull();
        assertThat(current().field().name()).isEqualTo("GF(3^2)");
        assertThat(current().row()).containsExactly(2, 2, 0, 0);
        assertThat(model.inputProperty().get().modulus()).isEqualTo("x^2 + 2x + 2");
        model.typeModulus("x^2 + 1");
        assertThat(current().field().modulus()).containsExactly(1, 0, 1);
        model.typeModulus("x^2 + 2");
        assertThat(problem().part()).isEqualTo(InputProblem.Part.MODULUS);
        assertThat(problem().message()).contains("not irreducible");
        model.undo();
        model.typeField("6");
        assertThat(problem().part()).isEqualTo(InputProblem.Part.FIELD);
        model.undo();
        model.undo();
        assertThat(current()).isEqualTo(TOY);
        assertThat(model.inputProperty().get().field()).isEqualTo("GF(2)");
    }

    @Test
    void aNotationThatCannotExpressTheRegisterShowsADashAndGivesWayToThePolynomial() {
        model.show(item(1, new Lfsr(FiniteFields.of(4), 2, 3, 1)));
        NotationForm hex = forms().in(Notations.GALOIS_MASK);
        assertThat(hex.text()).isNull();
        assertThat(hex.shown()).isEqualTo("–");
        assertThat(hex.explained()).contains("cannot express").contains(Notations.GALOIS_MASK.convention());
        model.show(item(2, TOY));
        model.choose(Notations.GALOIS_MASK);
        model.show(item(1, new Lfsr(FiniteFields.of(4), 2, 3, 1)));
        assertThat(model.inputProperty().get().notation()).isSameAs(Notations.CHARACTERISTIC);
    }

    @Test
    void editsStayWithTheirRowUntilTheyAreSavedOrForgotten() {
        model.show(item(1, TOY));
        model.setCoefficient(2, 1);
        Lfsr edited = current();
        model.show(item(2, CRC_8));
        assertThat(model.stateProperty().get().unsaved()).isFalse();
        assertThat(model.stateProperty().get().anyUnsaved()).isTrue();
        model.show(item(1, TOY));
        assertThat(current()).isEqualTo(edited);
        model.save();
        assertThat(rows.replaced).containsExactly(new RecordedRows.Row(1, edited));
        model.show(item(1, edited));
        assertThat(model.stateProperty().get().unsaved()).isFalse();
        assertThat(model.stateProperty().get().canUndo()).isTrue();
        model.undo();
        assertThat(model.stateProperty().get().unsaved()).isTrue();
        model.forgetEdits();
        model.show(item(1, edited));
        assertThat(current()).isEqualTo(edited);
        assertThat(model.stateProperty().get().canUndo()).isFalse();
    }

    @Test
    void aRowThatCannotHoldTheRegisterSaysSoAndOffersANewRow() {
        model.show(item(1, TOY));
        model.setCoefficient(0, 0);
        rows.refusal = "line 3 cannot express it";
        model.save();
        assertThat(model.saveProblemProperty().get()).isEqualTo("Line 3 cannot express it");
        Lfsr edited = current();
        model.saveAsNewRow();
        assertThat(rows.appended).containsExactly(edited);
        assertThat(model.saveProblemProperty().get()).isNull();
        model.show(item(1, TOY));
        assertThat(current()).isEqualTo(TOY);
    }

    @Test
    void aNewRegisterIsAddedOverTheFieldShown() {
        model.newRegister();
        model.show(item(1, new Lfsr(FiniteFields.of(5), 1, 1)));
        model.newRegister();
        assertThat(rows.appended).containsExactly(TOY, new Lfsr(FiniteFields.of(5), 4, 4, 0, 0));
    }

    @Test
    void longRegistersAreReadAndWrittenOffTheWindowThreadAndOnlyTheLatestCounts() {
        Queue<Runnable> work = new ArrayDeque<>();
        Queue<Runnable> window = new ArrayDeque<>();
        RegisterViewModel slow = new RegisterViewModel(new TaskRunner(work::add, window::add, System::nanoTime), rows);
        slow.show(item(1, TOY));
        runAll(work, window);
        String text = "x^20000 + x^" + "19999 + x + 1";
        slow.type("x^3 + x + 1");
        slow.type("x^5 + x^2 + 1");
        slow.type(text);
        assertThat(work).as("one piece runs, the latest waits").hasSize(1);
        assertThat(slow.convertingProperty().get()).isTrue();
        assertThat(slow.formsProperty().get())
                .isNotNull()
                .extracting(f -> f.lfsr())
                .isEqualTo(TOY);
        runAll(work, window);
        assertThat(slow.convertingProperty().get()).isFalse();
        RegisterForms forms = slow.formsProperty().get();
        assertThat(forms).isNotNull();
        assertThat(forms.lfsr().degree()).isEqualTo(20_000);
        assertThat(forms.in(Notations.MATRIX).text()).isNull();
        assertThat(forms.in(Notations.DELAY_TAPS).text()).startsWith("[20000,");
        slow.undo();
        runAll(work, window);
        assertThat(slow.inputProperty().get().text()).isEqualTo("x^4 + x + 1");
    }

    @Test
    void theFirstOutputsAreThoseOfTheImpulseState() {
        model.show(item(1, TOY));
        assertThat(forms().outputs()).isEqualTo("00010011");
        assertThat(forms().states()).isEqualTo("2⁴ = 16");
        model.show(item(2, new Lfsr(FiniteFields.of(13), 2, 0, 1)));
        assertThat(forms().outputs()).isEqualTo("0,0,1,1,1,3");
    }

    private static void runAll(Queue<Runnable> work, Queue<Runnable> window) {
        while (!work.isEmpty() || !window.isEmpty()) {
            Runnable next = window.isEmpty() ? work.remove() : window.remove();
            next.run();
        }
    }

    private static RegisterListItem item(int number, Lfsr lfsr) {
        return RegisterListItem.of(number, "register-" + number, lfsr);
    }

    private RegisterForms forms() {
        RegisterForms forms = model.formsProperty().get();
        assertThat(forms).isNotNull();
        return forms;
    }

    private Lfsr current() {
        return forms().lfsr();
    }

    private InputProblem problem() {
        InputProblem problem = model.problemProperty().get();
        assertThat(problem).isNotNull();
        return problem;
    }
}
