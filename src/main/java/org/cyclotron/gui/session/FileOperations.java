package org.cyclotron.gui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cyclotron.app.KeptRegisters;
import org.cyclotron.app.OpenRegisters;
import org.cyclotron.app.OpenedRegisters;
import org.cyclotron.app.SaveRegisters;
import org.cyclotron.app.UnreadableFileException;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.jspecify.annotations.Nullable;

/**
 * Opens, reloads, saves and closes files: what a person asks, the questions on the way, and what is told when it fails.
 * Whatever fails leaves the open file as it was. Used on the JavaFX thread.
 */
public final class FileOperations {
    /**
     * What was read, ready to be shown.
     *
     * @param stamp of the file before it was read; null for the sample
     */
    private record Read(
            OpenedRegisters opened,
            RegisterDocument document,
            @Nullable FileStamp stamp) {}

    private final FileSession session;
    private final OpenRegisters open;
    private final FileSaving saving;
    private final SessionQuestions questions;
    private final SessionMemory memory;
    private final Navigator navigator;

    /** Asks where to save. */
    @FunctionalInterface
    public interface PlaceChooser {
        /** A place for a file; empty when the person declines. */
        Optional<Path> choose(String suggestedName);
    }

    private PendingEdits pending = PendingEdits.NONE;

    public FileOperations(
            FileSession session,
            OpenRegisters open,
            SaveRegisters save,
            SessionQuestions questions,
            SessionMemory memory,
            PlaceChooser chooser,
            Navigator navigator) {
        this.session = session;
        this.open = open;
        this.questions = questions;
        this.memory = memory;
        this.navigator = navigator;
        this.saving = new FileSaving(session, save, questions, memory, chooser, navigator, () -> readAnew(() -> {}));
        navigator.answer(request -> {
            if (request instanceof NavigationRequest.OpenFile(Path file)) {
                open(file);
            }
        });
    }

    /** Opens a file, after the question about unsaved changes and, where it names no field, the one about its field. */
    public void open(Path file) {
        open(file, () -> {});
    }

    /** Opens a file, as {@link #open(Path)}. @param next is done when it is open */
    public void open(Path file, Runnable next) {
        Path absolute = file.toAbsolutePath().normalize();
        settled(() -> read(absolute, memory.field(absolute).orElse(null), true, next));
    }

    /** Opens the sample that comes with the program. */
    public void openSample() {
        openSample(() -> {});
    }

    /** Opens the sample. @param next is done when it is open */
    public void openSample(Runnable next) {
        settled(() -> session.steps()
                .<Read>add(
                        "Opening the sample",
                        () -> work -> {
                            OpenedRegisters opened = open.sample(work, work);
                            return new Read(opened, RegisterDocument.of(opened.file(), Map.of()), null);
                        },
                        outcome -> receive(OpenRegisters.SAMPLE, null, outcome).ifPresent(read -> {
                            session.begin(read.document(), null, OpenRegisters.SAMPLE);
                            next.run();
                        })));
    }

    /**
     * Shows registers that were analysed earlier as a file of their own, which lies nowhere yet, after the question about
     * unsaved changes.
     *
     * @param name what it is called
     * @param kept asked on a worker thread
     * @param then follows when they are shown
     */
    public void openKept(String name, Callable<KeptRegisters> kept, Runnable then) {
        settled(() -> session.steps()
                .<KeptDocument>add("Opening " + name, () -> work -> KeptDocument.of(kept.call()), outcome -> {
                    switch (outcome) {
                        case TaskOutcome.Finished<KeptDocument>(KeptDocument opened) -> {
                            session.beginKept(opened, name);
                            then.run();
                        }
                        case TaskOutcome.Failed<KeptDocument>(Throwable cause) ->
                            report(
                                    name + " could not be opened",
                                    String.valueOf(cause.getMessage()),
                                    "Its entry stays in the history as it is.",
                                    cause);
                        case TaskOutcome.Cancelled<KeptDocument> cancelled -> {
                            // The open file stays as it is.
                        }
                    }
                }));
    }

    /** Begins a new file, after the question about unsaved changes. */
    public void close() {
        settled(session::end);
    }

    /** Lets edits of a workspace be settled with those of the file. */
    public void settleAlso(PendingEdits edits) {
        pending = edits;
        session.onLeaving(edits::forget);
    }

    /** Does something after the question about unsaved changes has been answered, such as closing the window. */
    public void settled(Runnable next) {
        session.steps().then(() -> {
            if (!anyUnsaved()) {
                next.run();
                return;
            }
            questions.unsaved(session.nameProperty().get(), answer -> {
                switch (answer) {
                    case SAVE -> saveWithPending(next);
                    case DISCARD -> next.run();
                }
            });
        });
    }

