package org.cyclotron.gui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.Undoable;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * The open file: its rows, its edits, and what is known of its registers. One file is open at a time, or none.
 *
 * <p>Edits return at once, are made in the background one after another, and appear in the list when they are made. An
 * analysis belongs to a register and not to its row, so it reappears when an edit is undone. Used on the JavaFX thread.
 */
public final class FileSession implements Undoable {
    private final RegistersViewModel registers;
    private final Navigator navigator;
    private final StepQueue steps;
    private final List<Runnable> leaving = new ArrayList<>();
    private final FileHistory history = new FileHistory();
    private final Map<Lfsr, RegisterAnalysis> known = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable RegisterDocument> document = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> path = new ReadOnlyObjectWrapper<>();
    private @Nullable FileStamp stamp;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable OpenRegister> currentRegister = new ReadOnlyObjectWrapper<>();

    public FileSession(RegistersViewModel registers, TaskRunner tasks, Navigator navigator) {
        this.registers = registers;
        this.navigator = navigator;
        this.steps = new StepQueue(tasks);
        registers.currentProperty().subscribe(this::showCurrent);
        name.subscribe(this::showTitle);
        history.unsaved().subscribe(this::showTitle);
        showTitle();
    }

    /** The file as it stands now, edits included; null while none is open. */
    public @Nullable LfsrFile file() {
        RegisterDocument open = document.get();
        return open == null ? null : open.file();
    }

    /** Where the file lies; null for a new file and for the sample. */
    public ReadOnlyObjectProperty<@Nullable Path> pathProperty() {
        return path.getReadOnlyProperty();
    }

    /** What the file is called; empty while none is open. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** What the window is called: the file, with a bullet before it while there are unsaved changes. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether there are changes that are not on disk. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return history.unsaved();
    }

    /** The register chosen in the list; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable OpenRegister> currentRegister() {
        return currentRegister.getReadOnlyProperty();
    }

    /**
     * Writes another register into a row, in the notation that holds there. Where field or notation cannot express it,
     * the row stays and the person is told.
     *
     * @param line the line in the file, from 1
     */
    public void replace(int line, Lfsr lfsr) {
        edit("Changing line " + line, file -> file.withRow(line, lfsr), made -> made.numberAt(line));
    }

    /** The line of the file behind a number of the list; empty where there is no such row. */
    public Optional<Integer> lineOf(int number) {
        RegisterDocument open = document.get();
        return open == null ? Optional.empty() : open.row(number).map(RegisterRow::line);
    }

    /**
     * Says whether a row can hold a register in the field and the notation that hold there.
     *
     * @throws IllegalArgumentException when it cannot, in words for people
     */
    public void requireExpressible(int line, Lfsr lfsr) {
        LfsrFile open = file();
        if (open != null) {
            open.requireExpressible(line, lfsr);
        }
    }

    /**
     * Adds a register at the end and selects it; begins a new file where none is open.
     *
     * @param rowName its name; null for none
     */
    public void append(Lfsr lfsr, @Nullable String rowName) {
        beginIfNone();
        edit(
                "Adding a register",
                file -> file.withAppendedRow(lfsr, rowName),
                made -> made.items().isEmpty()
                        ? Optional.empty()
                        : Optional.of(made.items().getLast().number()));
    }

    /** Removes a row. @param line the line in the file, from 1 */
    public void remove(int line) {
        edit("Removing line " + line, file -> file.withoutRow(line), made -> Optional.empty());
    }

    /** Begins a new file without rows, unless a file is open. */
    public void beginIfNone() {
        if (document.get() == null) {
            begin(RegisterDocument.of(LfsrFile.empty(DefaultField.NONE), known), null, "Untitled");
        }
    }

    @Override
    public ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    @Override
    public ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    @Override
    public void undo() {
        step("Undoing", history::previous, file -> file, made -> {
            history.undone();
            show(made);
        });
    }

    @Override
    public void redo() {
        step("Redoing", history::next, file -> file, made -> {
            history.redone();
            show(made);
        });
    }

    /** Hears when the rows are about to be others than those of the file so far. */
    void onLeaving(Runnable listener) {
        leaving.add(listener);
    }

