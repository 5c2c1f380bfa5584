package org.cyclotron.gui.laboratory;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** The view models over a fake laboratory and three registers; background work runs at once, or when the test says so. */
final class SampleLaboratory {
    final FakeLaboratory laboratory = new FakeLaboratory();
    final RegistersViewModel registers = new RegistersViewModel();
    final ReadOnlyObjectWrapper<List<Comparison>> measured = new ReadOnlyObjectWrapper<>(List.of());
    final Deque<Runnable> waiting = new ArrayDeque<>();
    final TaskRunner tasks;
    boolean hold;
    private long nanos;
    private final LaboratoryViewModel model;

    SampleLaboratory() {
        tasks = new TaskRunner(
                work -> {
                    if (hold) {
                        waiting.add(work);
                    } else {
                        work.run();
                    }
                },
                Runnable::run,
                System::nanoTime);
        registers.open("registers-2026.csv", items(), List.of());
        registers.selectNumber(5);
        CalibrationViewModel calibration = new CalibrationViewModel(
                laboratory,
                tasks,
                new CalibrationDates(ZoneOffset.UTC),
                new ReportPace(() -> nanos += 10_000_000_000L, () -> {}));
        model = new LaboratoryViewModel(
                laboratory,
                tasks,
                calibration,
                new WhatIfViewModel(registers.currentProperty(), SampleLaboratory::row, measured, tasks, 2));
    }

    LaboratoryViewModel model() {
        return model;
    }

    CalibrationViewModel calibration() {
        return model.calibration();
    }

    ShownCalibration shown() {
        if (calibration().contentProperty().get() instanceof CalibrationContent.Costs(ShownCalibration shown)) {
            return shown;
        }
        throw new AssertionError(
                "no costs are shown, but " + calibration().contentProperty().get());
    }

    /** Three registers, two of them analysed. */
    static List<RegisterListItem> items() {
        return List.of(
                analysed(3, "tails-10", SampleRegisters.tails()),
                RegisterListItem.of(4, "not-analysed", SampleRegisters.trinomialSum(12, 6, 4, 1)),
                analysed(5, "original-14", SampleRegisters.trinomialSum(14, 10, 6, 1)));
    }

    static RegisterListItem analysed(int number, String name, Lfsr lfsr) {
        return RegisterListItem.of(number, name, lfsr)
                .with(RegisterAnalyzer.analyze(lfsr, AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE));
    }

    static Optional<RegisterRow> row(RegisterListItem item) {
        return Optional.of(new RegisterRow(item.number(), 1, item.name(), "row", item.lfsr(), ""));
    }
}
