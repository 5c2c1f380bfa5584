package org.cyclotron.gui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.cyclotron.app.ComparisonForecast;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.gui.task.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * The state of the Comparison workspace: subject and choices, the comparison shown, and the one selection that table,
 * timeline and exports share. The parts have view models of their own.
 */
final class ComparisonViewModel {
    private static final int MOST_SUBJECTS = 8;

    private final ComparisonEngine engine;
    private final SubjectsViewModel subjects;
    private final ChoicesViewModel choices;
    private final ComparisonMemory memory = new ComparisonMemory();
    private final ComparisonContents contents;
    private final RunViewModel run;
    private final DetailViewModel detail = new DetailViewModel();
    private final CrossoverViewModel crossover;
    private final LongSupplier seeds;
    private final ReadOnlyObjectWrapper<ComparisonContent> content =
            new ReadOnlyObjectWrapper<>(new ComparisonContent.NoSubject());
    private final ReadOnlyObjectWrapper<@Nullable VerdictText> verdict = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RunButton> button = new ReadOnlyObjectWrapper<>(RunButton.RUN);
    private final ReadOnlyBooleanWrapper runnable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper prediction = new ReadOnlyStringWrapper("");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable KeptRemark> kept = new ReadOnlyObjectWrapper<>();
    private boolean reopening;

    /**
     * A workspace over a list of registers.
     *
     * @param seeds gives the seed of a new comparison
     * @param nanoTime as {@link System#nanoTime()}
     */
    ComparisonViewModel(
            SubjectsViewModel subjects,
            ChoicesViewModel choices,
            ComparisonEngine engine,
            TaskRunner tasks,
            LongSupplier seeds,
            LongSupplier nanoTime) {
        this.subjects = subjects;
        this.choices = choices;
        this.seeds = seeds;
        this.engine = engine;
        contents = new ComparisonContents(subjects, choices, memory, engine);
        run = new RunViewModel(engine, tasks, memory, nanoTime);
        crossover = new CrossoverViewModel(engine, memory, tasks);
        InvalidationListener chosen = changed -> changed();
        for (Observable observable : subjects.everything()) {
            observable.addListener(chosen);
        }
        for (Observable observable : choices.everything()) {
            observable.addListener(chosen);
        }
        run.stateProperty().subscribe(this::refresh);
        run.failureProperty().subscribe(this::refresh);
        run.othersProperty().subscribe(this::refresh);
    }

    SubjectsViewModel subjects() {
        return subjects;
    }

    ChoicesViewModel choices() {
        return choices;
    }

    RunViewModel run() {
        return run;
    }

    DetailViewModel detail() {
        return detail;
    }

    CrossoverViewModel crossover() {
        return crossover;
    }

    /** The comparisons of single registers measured since the program started. */
    ReadOnlyObjectProperty<List<Comparison>> measuredProperty() {
        return memory.registersProperty();
    }

    ReadOnlyObjectProperty<ComparisonContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The comparison shown; empty where there is none. */
    Optional<Shown> shown() {
        return content.get() instanceof ComparisonContent.Lanes(Shown shown) ? Optional.of(shown) : Optional.empty();
    }

    /** What is to be said of a comparison that was not measured now but kept earlier; null for any other. */
    ReadOnlyObjectProperty<@Nullable KeptRemark> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** What the verdict card says; null where there is no card. */
    ReadOnlyObjectProperty<@Nullable VerdictText> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RunButton> buttonProperty() {
        return button.getReadOnlyProperty();
    }

    /** Whether the button can be pressed. */
    ReadOnlyBooleanProperty runnableProperty() {
        return runnable.getReadOnlyProperty();
    }

    /** Whether something runs; then choices are fixed. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How long a run would take, such as {@code about 3 min}; empty where nothing can be run. */
    ReadOnlyStringProperty predictionProperty() {
        return prediction.getReadOnlyProperty();
    }

