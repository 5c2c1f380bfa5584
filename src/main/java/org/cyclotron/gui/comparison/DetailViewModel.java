package org.cyclotron.gui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.jspecify.annotations.Nullable;

/** The lane in hand: one of its runs, the part of it that is seen, its figures. */
final class DetailViewModel {
    private final ObjectProperty<@Nullable StrategyName> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable LaneRow> lane = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SelectedRun> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DetailFigure>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TimeWindow> window = new ReadOnlyObjectWrapper<>(TimeWindow.all(1));
    private @Nullable Shown shown;

    DetailViewModel() {
        selected.subscribe(() -> showLane(true));
    }

    /** The lane selected in the table, the detail card and exports; null where there is none. */
    ObjectProperty<@Nullable StrategyName> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<@Nullable LaneRow> laneProperty() {
        return lane.getReadOnlyProperty();
    }

    /** The run shown; null while the lane has none that counts. */
    ReadOnlyObjectProperty<@Nullable SelectedRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<DetailFigure>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimeWindow> windowProperty() {
        return window.getReadOnlyProperty();
    }

    /** Follows what the table shows; the lane stays, and so does the round where it still exists. */
    void show(@Nullable Shown next) {
        boolean another =
                shown == null || next == null || !SubjectKey.of(shown.request()).equals(SubjectKey.of(next.request()));
        shown = next;
        StrategyName now = selected.get();
        boolean kept = next != null && now != null && next.row(now).isPresent();
        if (!kept) {
            selected.set(next == null ? null : firstToShow(next));
        }
        showLane(another);
    }

    /** Shows the run of the round before, or after. @param step −1 or 1 */
    void step(int step) {
        SelectedRun now = run.get();
        if (now != null) {
            show(Math.clamp(now.round() + step, 1, now.rounds()));
        }
    }

    void look(TimeWindow next) {
        window.set(next);
    }

    /** What explains most: the slowest lane that is plotted, else the first. */
    private static @Nullable StrategyName firstToShow(Shown shown) {
        return shown.rows().stream()
                .filter(row -> !row.isWaiting() && !row.isUnplotted())
                .max(Comparator.comparingDouble(LaneRow::order))
                .or(() -> shown.rows().stream().findFirst())
                .map(LaneRow::strategy)
                .orElse(null);
    }

    private void showLane(boolean anew) {
        Shown now = shown;
        StrategyName strategy = selected.get();
        LaneRow row = now == null || strategy == null ? null : now.row(strategy).orElse(null);
        lane.set(row);
        figures.set(row == null ? List.of() : DetailFigures.of(row.summary()));
        SelectedRun before = run.get();
        boolean sameLane =
                before != null && row != null && before.run().strategy().equals(row.strategy());
        show(sameLane && !anew ? Objects.requireNonNull(before).round() : typicalRound());
    }

    private int typicalRound() {
        LaneRow row = lane.get();
        RunRecord typical = row == null ? null : row.summary().typical();
        return typical == null ? 1 : 1 + Math.max(0, runs().indexOf(typical));
    }

    private void show(int round) {
        List<RunRecord> runs = runs();
        LaneRow row = lane.get();
        if (row == null || runs.isEmpty()) {
            run.set(null);
            return;
        }
        int within = Math.clamp(round, 1, runs.size());
        SelectedRun before = run.get();
        SelectedRun next = new SelectedRun(row.summary().label(), runs.get(within - 1), within, runs.size());
        if (before == null || !before.run().equals(next.run())) {
            window.set(TimeWindow.all(next.run().sample().wallNanos()));
        }
        run.set(next);
    }

    private List<RunRecord> runs() {
        Shown now = shown;
        StrategyName strategy = selected.get();
        if (now == null || strategy == null) {
            return List.of();
        }
        return now.comparison().rounds().stream()
                .map((Round round) -> round.run(strategy))
                .flatMap(Optional::stream)
                .toList();
    }
}
