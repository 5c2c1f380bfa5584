package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.report.Figures;

/** The state of the window around the workspaces: what the status bar says. */
public final class WorkbenchViewModel {
    private final RegistersViewModel registers;
    private final TaskRunner tasks;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("Ready");
    private final ReadOnlyBooleanWrapper failure = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper memory = new ReadOnlyStringWrapper("");

    public WorkbenchViewModel(RegistersViewModel registers, TaskRunner tasks) {
        this.registers = registers;
        this.tasks = tasks;
        tasks.tasks().addListener((ListChangeListener<BackgroundTask>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
        refreshMemory();
    }

    public RegistersViewModel registers() {
        return registers;
    }

    public TaskRunner tasks() {
        return tasks;
    }

    /** What happened last, such as {@code Ready} or the end of a task. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether what happened last is a failure. */
    public ReadOnlyBooleanProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Shows a sentence. */
    public void announce(String sentence) {
        failure.set(false);
        message.set(sentence);
    }

    /** The name of the open file, or {@code No file}. */
    public StringBinding fileText() {
        return Bindings.createStringBinding(
                () -> registers.fileNameProperty().get().isEmpty()
                        ? "No file"
                        : registers.fileNameProperty().get(),
                registers.fileNameProperty());
    }

    /** The processors Java may use. */
    public static String coresText() {
        int cores = Runtime.getRuntime().availableProcessors();
        return cores == 1 ? "1 core" : cores + " cores";
    }

    /** Memory in use and the most there may be. */
    public ReadOnlyStringProperty memoryProperty() {
        return memory.getReadOnlyProperty();
    }

    /** Reads the memory anew. */
    public void refreshMemory() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        memory.set("Memory " + Figures.bytes(used) + " of " + Figures.bytes(runtime.maxMemory()));
    }

    /** The newest task that has not ended, which the status bar shows. */
    public Optional<BackgroundTask> foremostTask() {
        return tasks.tasks().stream().filter(t -> !t.state().isOver()).findFirst();
    }

    /** Whether a dropped or chosen file can be one of registers. Directories and pictures are refused early. */
    public static boolean looksLikeRegisters(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv") || name.endsWith(".lfsr");
    }

    private void follow(BackgroundTask task) {
        task.stateProperty().subscribe(state -> {
            switch (state) {
                case FINISHED ->
                    announce(task.title() + ": done in " + task.noteProperty().get());
                case CANCELLED ->
                    announce(task.title() + ": " + task.noteProperty().get());
                case FAILED -> {
                    announce(task.title() + " failed: " + task.noteProperty().get());
                    failure.set(true);
                }
                default -> {
                    // Waiting and running tasks stand in the status bar by themselves.
                }
            }
        });
    }
}