    /** Shows a file that was read, as it is on disk. */
    void begin(RegisterDocument opened, @Nullable Path from, String called) {
        leaving.forEach(Runnable::run);
        known.clear();
        stamp = null;
        history.begin(opened.file());
        path.set(from);
        name.set(called);
        document.set(opened);
        registers.open(called, opened.items(), opened.problems());
        showCurrent();
    }

    /** Shows registers of an earlier result, which lie in no file yet. */
    void beginKept(KeptDocument kept, String called) {
        begin(kept.document(), null, called);
        known.putAll(kept.known());
    }

    /** Shows a version of the same file that was read anew; selection and filter stay. */
    void reloaded(RegisterDocument opened) {
        leaving.forEach(Runnable::run);
        history.begin(opened.file());
        document.set(opened);
        registers.replaceAll(opened.items(), opened.problems());
        showCurrent();
    }

    /** Shows no file. */
    void end() {
        leaving.forEach(Runnable::run);
        history.begin(null);
        stamp = null;
        path.set(null);
        name.set("");
        document.set(null);
        known.clear();
        registers.close();
        showCurrent();
    }

    /** Notes where a version is on disk now. */
    void saved(LfsrFile version, Path to) {
        history.saved(version);
        path.set(to);
        name.set(String.valueOf(to.getFileName()));
        registers.fileNameProperty().set(name.get());
    }

    /** The file on disk as it was when last read or written; null where there is none. */
    @Nullable
    FileStamp stamp() {
        return stamp;
    }

    /** Notes what is on disk. */
    void onDisk(@Nullable FileStamp now) {
        stamp = now;
    }

    StepQueue steps() {
        return steps;
    }

    /** What is known of registers, also of those that no longer stand in the file. Safe for any thread. */
    Map<Lfsr, RegisterAnalysis> known() {
        return known;
    }

    /** The row of the file behind an item of the list; empty where there is none. */
    public Optional<RegisterRow> row(RegisterListItem item) {
        RegisterDocument open = document.get();
        return open == null ? Optional.empty() : open.row(item.number());
    }

    @Nullable
    RegisterDocument document() {
        return document.get();
    }

    private void edit(String task, UnaryOperator<LfsrFile> change, Selection select) {
        step(task, () -> Optional.ofNullable(file()), change, made -> {
            history.edited(made.file());
            show(made);
            select.in(made).ifPresent(registers::selectNumber);
        });
    }

    private void step(
            String task,
            Supplier<Optional<LfsrFile>> base,
            UnaryOperator<LfsrFile> change,
            Consumer<RegisterDocument> receiver) {
        steps.<Optional<RegisterDocument>>add(
                task,
                () -> {
                    Optional<LfsrFile> from = base.get();
                    return work -> from.map(change).map(file -> RegisterDocument.of(file, known));
                },
                outcome -> made(outcome).ifPresent(receiver));
    }

    /** A change that was made is kept even when Stop was pressed meanwhile: it is whole. */
    private Optional<RegisterDocument> made(TaskOutcome<Optional<RegisterDocument>> outcome) {
        return switch (outcome) {
            case TaskOutcome.Finished<Optional<RegisterDocument>> finished -> finished.result();
            case TaskOutcome.Cancelled<Optional<RegisterDocument>> cancelled ->
                Objects.requireNonNullElse(cancelled.kept(), Optional.empty());
            case TaskOutcome.Failed<Optional<RegisterDocument>> failed -> {
                navigator.publish(new NavigationRequest.ReportError(
                        "The file was not changed",
                        String.valueOf(failed.cause().getMessage()),
                        "Its rows are as they were before.",
                        String.valueOf(failed.cause())));
                yield Optional.empty();
            }
        };
    }

    private void show(RegisterDocument made) {
        document.set(made);
        registers.replaceAll(made.items(), made.problems());
        showCurrent();
    }

    private void showCurrent() {
        RegisterListItem item = registers.currentProperty().get();
        currentRegister.set(
                item == null
                        ? null
                        : row(item)
                                .map(row -> new OpenRegister(
                                        item.number(), row.line(), item.name(), item.lfsr(), item.analysis()))
                                .orElse(null));
    }

    private void showTitle() {
        String mark = history.unsaved().get() ? "• " : "";
        title.set(name.get().isEmpty() ? "Cyclotron" : mark + name.get() + " – Cyclotron");
    }

    /** The row to select after an edit, where it should change. */
    @FunctionalInterface
    private interface Selection {
        Optional<Integer> in(RegisterDocument made);
    }
}