    /** Whether the person asks for less motion. */
    BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Does what the button says. */
    void press() {
        RunButton.Action action = button.get().action();
        if (action == RunButton.Action.STOP) {
            run.stop();
        } else if (!runnable.get() || run.isBarred()) {
            return;
        } else if (action == RunButton.Action.RACE) {
            subjects.shown()
                    .ifPresent(subject -> run.race(subject, choices.strategies().get()));
        } else {
            ComparisonForecast expected = predict();
            boolean disturbed = !run.othersProperty().get().beside().isEmpty();
            if (expected.isLong() || disturbed) {
                run.ask(expected);
            } else {
                measure();
            }
        }
    }

    /** Begins a comparison of what is selected, unless something runs or everything asked for is there. */
    void compare() {
        boolean there = shown().filter(Shown::isComplete).isPresent();
        if (!running.get() && !there && !choices.raceProperty().get()) {
            press();
        }
    }

    /** Begins a run although it will take long. */
    void runAnyway() {
        if (run.stateProperty().get() instanceof RunState.Asking && !run.isBarred()) {
            measure();
        }
    }

    /** Makes a lane the one whose time is 1&times;; nothing is measured anew. */
    void makeBaseline(StrategyName strategy) {
        boolean possible = shown().flatMap(shown -> shown.row(strategy))
                .filter(row -> !row.isUnplotted())
                .isPresent();
        if (possible) {
            choices.baselineProperty().set(strategy);
        }
    }

    /**
     * Shows comparisons as they were kept, of registers that are listed by now: the first of them with its strategies and
     * its baseline, the others when their register is chosen. They can be gone on with where this is the same machine.
     *
     * @param origin where they are from, for people
     */
    void reopen(List<Comparison> comparisons, String origin) {
        reopening = true;
        comparisons.forEach(comparison -> memory.reopen(comparison, origin));
        ComparisonRequest first = comparisons.getFirst().request();
        subjects.scopeProperty().set(first.subject().scope());
        choices.follow(first);
        reopening = false;
        changed();
    }

    private void measure() {
        List<StrategyName> strategies = choices.strategies().get();
        boolean anew = shown().filter(shown -> !shown.measuring()
                        && (shown.isComplete() || !contents.differences(shown).isEmpty()))
                .isPresent();
        run.measure(
                subjects.toCompare(),
                new RunViewModel.Plan(
                        strategies,
                        choices.baselineAmong(strategies),
                        choices.rounds(),
                        choices.previewProperty().get(),
                        seeds.getAsLong(),
                        anew));
    }

    private void changed() {
        if (reopening) {
            return;
        }
        run.clear();
        refresh();
    }

    private void refresh() {
        RunState state = run.stateProperty().get();
        running.set(state.isRunning());
        List<PendingSubject> toCompare = subjects.toCompare();
        boolean possible = !toCompare.isEmpty() && !choices.strategies().get().isEmpty();
        runnable.set(state.isRunning() || possible);
        prediction.set(
                possible && !state.isRunning() && !choices.raceProperty().get()
                        ? predict().text()
                        : "");
        content.set(contents.of(state, content.get(), prediction.get()));
        Shown shown = shown().orElse(null);
        detail.show(shown);
        crossover.show(shown);
        kept.set(shown == null || shown.measuring() ? null : contents.remark(shown));
        verdict.set(VerdictTexts.of(state, shown, run.othersProperty().get().besideInWords()));
        boolean elsewhere = shown != null && !contents.differences(shown).isEmpty();
        button.set(RunButton.of(state, choices.raceProperty().get(), shown, elsewhere));
    }

    /** Of a larger file some subjects speak for all. */
    private ComparisonForecast predict() {
        List<PendingSubject> all = subjects.toCompare();
        int step = Math.max(1, Math.ceilDiv(all.size(), MOST_SUBJECTS));
        List<ComparisonForecast> forecasts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            forecasts.add(ComparisonForecast.of(
                    all.get(i).planned(),
                    choices.strategies().get(),
                    choices.rounds(),
                    choices.previewProperty().get(),
                    engine.predictions()));
        }
        return ComparisonForecast.inSequence(forecasts).times(step);
    }

    /** What is predicted of comparisons made in an environment, or why nothing is. On any thread. */
    Predictions predictions(Environment where) {
        return engine.predictions(where);
    }
}
