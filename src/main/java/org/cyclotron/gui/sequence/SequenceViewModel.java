package org.cyclotron.gui.sequence;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cyclotron.app.AnalyzeSequence;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.LatestWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.gui.task.Work;
import org.cyclotron.sequence.SequencePlan;
import org.jspecify.annotations.Nullable;

/**
 * The state of the Sequence workspace: follows the current register, reads what a person asks to look at, and has it
 * analysed. What was found stays until something else of the same register is. To be used on the JavaFX thread.
 */
final class SequenceViewModel {
    /** Longer spans stand in the list of tasks. */
    private static final int QUICK = 1 << 20;

    private static final SpanChoice START = new SpanChoice("", true, "1,000");

    private final AnalyzeSequence analyze;
    private final TaskRunner tasks;
    private final LatestWork<SpanReading> readings;
    private final RecoverViewModel recover;
    private final ReadOnlyObjectWrapper<SpanChoice> choice = new ReadOnlyObjectWrapper<>(START);
    private final ReadOnlyObjectWrapper<@Nullable SpanProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<StatePreset>> presets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SequenceContent> content =
            new ReadOnlyObjectWrapper<>(new SequenceContent.NoRegister());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable RegisterListItem item;
    private @Nullable BackgroundTask task;
    private int request;

    SequenceViewModel(
            ObservableValue<@Nullable RegisterListItem> current, InterfaceThread interfaceThread, TaskRunner tasks) {
        this.analyze = new AnalyzeSequence(interfaceThread);
        this.tasks = tasks;
        this.readings = new LatestWork<>(tasks, "Reading a state");
        this.recover = new RecoverViewModel(interfaceThread, tasks);
        current.subscribe(this::show);
    }

    /** The register of a pasted sequence. */
    RecoverViewModel recover() {
        return recover;
    }

    /** What is asked for. */
    ReadOnlyObjectProperty<SpanChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** Why what is asked for makes no span; null where it does. */
    ReadOnlyObjectProperty<@Nullable SpanProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The states that are offered. */
    ReadOnlyObjectProperty<List<StatePreset>> presetsProperty() {
        return presets.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SequenceContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Whether something is being read or analysed. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The facts shown, where there are some. */
    Optional<SequenceFacts> facts() {
        return content.get() instanceof SequenceContent.Ready(SequenceFacts facts)
                ? Optional.of(facts)
                : Optional.empty();
    }

    /** Starts from another state. */
    void typeState(String text) {
        choose(choice.get().withState(text));
    }

    /** Looks at one period, or at so many elements as typed. */
    void setOnePeriod(boolean onePeriod) {
        choose(choice.get().withPeriod(onePeriod));
    }

    /** Looks at so many elements. */
    void typeElements(String text) {
        choose(choice.get().withElements(text).withPeriod(false));
    }

    /** Stops what runs; what was found before stays. */
    void stop() {
        drop();
        if (item != null && !(content.get() instanceof SequenceContent.Ready)) {
            content.set(new SequenceContent.Stopped(item));
        }
    }

    /** Analyses what is asked for once more, such as after it was stopped. */
    void again() {
        RegisterListItem register = item;
        if (register != null) {
            start(register);
        }
    }

    private void choose(SpanChoice next) {
        RegisterListItem register = item;
        if (register != null && !next.equals(choice.get())) {
            choice.set(next);
            start(register);
        }
    }

    private void show(@Nullable RegisterListItem next) {
        boolean same = next != null && item != null && next.lfsr().equals(item.lfsr());
        item = next;
        presets.set(next == null ? List.of() : StatePreset.of(next));
        if (next == null) {
            drop();
            problem.set(null);
            content.set(new SequenceContent.NoRegister());
        } else if (!same) {
            recover.follow(next.lfsr().field());
            choice.set(choice.get().withState(StatePreset.unit(next)));
            content.set(new SequenceContent.Working(next, null));
            start(next);
        }
    }

    private void drop() {
        request++;
        readings.drop();
        busy.set(false);
        if (task != null) {
            task.cancel();
            task = null;
        }
    }

    private void start(RegisterListItem register) {
        drop();
        int asked = request;
        SpanChoice wanted = choice.get();
        busy.set(true);
        readings.start(steps -> SpanReading.of(analyze, register.lfsr(), wanted, steps), outcome -> {
            if (asked == request) {
                read(register, outcome);
            }
        });
    }

    private void read(RegisterListItem register, TaskOutcome<SpanReading> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<SpanReading>(SpanReading reading) -> {
                problem.set(reading.problem());
                SequencePlan plan = reading.plan();
                if (plan == null) {
                    busy.set(false);
                } else {
                    analyse(register, plan);
                }
            }
            case TaskOutcome.Failed<SpanReading>(Throwable cause) -> broken(register, cause);
            case TaskOutcome.Cancelled<SpanReading> cancelled -> busy.set(false);
        }
    }

    private void analyse(RegisterListItem register, SequencePlan plan) {
        if (!(content.get() instanceof SequenceContent.Ready)) {
            content.set(new SequenceContent.Working(register, plan));
        }
        int asked = request;
        Work<SequenceFacts> work = steps -> SequenceFacts.of(register, plan, analyze.analyze(plan, steps, steps));
        String title = "Analysing the sequence of " + register.name();
        BackgroundTask started = plan.span().length() > QUICK
                ? tasks.start(title, work, outcome -> analysed(register, asked, outcome))
                : tasks.startUnlisted(title, work, outcome -> analysed(register, asked, outcome));
        if (!started.state().isOver()) {
            task = started;
        }
    }

    private void analysed(RegisterListItem register, int asked, TaskOutcome<SequenceFacts> outcome) {
        if (asked != request) {
            return;
        }
        task = null;
        busy.set(false);
        switch (outcome) {
            case TaskOutcome.Finished<SequenceFacts>(SequenceFacts facts) ->
                content.set(new SequenceContent.Ready(facts));
            case TaskOutcome.Failed<SequenceFacts>(Throwable cause) -> broken(register, cause);
            // Cancelled from the list of tasks.
            case TaskOutcome.Cancelled<SequenceFacts> cancelled -> stop();
        }
    }

    private void broken(RegisterListItem register, Throwable cause) {
        busy.set(false);
        content.set(new SequenceContent.Broken(
                register, cause instanceof OutOfMemoryError ? "Memory ran out" : String.valueOf(cause)));
    }
}
