package org.cyclotron.gui.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.csv.RegisterRow;

/** A workspace over three registers with a canned engine; background work runs at once, or when the test says so. */
final class SampleWorkspace {
    final RegistersViewModel registers = new RegistersViewModel();
    final Deque<Runnable> waiting = new ArrayDeque<>();
    final CannedEngine engine;
    final TaskRunner tasks;
    final ComparisonViewModel model;
    boolean hold;
    private long nanos;

    SampleWorkspace(Comparison sample) {
        engine = new CannedEngine(sample);
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
        model = new ComparisonViewModel(
                new SubjectsViewModel(registers, SampleWorkspace::row),
                new ChoicesViewModel(SampleComparisons.CORES),
                engine,
                tasks,
                () -> 7,
                () -> nanos += 10_000_000_000L);
        chooseLanes(sample.request().strategies());
    }

    static List<RegisterListItem> items() {
        return List.of(
                RegisterListItem.of(3, "tails-10", SampleRegisters.tails()),
                RegisterListItem.of(4, "original-12", SampleRegisters.trinomialSum(12, 6, 4, 1)),
                RegisterListItem.of(5, "original-14", SampleRegisters.trinomialSum(14, 10, 6, 1)));
    }

    static Optional<RegisterRow> row(RegisterListItem item) {
        return Optional.of(new RegisterRow(item.number(), 1, item.name(), "row", item.lfsr(), ""));
    }

    /** Ticks the lanes of strategies, and their numbers of workers. */
    void chooseLanes(List<StrategyName> strategies) {
        ChoicesViewModel choices = model.choices();
        choices.lanes()
                .setAll(choices.offered().stream()
                        .filter(lane -> strategies.stream()
                                .anyMatch(s -> lane.spec().equals(s.decomposition() + "@" + s.backend())))
                        .toList());
        choices.workers().setAll(2);
    }
}
