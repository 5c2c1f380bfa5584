package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.TaskRunner;
import org.junit.jupiter.api.Test;

class WorkbenchViewModelTest {
    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final RegistersViewModel registers = new RegistersViewModel();
    private final TaskRunner tasks = new TaskRunner(workers::add, Runnable::run, () -> 0);
    private final WorkbenchViewModel model = new WorkbenchViewModel(registers, tasks);

    @Test
    void theNameOfTheOpenFileIsShownOrThatThereIsNone() {
        var text = model.fileText();
        assertThat(text.get()).isEqualTo("No file");
        registers.open("a.csv", List.of(), List.of());
        assertThat(text.get()).isEqualTo("a.csv");
    }

    @Test
    void theForemostTaskIsTheNewestThatHasNotEnded() {
        assertThat(model.foremostTask()).isEmpty();
        tasks.<String>start("First", steps -> "", outcome -> {});
        tasks.<String>start("Second", steps -> "", outcome -> {});
        assertThat(model.foremostTask().orElseThrow().title()).isEqualTo("Second");
        workers.forEach(Runnable::run);
        assertThat(model.foremostTask()).isEmpty();
    }

    @Test
    void theEndOfATaskIsAnnounced() {
        tasks.<String>start("Counting", steps -> "", outcome -> {});
        workers.forEach(Runnable::run);
        assertThat(model.messageProperty().get()).startsWith("Counting: done in");
    }

    @Test
    void aFailedTaskIsAnnouncedWithItsReason() {
        tasks.<String>start(
                "Reading",
                steps -> {
                    throw new java.io.IOException("the disk is gone");
                },
                outcome -> {});
        workers.forEach(Runnable::run);
        assertThat(model.messageProperty().get()).contains("Reading failed").contains("the disk is gone");
    }

    @Test
    void onlyTextFilesOfRegistersAreTakenWhenDropped() {
        assertThat(WorkbenchViewModel.looksLikeRegisters(Path.of("a", "B.CSV"))).isTrue();
        assertThat(WorkbenchViewModel.looksLikeRegisters(Path.of("b.lfsr"))).isTrue();
        assertThat(WorkbenchViewModel.looksLikeRegisters(Path.of("picture.png")))
                .isFalse();
    }

    @Test
    void memoryIsShownWithUnits() {
        model.refreshMemory();
        assertThat(model.memoryProperty().get()).matches("Memory [0-9.]+ [kMG]B of [0-9.]+ [kMG]B");
    }
}
