package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cyclotron.app.StoredCalibration;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.Batches;
import org.cyclotron.gui.task.RunningWork;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.CalibrationProgress;
import org.jspecify.annotations.Nullable;

/** The unit costs shown: looks for earlier calibrations, makes new ones, sets two beside each other. */
final class CalibrationViewModel {
    private final Laboratory laboratory;
    private final TaskRunner tasks;
    private final CalibrationDates dates;
    private final ReportPace pace;
    private final ReadOnlyObjectWrapper<CalibrationState> state =
            new ReadOnlyObjectWrapper<>(new CalibrationState.Idle());
    private final ReadOnlyObjectWrapper<CalibrationContent> content =
            new ReadOnlyObjectWrapper<>(new CalibrationContent.Looking());
    private final ReadOnlyObjectWrapper<@Nullable LaboratoryFailure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Calibration> usable = new ReadOnlyObjectWrapper<>();
    private final ObservableList<StoredCalibration> stored = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StoredCalibration> earlier = new SimpleObjectProperty<>();
    private final ObjectProperty<CostFilter> filter = new SimpleObjectProperty<>(CostFilter.OVERVIEW);
    private @Nullable FoundCalibrations found;
    private @Nullable Calibration shown;
    /** Shown instead of {@link #shown} until something is measured; null for none. */
    private @Nullable Calibration reopened;

    private @Nullable BackgroundTask task;
    private Consumer<Calibration> listener = made -> {};
    private boolean looked;

    /** Nothing looked for yet. */
    CalibrationViewModel(Laboratory laboratory, TaskRunner tasks, CalibrationDates dates, ReportPace pace) {
        this.laboratory = laboratory;
        this.tasks = tasks;
        this.dates = dates;
        this.pace = pace;
        earlier.subscribe(this::refresh);
    }

    ReadOnlyObjectProperty<CalibrationState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CalibrationContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Sets who hears of calibrations that were made here, also of stopped ones. */
    void onMade(Consumer<Calibration> next) {
        listener = next;
    }

    /** Shows a calibration as it was kept. Predictions rest on what they rested on before. */
    void reopen(Calibration kept) {
        look();
        if (state.get().isMeasuring()) {
            return;
        }
        state.set(new CalibrationState.Idle());
        reopened = kept;
        settle();
    }

    /** What went wrong last; null where nothing did. */
    ReadOnlyObjectProperty<@Nullable LaboratoryFailure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The calibration that predictions for this machine may rest on: complete, and of this machine; null without one. */
    ReadOnlyObjectProperty<@Nullable Calibration> usableProperty() {
        return usable.getReadOnlyProperty();
    }

    /** The calibrations that are kept, the newest first, but for the one shown. */
    ObservableList<StoredCalibration> stored() {
        return stored;
    }

    /** The earlier calibration beside the one shown; null for none. */
    ObjectProperty<@Nullable StoredCalibration> earlierProperty() {
        return earlier;
    }

    /** Which lines are shown. */
    ObjectProperty<CostFilter> filterProperty() {
        return filter;
    }

    CalibrationDates dates() {
        return dates;
    }

    /** What else runs in the window. */
    ReadOnlyObjectProperty<RunningWork> othersProperty() {
        return tasks.runningProperty();
    }

    /** Looks for earlier calibrations, once, in the background. */
    void look() {
        if (!looked) {
            looked = true;
            tasks.<FoundCalibrations>startUnlisted(
                    "Reading calibrations", work -> FoundCalibrations.in(laboratory), this::found);
        }
    }

