package org.cyclotron.gui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.GaloisRegister;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Predecessors;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.drawing.CircuitPainter.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunViewModelTest {
    private static final Executor DIRECT = Runnable::run;
    private static final Lfsr TOY = SampleRegisters.trinomialSum(4, 1);
    /** x^2 (x^2 + x + 1): tails of two steps. */
    private static final Lfsr SINGULAR = new Lfsr(FiniteFields.of(2), 0, 0, 1, 1);

    private final SimpleObjectProperty<@Nullable RegisterForms> forms = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty calm = new SimpleBooleanProperty();
    private final HandPulse pulse = new HandPulse();
    private final RunViewModel run =
            new RunViewModel(forms, new TaskRunner(DIRECT, DIRECT, System::nanoTime), pulse, calm);

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 9})
    void bothCircuitsHoldTheStateByDefinitionAndMakeTheOutputOfTheEngine(long q) {
        Lfsr lfsr = new Lfsr(FiniteFields.of(q), q - 1, 0, 1, q / 2, 1);
        show(lfsr);
        run.setStart(StartState.random(lfsr, q));
        long[] outputs = SequenceOutput.first(lfsr, run.start(), 40);
        long[] galois = now().held(Form.GALOIS).cells();
        for (int t = 0; t < 30; t++) {
            Moment at = now();
            long[] cells = at.held(Form.FIBONACCI).cells();
            for (int i = 0; i < 5; i++) {
                assertThat(cells[i]).as("s(%d + %d)", t, i).isEqualTo(outputs[t + i]);
            }
            assertThat(at.held(Form.FIBONACCI).entering()).isEqualTo(outputs[t + 5]);
            // The Galois circuit is stepped by itself here: y to x y mod chi.
            assertThat(at.held(Form.GALOIS).cells()).containsExactly(galois);
            assertThat(at.held(Form.GALOIS).entering()).isEqualTo(outputs[t]);
            new GaloisRegister(lfsr).step(galois);
            run.step();
        }
        String separator = q > 10 ? "," : "";
        assertThat(run.tape().tail(100, separator)).isEqualTo(text(outputs, 0, 30));
    }

    private static String text(long[] outputs, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int t = from; t < to; t++) {
            text.append(outputs[t]);
        }
        return text.toString();
    }

    @Test
    void stepsBackUndoStepsAndGoBeforeTheStart() {
        show(TOY);
        for (int i = 0; i < 5; i++) {
            run.step();
        }
        for (int i = 0; i < 8; i++) {
            run.stepBack();
        }
        assertThat(now().step()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(run.tape().size()).isZero();
        assertThat(run.tape().from()).isEqualTo(BigInteger.valueOf(-3));
        run.step();
        run.step();
        run.step();
        assertThat(now().state()).containsExactly(TOY.impulseState());
        assertThat(run.tape().size()).isEqualTo(3);
    }

    @Test
    void aSingularRegisterSaysThatNothingComesBeforeOrOffersTheStatesThatDo() {
        show(SINGULAR);
        int none = 0;
        int offered = 0;
        for (int number = 0; number < 16; number++) {
            run.setStart("0x" + Integer.toHexString(number));
            long[] state = now().state();
            run.stepBack();
            Predecessors choice = run.choiceProperty().get();
            if (choice == null) {
                assertThat(run.messageProperty().get())
                        .contains("No state steps to this one")
                        .contains("c₀ = 0");
                none++;
            } else {
                assertThat(run.messageProperty().get()).contains("2 states step to this one");
                run.choose(1);
                assertThat(run.choiceProperty().get()).isNull();
                assertThat(now().step()).isEqualTo(BigInteger.ONE.negate());
                assertThat(now().state()[0]).isEqualTo(1);
                run.step();
                assertThat(now().state()).containsExactly(state);
                offered++;
            }
        }
        assertThat(none).isEqualTo(8);
        assertThat(offered).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"2^61, 2305843009213693952", "-5, -5", "'1,000', 1000", "2^61 − 1, 2305843009213693951", "0, 0"})
    void aJumpIsThatManySteps(String text, BigInteger steps) {
        Lfsr lfsr = SampleRegisters.trinomialSum(61, 5, 2, 1);
        show(lfsr);
        run.step();
        run.jump(text);
        assertThat(run.messageProperty().get()).isEmpty();
        assertThat(now().step()).isEqualTo(steps.add(BigInteger.ONE));
        assertThat(now().state())
                .containsExactly(
                        JumpAhead.jump(lfsr, lfsr.impulseState(), steps.add(BigInteger.ONE), Cancellation.NONE));
        assertThat(run.tape().from()).isEqualTo(now().step());
    }

    @ParameterizedTest
    @CsvSource({
        "'', Type a number of steps",
        "ten, is no number of steps",
        "2^, is no number",
        "2^^3, is no number",
        "2^1000000, binary digits"
    })
    void aJumpThatIsNoNumberSaysSoAndStays(String text, String message) {
        show(TOY);
        run.jump(text);
        assertThat(run.messageProperty().get()).contains(message);
        assertThat(now().step()).isZero();
        run.step();
        assertThat(run.messageProperty().get()).isEmpty();
    }

    @Test
    void aSingularRegisterIsNotJumpedBack() {
        show(SINGULAR);
        run.jump("-1");
        assertThat(run.messageProperty().get()).contains("jumped ahead only");
        run.jump("7");
        assertThat(now().step()).isEqualTo(BigInteger.valueOf(7));
    }

    @Test
    void aJumpIsMadeOffTheWindowThreadAndGivesWayToAStep() {
        Queue<Runnable> work = new ArrayDeque<>();
        Queue<Runnable> window = new ArrayDeque<>();
        RunViewModel slow =
                new RunViewModel(forms, new TaskRunner(work::add, window::add, System::nanoTime), pulse, calm);
        show(TOY);
        slow.jump("100");
        assertThat(work).hasSize(1);
        slow.step();
        while (!work.isEmpty() || !window.isEmpty()) {
            (work.isEmpty() ? window : work).remove().run();
        }
        Moment at = slow.momentProperty().get();
        assertThat(at).isNotNull();
        assertThat(at.step()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void aRunMakesAsManyStepsASecondAsItsPaceSays() {
        show(TOY);
        run.paceProperty().set(6);
        run.runningProperty().set(true);
        pulse.beatAfter(0);
        for (int i = 0; i < 60; i++) {
            pulse.beatAfter(1 / 60.0);
        }
        assertThat(now().step()).isEqualTo(BigInteger.valueOf(6));
        run.runningProperty().set(false);
        assertThat(pulse.beats()).isFalse();
        assertThat(run.tape().size()).isEqualTo(6);
    }

    @Test
    void aPauseOfTheMachineIsNotCaughtUpWithoutEnd() {
        show(TOY);
        run.paceProperty().set(60);
        run.runningProperty().set(true);
        pulse.beatAfter(0);
        pulse.beatAfter(3600);
        assertThat(now().step()).isEqualTo(BigInteger.valueOf(60));
    }

    @Test
    void nothingMovesWhileTheWorkspaceIsHidden() {
        show(TOY);
        run.runningProperty().set(true);
        pulse.beatAfter(0);
        pulse.beatAfter(0.25);
        run.setShown(false);
        assertThat(pulse.beats()).isFalse();
        pulse.beatAfter(100);
        run.setShown(true);
        pulse.beatAfter(1);
        assertThat(now().step()).isEqualTo(BigInteger.ONE);
        assertThat(run.runningProperty().get()).isTrue();
    }

    @Test
    void withLessMotionARunIsShownOnceASecond() {
        calm.set(true);
        show(TOY);
        run.paceProperty().set(10);
        run.runningProperty().set(true);
        pulse.beatAfter(0);
        int changes = 0;
        BigInteger before = now().step();
        for (int i = 0; i < 200; i++) {
            pulse.beatAfter(0.01);
            changes += now().step().equals(before) ? 0 : 1;
            before = now().step();
        }
        assertThat(changes).isEqualTo(2);
        assertThat(now().step()).isEqualTo(BigInteger.valueOf(20));
    }

    @Test
    void anEditKeepsTheStartStateWhereItStillFitsAndBeginsAgain() {
        show(TOY);
        run.setStart("1010");
        run.step();
        show(new Lfsr(FiniteFields.of(2), 1, 0, 0, 1));
        assertThat(now().state()).containsExactly(1, 0, 1, 0);
        assertThat(now().step()).isZero();
        assertThat(run.tape().size()).isZero();
        show(SampleRegisters.trinomialSum(8, 4, 3, 2));
        assertThat(now().state()).containsExactly(0, 0, 0, 0, 0, 0, 0, 1);
        run.step();
        run.restart();
        assertThat(now().step()).isZero();
    }

    @Test
    void theSameRegisterShownAgainGoesOn() {
        show(TOY);
        run.step();
        show(SampleRegisters.trinomialSum(4, 1));
        assertThat(now().step()).isEqualTo(BigInteger.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|10011|has 4 cells, not 5",
                "2||has 4 cells, not 0",
                "2|1,0,2,1|Entry 3, “2”, is not an element of GF(2)",
                "2|0x10|There is no state of this number",
                "3|0,1,x,1|Entry 3, “x”"
            })
    void aStateThatIsNoneNamesTheEntryAndKeepsTheOldOne(long q, String text, String message) {
        show(new Lfsr(FiniteFields.of(q), 1, 1, 0, 0));
        run.setStart(text == null ? "" : text);
        assertThat(run.messageProperty().get()).contains(message);
        assertThat(now().state()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void statesAreReadAsTheyAreWritten() {
        for (long q : new long[] {2, 3, 9, 11, 257}) {
            for (int d : new int[] {1, 5, 64, 65}) {
                long[] row = new long[d];
                row[0] = 1;
                Lfsr lfsr = new Lfsr(FiniteFields.of(q), row);
                long[] state = StartState.random(lfsr, d);
                assertThat(StateInput.parse(lfsr, StateInput.format(lfsr, state)))
                        .as("GF(%d), %d cells", q, d)
                        .containsExactly(state);
            }
        }
    }

    @Test
    void registersTooLongToBeLookedAtAreNotRun() {
        long[] row = new long[RunViewModel.MOST_CELLS + 1];
        row[0] = 1;
        show(new Lfsr(FiniteFields.of(2), row));
        assertThat(run.momentProperty().get()).isNull();
        run.step();
        run.stepBack();
        run.jump("5");
        run.setStart("1");
        run.restart();
        assertThat(run.momentProperty().get()).isNull();
        assertThat(run.messageProperty().get()).isEmpty();
    }

    @Test
    void theTapeForgetsTheOldestOutputsAndSaysFromWhereItGoes() {
        OutputTape tape = new OutputTape();
        tape.startAt(BigInteger.TEN);
        for (int i = 0; i < 100_000; i++) {
            tape.append(i % 7);
        }
        assertThat(tape.size()).isEqualTo(65_536);
        assertThat(tape.from()).isEqualTo(BigInteger.valueOf(10 + 100_000 - 65_536));
        assertThat(tape.tail(3, ",")).isEqualTo(99_997 % 7 + "," + 99_998 % 7 + "," + 99_999 % 7);
    }

    private void show(Lfsr lfsr) {
        forms.set(RegisterForms.of(lfsr, Cancellation.NONE));
    }

    private Moment now() {
        Moment moment = run.momentProperty().get();
        assertThat(moment).isNotNull();
        return java.util.Objects.requireNonNull(moment);
    }
}
