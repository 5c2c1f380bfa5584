package org.cyclotron.gui.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.export.LongList;
import org.cyclotron.gui.export.QuietExports;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.SpanText;
import org.cyclotron.sequence.GolombPostulates.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Sequence workspace shows, and what it does with what is typed. */
class SequenceViewModelTest {
    private final ReadOnlyObjectWrapper<@Nullable RegisterListItem> current = new ReadOnlyObjectWrapper<>();
    /** Background work that waits until the test runs it, where it asks for that. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private boolean hold;
    private final TaskRunner tasks = new TaskRunner(
            work -> {
                if (hold) {
                    waiting.add(work);
                } else {
                    work.run();
                }
            },
            Runnable::run,
            System::nanoTime);
    private final SequenceViewModel model = new SequenceViewModel(current, InterfaceThread.NONE, tasks);

    @Test
    void aPrimitiveRegisterShowsOnePeriodOfItsUnitState() {
        assertThat(model.contentProperty().get()).isInstanceOf(SequenceContent.NoRegister.class);
        current.set(SampleSequences.primitive());
        assertThat(model.choiceProperty().get().state()).isEqualTo("0x800");
        SequenceFacts facts = facts();
        assertThat(facts.tiles())
                .extracting(SequenceTile::value)
                .containsExactly("4,095", "4,095", "+1", "12", "12", "2.44 × 10⁻⁴");
        assertThat(facts.tiles())
                .extracting(SequenceTile::context)
                .contains("one period", "ones less zeros", "at every shift");
        assertThat(facts.postulates()).allMatch(postulate -> postulate.verdict() == Verdict.HOLDS);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aCycleThatIsOfferedIsLookedAtFromItsRepresentative() {
        current.set(SampleSequences.tails());
        assertThat(model.presetsProperty().get())
                .extracting(StatePreset::label)
                .startsWith("Unit state 0, …, 0, 1", "On a cycle of 30 states", "On a cycle of 15 states");
        model.typeState(model.presetsProperty().get().get(2).text());
        assertThat(facts().plan().span().length()).isEqualTo(15);
        assertThat(facts().tiles().get(4).value()).isEqualTo("4");
        model.typeState("1");
        assertThat(facts().tiles().getFirst().context()).isEqualTo("one period, tail of 1 left out");
    }

    @Test
    void elementsAsTypedAreTheBeginningAndDecideNothing() {
        current.set(SampleSequences.primitive());
        model.typeElements("1,000");
        assertThat(model.choiceProperty().get().onePeriod()).isFalse();
        assertThat(facts().plan().span().length()).isEqualTo(1000);
        assertThat(facts().postulates()).allMatch(postulate -> postulate.verdict() == Verdict.UNDECIDED);
        model.setOnePeriod(true);
        assertThat(facts().plan().span().wholePeriod()).isTrue();
    }

    @Test
    void whatMakesNoSenseIsMarkedAndTheLastSequenceStays() {
        current.set(SampleSequences.primitive());
        model.typeState("1,0,2");
        assertThat(model.problemProperty().get()).isNotNull();
        assertThat(model.problemProperty().get().part()).isEqualTo(SpanProblem.Part.STATE);
        assertThat(model.problemProperty().get().message()).contains("has 12 elements, not 3");
        assertThat(facts().plan().span().length()).isEqualTo(4095);
        model.typeState("7");
        assertThat(model.problemProperty().get()).isNull();
        model.typeElements("many");
        assertThat(model.problemProperty().get().part()).isEqualTo(SpanProblem.Part.ELEMENTS);
        model.typeElements("99,999,999");
        assertThat(model.problemProperty().get().message()).contains("1 to 16777216");
    }

    @Test
    void anAnalysisThatArrivesLaterAddsStatesAndChangesNothingElse() {
        RegisterListItem analysed = SampleSequences.tails();
        current.set(RegisterListItem.of(1, "tails-10", SampleRegisters.tails()));
        assertThat(model.presetsProperty().get()).hasSize(1);
        model.typeState("5");
        current.set(analysed);
        assertThat(model.presetsProperty().get()).hasSize(6);
        assertThat(model.choiceProperty().get().state()).isEqualTo("5");
    }

    @Test
    void aLongPeriodIsToldBeforeTheWorkAndStandsInTheListOfTasks() {
        hold = true;
        current.set(SampleSequences.twoMillion());
        assertThat(model.contentProperty().get()).isEqualTo(new SequenceContent.Working(current.get(), null));
        waiting.removeFirst().run();
        SequenceContent.Working working =
                (SequenceContent.Working) model.contentProperty().get();
        assertThat(working.plan().span().length()).isEqualTo((1 << 21) - 1);
        assertThat(SpanText.announcement(working.plan()))
                .isEqualTo("One period, 2,097,151 elements; the autocorrelation is summed at some shifts only.");
        assertThat(tasks.tasks()).hasSize(1);
        tasks.tasks().getFirst().cancel();
        waiting.removeFirst().run();
        assertThat(model.contentProperty().get()).isInstanceOf(SequenceContent.Stopped.class);
        hold = false;
        model.again();
        assertThat(facts().tiles().get(5).context()).isEqualTo("at every shift tried");
        assertThat(facts().postulates().get(2).figures())
                .contains("shifts tried and, as the sequence is maximal, at all");
    }

    @Test
    void whatWasOvertakenIsDropped() {
        hold = true;
        current.set(SampleSequences.primitive());
        current.set(SampleSequences.ternary());
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(facts().item()).isEqualTo(SampleSequences.ternary());
        assertThat(facts().plan().span().length()).isEqualTo(728);
        model.typeElements("50");
        model.stop();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(facts().plan().span().length()).as("what was shown stays").isEqualTo(728);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aPeriodThatNobodySeesTheEndOfShowsItsBeginning() {
        current.set(SampleSequences.endless());
        assertThat(facts().plan().cut()).isTrue();
        assertThat(facts().tiles().get(1).value()).isEqualTo("2⁶¹ − 1");
        assertThat(facts().tiles().getFirst().context()).isEqualTo("the beginning");
    }

    @Test
    void rowsOfTheOutputStandInGroupsOfTenBehindTheirIndex() {
        current.set(SampleSequences.primitive());
        String row = OutputCard.row(facts(), 4080, 30);
        assertThat(row).matches("4,080  [01]{10} [01]{5}");
        current.set(SampleSequences.bytes());
        assertThat(OutputCard.row(facts(), 0, 2)).isEqualTo("     0     0   1");
    }

    @Test
    void filesGetEveryElement(@TempDir Path folder) throws Exception {
        current.set(SampleSequences.primitive());
        LongList list = new SequenceExports(model, QuietExports.of(context()), InterfaceThread.NONE).list(facts());
        assertThat(list.stem()).isEqualTo("primitive-12-sequence");
        for (String id : List.of("text", "csv")) {
            LongList.Format format = list.formats().stream()
                    .filter(f -> f.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            format.writing().write(folder.resolve(id), Progress.NONE, Cancellation.NONE);
        }
        assertThat(Files.readString(folder.resolve("text"))).matches("[01]{4095}\n");
        assertThat(Files.readAllLines(folder.resolve("csv"))).hasSize(4096).endsWith("4094,1");
        assertThat(list.listed().get().rows()).hasSize(4095);
    }

    private static org.cyclotron.gui.navigation.WorkbenchContext context() {
        Runnable nothing = () -> {};
        TaskRunner direct = new TaskRunner(Runnable::run, work -> nothing.run(), System::nanoTime);
        return org.cyclotron.gui.Pictures.onWindowThread(() -> new org.cyclotron.gui.navigation.WorkbenchContext(
                new org.cyclotron.gui.control.Look(org.cyclotron.gui.control.Theme.LIGHT),
                direct,
                new org.cyclotron.gui.navigation.Commands(),
                new org.cyclotron.gui.navigation.Navigator()));
    }

    private SequenceFacts facts() {
        return model.facts().orElseThrow();
    }
}