    /** An edit that its row cannot hold keeps the file open: its workspace shows why. */
    private void saveWithPending(Runnable next) {
        if (pending.writeAll()) {
            session.steps().then(() -> saving.save(next));
        } else {
            navigator.publish(new NavigationRequest.ReportError(
                    "An edited register does not fit its row",
                    "Nothing was closed, and the edit is still there.",
                    "In the Register workspace, add it as a new row or take it back.",
                    "The field or the notation of the row cannot express the register."));
        }
    }

    /** Reads the file anew, with the field that was named for it, after the question about unsaved changes. */
    public void reload() {
        settled(() -> readAnew(() -> {}));
    }

    /** Reads the file anew, whatever edits there are. @param next is done when it is shown */
    void readAnew(Runnable next) {
        Path path = session.pathProperty().get();
        LfsrFile file = session.file();
        if (path != null && file != null) {
            session.steps()
                    .<Read>add(
                            "Reloading " + path.getFileName(),
                            () -> work -> {
                                FileStamp stamp = FileStamp.of(path);
                                OpenedRegisters opened = open.read(path, file.options(), work, work);
                                return new Read(opened, RegisterDocument.of(opened.file(), session.known()), stamp);
                            },
                            outcome -> receive(String.valueOf(path.getFileName()), path, outcome)
                                    .ifPresent(read -> {
                                        session.reloaded(read.document());
                                        session.onDisk(read.stamp());
                                        next.run();
                                    }));
        }
    }

    /** Whether the file or a workspace has changes that are not on disk. */
    boolean anyUnsaved() {
        return session.unsavedProperty().get() || pending.any();
    }

    /** Saves the file where it lies; asks where that is for a new one. */
    public void save() {
        saving.save(() -> {});
    }

    /** Saves the file to a place that is asked for. */
    public void saveAs() {
        saving.saveAs();
    }

    /** Asks which version to keep where another program has changed the file. @param there what is on disk now */
    void askWhichToKeep(FileStamp there) {
        saving.askWhichToKeep(there, () -> {}, () -> {});
    }

    /** @param ask whether to ask for the field where none is known; otherwise such rows are problems */
    private void read(Path file, @Nullable String field, boolean ask, Runnable next) {
        String name = String.valueOf(file.getFileName());
        session.steps()
                .<Read>add(
                        "Opening " + name,
                        () -> work -> {
                            LfsrFileOptions options =
                                    field == null ? DefaultField.NONE : LfsrFileOptions.over(DefaultField.named(field));
                            FileStamp stamp = FileStamp.of(file);
                            OpenedRegisters opened = open.read(file, options, work, work);
                            return new Read(opened, RegisterDocument.of(opened.file(), Map.of()), stamp);
                        },
                        outcome -> receive(name, file, outcome).ifPresent(read -> {
                            if (ask && read.opened().fieldMissing()) {
                                askForField(file, name, next);
                            } else {
                                session.begin(read.document(), file, name);
                                session.onDisk(read.stamp());
                                memory.opened(file);
                                next.run();
                            }
                        }));
    }

    private void askForField(Path file, String name, Runnable next) {
        questions.field(new FieldQuestionViewModel(
                name,
                memory.lastField(),
                field -> {
                    memory.rememberField(file, field);
                    read(file, field, false, next);
                },
                () -> read(file, null, false, next)));
    }

    private Optional<Read> receive(String name, @Nullable Path file, TaskOutcome<Read> outcome) {
        return switch (outcome) {
            case TaskOutcome.Finished<Read> finished -> Optional.of(finished.result());
            case TaskOutcome.Cancelled<Read> cancelled -> Optional.empty();
            case TaskOutcome.Failed<Read> failed -> {
                if (file != null && Files.notExists(file)) {
                    memory.missing(file);
                }
                String remedy = failed.cause() instanceof UnreadableFileException e ? e.remedy() : "Open another file.";
                report(
                        name + " could not be opened",
                        String.valueOf(failed.cause().getMessage()),
                        remedy + (session.nameProperty().get().isEmpty() ? "" : " The open file stays as it is."),
                        failed.cause());
                yield Optional.empty();
            }
        };
    }

    private void report(String happened, String meaning, String remedy, Throwable cause) {
        navigator.publish(new NavigationRequest.ReportError(happened, meaning, remedy, String.valueOf(cause)));
    }
}