    private void found(TaskOutcome<FoundCalibrations> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<FoundCalibrations>(FoundCalibrations result) -> {
                found = result;
                shown = shown == null ? result.first().orElse(null) : shown;
                settle();
            }
            case TaskOutcome.Failed<FoundCalibrations>(Throwable cause) -> {
                failure.set(LaboratoryFailure.unread(cause));
                refresh();
            }
            case TaskOutcome.Cancelled<FoundCalibrations> cancelled -> looked = false;
        }
    }

    /** Asks how thoroughly, before long work begins; nothing while costs are measured. */
    void ask() {
        if (!state.get().isMeasuring()) {
            look();
            failure.set(null);
            state.set(new CalibrationState.Asking(time(false), time(true)));
        }
    }

    /** Puts the question away. */
    void dismiss() {
        if (state.get() instanceof CalibrationState.Asking) {
            state.set(new CalibrationState.Idle());
        }
    }

    /** How long a calibration takes. */
    String time(boolean quick) {
        FoundCalibrations known = found;
        return known == null
                ? (quick ? "about a minute" : "some minutes")
                : CalibrationDates.about(quick ? known.quick() : known.full());
    }

    /** Measures in the background; does nothing while this or other work is being timed. */
    void measure(boolean quick) {
        if (tasks.runningProperty().get().timed() != null) {
            return;
        }
        failure.set(null);
        reopened = null;
        earlier.set(null);
        state.set(new CalibrationState.Measuring(quick, null, false));
        refresh();
        Batches<CalibrationProgress> batches = tasks.batches(batch -> progressed(batch.getLast()));
        ReportGate gate = new ReportGate(batches, pace);
        task = tasks.<KeptCalibration>startTimed(
                quick ? "Calibrating quickly" : "Calibrating",
                work -> {
                    // A bar that does not know how far it is would move while costs are measured.
                    work.report(0, 1);
                    return KeptCalibration.of(
                            laboratory.calibrate(
                                    quick,
                                    progress -> {
                                        work.report(progress.casesDone(), Math.max(1, progress.casesInAll()));
                                        gate.accept(progress);
                                    },
                                    work),
                            laboratory);
                },
                outcome -> {
                    batches.flush();
                    ended(outcome);
                });
    }

    /** Asks measuring to end; what is finished stays. */
    void stop() {
        BackgroundTask running = task;
        if (running != null) {
            running.cancel();
        }
        if (state.get() instanceof CalibrationState.Measuring now) {
            state.set(new CalibrationState.Measuring(now.quick(), now.progress(), true));
        }
    }

    private void progressed(CalibrationProgress progress) {
        if (state.get() instanceof CalibrationState.Measuring now) {
            state.set(new CalibrationState.Measuring(now.quick(), progress, now.stopping()));
            refresh();
        }
    }

    private void ended(TaskOutcome<KeptCalibration> outcome) {
        state.set(new CalibrationState.Idle());
        switch (outcome) {
            case TaskOutcome.Finished<KeptCalibration>(KeptCalibration kept) -> keep(kept);
            case TaskOutcome.Cancelled<KeptCalibration>(KeptCalibration kept) -> {
                if (kept != null) {
                    keep(kept);
                }
            }
            case TaskOutcome.Failed<KeptCalibration>(Throwable cause) -> failure.set(LaboratoryFailure.broken(cause));
        }
        settle();
    }

    private void keep(KeptCalibration kept) {
        if (!kept.calibration().costs().isEmpty()) {
            shown = kept.calibration();
            listener.accept(kept.calibration());
        }
        if (kept.problem() != null) {
            failure.set(LaboratoryFailure.notKept(kept.problem()));
        }
        FoundCalibrations known = found;
        StoredCalibration file = kept.stored();
        if (known != null && file != null) {
            List<StoredCalibration> all = new ArrayList<>(known.stored());
            all.removeIf(old -> old.name().equals(file.name()));
            all.addFirst(file);
            found = new FoundCalibrations(known.here(), all, known.full(), known.quick());
        }
    }

    /** What follows from another calibration being shown. */
    private void settle() {
        FoundCalibrations known = found;
        Calibration now = inFront();
        Calibration newest = shown;
        earlier.set(null);
        stored.setAll(
                known == null
                        ? List.of()
                        : known.stored().stream()
                                .filter(each -> !Objects.equals(each.calibration(), now))
                                .toList());
        usable.set(newest == null || known == null ? null : known.usable(newest));
        refresh();
    }

    private @Nullable Calibration inFront() {
        return reopened != null ? reopened : shown;
    }

    private void refresh() {
        content.set(contentNow());
    }

    private CalibrationContent contentNow() {
        if (state.get() instanceof CalibrationState.Measuring measuring) {
            CalibrationProgress progress = measuring.progress();
            return progress == null || progress.soFar().costs().isEmpty()
                    ? new CalibrationContent.Starting()
                    : costs(progress.soFar(), true);
        }
        Calibration now = inFront();
        if (now != null) {
            return costs(now, false);
        }
        return found == null && failure.get() == null
                ? new CalibrationContent.Looking()
                : new CalibrationContent.Never(time(false), found == null);
    }

    private CalibrationContent costs(Calibration calibration, boolean measuring) {
        StoredCalibration other = earlier.get();
        Calibration before = other == null || measuring ? null : other.calibration();
        FoundCalibrations known = found;
        return new CalibrationContent.Costs(new ShownCalibration(
                calibration,
                dates.full(calibration.taken()),
                measuring,
                known == null ? List.of() : known.elsewhere(calibration),
                before == null ? null : CalibrationComparison.of(before, calibration),
                before == null ? "" : dates.full(before.taken())));
    }
}
