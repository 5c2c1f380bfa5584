package org.cyclotron.gui.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.app.PredictedCrossover;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.Batches;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.report.chart.CrossoverChart;
import org.jspecify.annotations.Nullable;

/**
 * From which size on strategies pay: over the registers compared so far, or over a ladder of registers measured quickly.
 * The ladder is a preview: it shows where to look, and gives no verdict.
 */
final class CrossoverViewModel {
    private final ComparisonEngine engine;
    private final ComparisonMemory memory;
    private final LadderWork ladder;
    private final TaskRunner tasks;
    private final Map<String, List<Comparison>> rungs = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<CrossoverLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable RunFailure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable Shown shown;
    private @Nullable BackgroundTask task;

    CrossoverViewModel(ComparisonEngine engine, ComparisonMemory memory, TaskRunner tasks) {
        this.engine = engine;
        this.memory = memory;
        this.ladder = new LadderWork(engine);
        this.tasks = tasks;
    }

    /** What else is being timed, so that sizes cannot be measured; empty where nothing is. */
    ObservableValue<String> barredProperty() {
        return tasks.runningProperty().map(running -> {
            String timed = running.timed();
            return timed == null || measuring.get() ? "" : timed;
        });
    }

    /** A line for each strategy shown, with all that was measured; empty before anything was. */
    ReadOnlyObjectProperty<List<CrossoverLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The same lines as a model predicts them; none where the machine is not calibrated. */
    List<CrossoverChart.Predicted> predicted() {
        return Optional.ofNullable(shown)
                .map(now -> PredictedCrossover.of(
                        lines.get(),
                        now.request().baseline(),
                        engine.predictions(now.comparison().environment())))
                .orElse(List.of());
    }

    /** The register shown, to be marked; empty for a whole file. */
    Optional<Subject> shownRegister() {
        return Optional.ofNullable(shown)
                .map(now -> now.request().subject())
                .filter(subject -> subject.scope() == Scope.REGISTER);
    }

    /** Whether the ladder is being measured. */
    ReadOnlyBooleanProperty measuringProperty() {
        return measuring.getReadOnlyProperty();
    }

    /** Why the ladder broke off; null where it did not. */
    ReadOnlyObjectProperty<@Nullable RunFailure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether some points come from the quick ladder. */
    boolean isPreview() {
        return !rungs.getOrDefault(kernel(), List.of()).isEmpty();
    }

    void show(@Nullable Shown next) {
        shown = next;
        refresh();
    }

    /** Measures registers of growing size in the background with the strategies shown. */
    void measureSizes() {
        Shown now = shown;
        if (now == null || tasks.runningProperty().get().timed() != null) {
            return;
        }
        failure.set(null);
        measuring.set(true);
        ComparisonRequest request = now.request();
        rungs.put(request.kernel(), new ArrayList<>());
        Batches<Comparison> finished = tasks.batches(batch -> {
            rungs.computeIfAbsent(request.kernel(), key -> new ArrayList<>()).addAll(batch);
            refresh();
        });
        task = tasks.<Integer>startTimed(
                "Measuring sizes", work -> ladder.run(field(request), request, finished, work, work), outcome -> {
                    finished.flush();
                    measuring.set(false);
                    if (outcome instanceof TaskOutcome.Failed<Integer>(Throwable cause)) {
                        failure.set(RunFailure.of(cause, 0));
                    }
                });
    }

    /** Ends the ladder; the sizes that are done stay. */
    void stop() {
        BackgroundTask running = task;
        if (running != null) {
            running.cancel();
        }
    }

    /** The least number of states from which on a strategy wins, of those measured; empty where none is known. */
    Optional<CrossoverLine> pays(StrategyName strategy) {
        return lines.get().stream()
                .filter(line -> line.strategy().equals(strategy) && line.pays() != null)
                .findFirst();
    }

    private void refresh() {
        Shown now = shown;
        if (now == null) {
            lines.set(List.of());
            return;
        }
        List<Comparison> all = new ArrayList<>();
        for (Comparison comparison : memory.ofRegisters(kernel())) {
            withBaseline(comparison, now.request()).ifPresent(all::add);
        }
        for (Comparison comparison : rungs.getOrDefault(kernel(), List.of())) {
            withBaseline(comparison, now.request()).ifPresent(all::add);
        }
        List<StrategyName> wanted = now.request().strategies();
        lines.set(Crossover.of(all).stream()
                .filter(line -> wanted.contains(line.strategy()))
                .toList());
    }

    /** The same rounds against the baseline in force; empty where that was not measured. */
    private static Optional<Comparison> withBaseline(Comparison comparison, ComparisonRequest wanted) {
        StrategyName baseline = wanted.baseline();
        return comparison.request().strategies().contains(baseline)
                ? Optional.of(comparison.with(comparison.request().withBaseline(baseline)))
                : Optional.empty();
    }

    private String kernel() {
        return shown == null ? "" : shown.request().kernel();
    }

    private static FiniteField field(ComparisonRequest request) {
        return request.subject().registers().getFirst().row().lfsr().field();
    }
}
