package org.cyclotron.gui.session;

import java.nio.file.Path;
import java.util.Optional;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Notices that another program has changed the open file. Without edits of one's own the file is read anew; with edits a
 * person is asked, once for each change. Used on the JavaFX thread.
 */
public final class OutsideChanges {
    private final FileSession session;
    private final FileOperations files;
    private final Navigator navigator;
    private @Nullable FileStamp asked;

    public OutsideChanges(FileSession session, FileOperations files, Navigator navigator) {
        this.session = session;
        this.files = files;
        this.navigator = navigator;
    }

    /** Looks whether the file is what it was, in the background and after whatever is being done with it. */
    public void look() {
        if (session.pathProperty().get() != null) {
            session.steps()
                    .<Optional<Look>>addUnlisted(
                            "Looking at the open file",
                            () -> {
                                Path path = session.pathProperty().get();
                                FileStamp known = session.stamp();
                                return work -> path == null || known == null
                                        ? Optional.empty()
                                        : Optional.of(new Look(path, known, FileStamp.of(path)));
                            },
                            this::seen);
        }
    }

    private void seen(TaskOutcome<Optional<Look>> outcome) {
        if (outcome instanceof TaskOutcome.Finished<Optional<Look>>(Optional<Look> look)) {
            look.filter(seen -> !seen.now().equals(seen.known())).ifPresent(seen -> changed(seen.path(), seen.now()));
        }
    }

    /** What was seen of a file. */
    private record Look(Path path, FileStamp known, FileStamp now) {}

    private void changed(Path path, FileStamp now) {
        if (now.equals(FileStamp.ABSENT)) {
            session.onDisk(now);
            tell(path.getFileName() + " is no longer where it was; Save writes it anew");
        } else if (!files.anyUnsaved()) {
            files.readAnew(() -> tell(path.getFileName() + " was changed by another program and read anew"));
        } else if (!now.equals(asked)) {
            asked = now;
            files.askWhichToKeep(now);
        }
    }

    private void tell(String sentence) {
        navigator.publish(new NavigationRequest.Announce(sentence, null));
    }
}
