package org.cyclotron.gui.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.ComparisonRequest;
import org.jspecify.annotations.Nullable;

/** What a person has set for the next run: lanes, workers, kernel, rounds, and whether to measure or to race. */
final class ChoicesViewModel {
    /** A preview has so many rounds. */
    static final int PREVIEW_ROUNDS = 3;

    /** As few rounds as give a verdict. */
    private static final int SMALL_ROUNDS = 6;

    private static final Set<String> SMALL_LANES =
            Set.of("whole@caller", "blocks@spawn", "blocks@threads", "blocks@pool", "segments@threads");

    private final int cores;
    private final List<LaneChoice> offered = LaneChoices.all();
    private final List<Integer> workerCounts;
    private final ObservableList<LaneChoice> lanes = FXCollections.observableArrayList();
    private final ObservableList<Integer> workers = FXCollections.observableArrayList();
    private final StringProperty kernel = new SimpleStringProperty(TaskKernels.PLAIN.id());
    private final IntegerProperty rounds = new SimpleIntegerProperty(ComparisonRequest.USUAL_ROUNDS);
    private final BooleanProperty preview = new SimpleBooleanProperty();
    private final BooleanProperty race = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable StrategyName> baseline = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<StrategyName>> exact = new SimpleObjectProperty<>();
    private final ObjectBinding<List<StrategyName>> strategies;
    private boolean following;

    ChoicesViewModel(int cores) {
        this.cores = cores;
        this.workerCounts = WorkerCounts.on(cores);
        lanes.setAll(offered.stream().filter(LaneChoice::preset).toList());
        workers.setAll(Math.min(2, cores));
        strategies = Bindings.createObjectBinding(this::strategiesNow, lanes, workers, kernel, exact);
        InvalidationListener chosen = changed -> forgetExact();
        List.of(lanes, workers, kernel).forEach(choice -> choice.addListener(chosen));
    }

    /** Begins with these numbers, as far as they are within what this machine can do. */
    void begin(int usualWorkers, int usualRounds) {
        workers.setAll(Math.clamp(usualWorkers, 1, 2 * cores));
        rounds.set(usualRounds);
    }

    /** Chooses what a first comparison needs: the baseline, a strategy that loses, two that pay, few rounds. */
    void beginSmall() {
        race.set(false);
        preview.set(false);
        rounds.set(SMALL_ROUNDS);
        lanes.setAll(offered.stream()
                .filter(lane -> SMALL_LANES.contains(lane.spec()))
                .toList());
    }

    /** Every lane there is, presets first. */
    List<LaneChoice> offered() {
        return offered;
    }

    /**
     * Makes the choices of an earlier comparison. Its strategies are chosen as they are, also where lanes and numbers of
     * workers together would give others; choosing other lanes or workers ends that.
     */
    void follow(ComparisonRequest request) {
        following = true;
        race.set(false);
        kernel.set(request.kernel());
        rounds.set(request.rounds());
        preview.set(request.preview());
        lanes.setAll(offered.stream()
                .filter(lane -> request.strategies().stream().anyMatch(lane::isOf))
                .toList());
        workers.setAll(request.strategies().stream()
                .filter(strategy -> offered.stream().anyMatch(lane -> lane.isOf(strategy) && lane.isParallel()))
                .map(StrategyName::workers)
                .distinct()
                .sorted()
                .toList());
        if (workers.isEmpty()) {
            workers.add(Math.min(2, cores));
        }
        baseline.set(request.baseline());
        exact.set(request.strategies());
        following = false;
    }

    private void forgetExact() {
        if (!following) {
            exact.set(null);
        }
    }

    /** The lanes that are ticked, in any order. */
    ObservableList<LaneChoice> lanes() {
        return lanes;
    }

    /** The numbers of workers on offer, ascending. */
    List<Integer> workerCounts() {
        return workerCounts;
    }

    /** The numbers of workers chosen; never empty. */
    ObservableList<Integer> workers() {
        return workers;
    }

    /** Chooses or releases a number of workers; the last one stays. */
    void toggleWorkers(int count) {
        if (!workers.contains(count)) {
            workers.add(count);
        } else if (workers.size() > 1) {
            workers.remove(Integer.valueOf(count));
        }
    }

    boolean isOversubscribed(int count) {
        return count > cores;
    }

    int cores() {
        return cores;
    }

    List<TaskKernel> kernels() {
        return TaskKernels.all();
    }

    StringProperty kernelProperty() {
        return kernel;
    }

    /** Rounds to measure; a preview has few. */
    IntegerProperty roundsProperty() {
        return rounds;
    }

    /** The rounds of a run that begins now. */
    int rounds() {
        return preview.get() ? PREVIEW_ROUNDS : rounds.get();
    }

    /** Whether rounds share a host: quick, and without a verdict. */
    BooleanProperty previewProperty() {
        return preview;
    }

    /** Whether lanes run at once instead of being measured. */
    BooleanProperty raceProperty() {
        return race;
    }

    /** The baseline a person has asked for; null for the usual one. */
    ObjectProperty<@Nullable StrategyName> baselineProperty() {
        return baseline;
    }

    /** The strategies of the chosen lanes with the chosen workers: those that can do with the kernel, in their order. */
    ObjectBinding<List<StrategyName>> strategies() {
        return strategies;
    }

    /** The baseline in force among strategies, which must not be empty. */
    StrategyName baselineAmong(List<StrategyName> chosen) {
        StrategyName asked = baseline.get();
        StrategyName usual = offered.getFirst().with(1, kernel.get());
        if (asked != null && chosen.contains(asked)) {
            return asked;
        }
        return chosen.contains(usual) ? usual : chosen.getFirst();
    }

    /** Whatever changes what would be measured. */
    Observable[] everything() {
        return new Observable[] {lanes, workers, kernel, rounds, preview, race, baseline};
    }

    private List<StrategyName> strategiesNow() {
        List<StrategyName> kept = exact.get();
        if (kept != null) {
            return kept;
        }
        LinkedHashSet<StrategyName> chosen = new LinkedHashSet<>();
        List<Integer> counts = workers.stream().sorted().toList();
        for (LaneChoice lane : offered) {
            if (lanes.contains(lane) && lane.supports(kernel.get())) {
                counts.forEach(count -> chosen.add(lane.with(count, kernel.get())));
            }
        }
        return List.copyOf(new ArrayList<>(chosen));
    }
}
