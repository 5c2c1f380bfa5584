package org.cyclotron.gui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cyclotron.app.SaveRegisters;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.jspecify.annotations.Nullable;

/** Writes the open file, and never over what another program has written since it was read, unless that is asked for. */
final class FileSaving {
    /** What was written. @param stamp of the file afterwards */
    private record Written(LfsrFile version, FileStamp stamp) {}

    private final FileSession session;
    private final SaveRegisters save;
    private final SessionQuestions questions;
    private final SessionMemory memory;
    private final FileOperations.PlaceChooser chooser;
    private final Navigator navigator;
    private final Runnable readAnew;

    /** @param readAnew shows the file as it is on disk */
    FileSaving(
            FileSession session,
            SaveRegisters save,
            SessionQuestions questions,
            SessionMemory memory,
            FileOperations.PlaceChooser chooser,
            Navigator navigator,
            Runnable readAnew) {
        this.session = session;
        this.save = save;
        this.questions = questions;
        this.memory = memory;
        this.chooser = chooser;
        this.navigator = navigator;
        this.readAnew = readAnew;
    }

    /**
     * Asks which version to keep where another program has changed the file.
     *
     * @param there what is on disk now
     * @param mine is done where this version is kept
     * @param next is done when this version is on disk elsewhere
     */
    void askWhichToKeep(FileStamp there, Runnable mine, Runnable next) {
        questions.changedOutside(session.nameProperty().get(), answer -> {
            switch (answer) {
                case KEEP_MINE -> {
                    session.onDisk(there);
                    mine.run();
                }
                case TAKE_THEIRS -> readAnew.run();
                case SAVE_ELSEWHERE -> chooser.choose(suggestedName()).ifPresent(place -> write(place, next));
            }
        });
    }

    /** Saves the file to a place that is asked for. */
    void saveAs() {
        chooser.choose(suggestedName()).ifPresent(place -> write(place, () -> {}));
    }

    /** Saves the file where it lies; asks where that is for a new one. @param next is done when it is on disk */
    void save(Runnable next) {
        Path path = session.pathProperty().get();
        if (path != null) {
            write(path, next);
        } else {
            chooser.choose(suggestedName()).ifPresent(place -> write(place, next));
        }
    }

    private String suggestedName() {
        String name = session.nameProperty().get();
        return name.contains(".") ? name : "registers.csv";
    }

    private void write(Path place, Runnable next) {
        session.steps()
                .<Optional<Written>>add(
                        "Saving " + place.getFileName(),
                        () -> {
                            LfsrFile version = session.file();
                            FileStamp known =
                                    place.equals(session.pathProperty().get()) ? session.stamp() : null;
                            return work ->
                                    version == null ? Optional.empty() : Optional.of(write(version, place, known));
                        },
                        outcome -> written(place, outcome, next));
    }

    /** @param known the file as it was when read, where it must not have been changed since */
    private Written write(LfsrFile version, Path place, @Nullable FileStamp known) throws IOException {
        FileStamp there = FileStamp.of(place);
        if (known != null && !there.equals(known) && !there.equals(FileStamp.ABSENT)) {
            throw new ChangedOutsideException();
        }
        save.write(version, place);
        return new Written(version, FileStamp.of(place));
    }

    private void written(Path place, TaskOutcome<Optional<Written>> outcome, Runnable next) {
        switch (outcome) {
            case TaskOutcome.Finished<Optional<Written>> finished -> written(place, finished.result(), next);
            case TaskOutcome.Cancelled<Optional<Written>> cancelled -> {
                // Stopped too late: the file was written whole, but whatever was to follow does not.
                Optional<Written> kept = cancelled.kept();
                if (kept != null) {
                    written(place, kept, () -> {});
                }
            }
            case TaskOutcome.Failed<Optional<Written>> failed -> notWritten(place, failed.cause(), next);
        }
    }

    private void notWritten(Path place, Throwable cause, Runnable next) {
        if (cause instanceof ChangedOutsideException) {
            session.steps()
                    .<FileStamp>add("Looking at " + place.getFileName(), () -> work -> FileStamp.of(place), outcome -> {
                        if (outcome instanceof TaskOutcome.Finished<FileStamp>(FileStamp there)) {
                            askWhichToKeep(there, () -> write(place, next), next);
                        }
                    });
            return;
        }
        navigator.publish(new NavigationRequest.ReportError(
                place.getFileName() + " could not be saved",
                String.valueOf(cause.getMessage()),
                "Nothing was written. Save it elsewhere with File, Save as.",
                String.valueOf(cause)));
    }

    private void written(Path place, Optional<Written> written, Runnable next) {
        written.ifPresent(made -> {
            session.saved(made.version(), place);
            session.onDisk(made.stamp());
            memory.opened(place);
            next.run();
        });
    }
}
