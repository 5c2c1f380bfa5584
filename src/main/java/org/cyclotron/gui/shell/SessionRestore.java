package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.session.FileOperations;
import org.cyclotron.gui.session.FileSession;
import org.cyclotron.gui.task.TaskOutcome;

/** Opens what was open at the last start, and says what has become of it. Used on the JavaFX thread. */
final class SessionRestore {
    private final WorkbenchContext context;
    private final WorkbenchWindow window;
    private final FileSession session;
    private final FileOperations files;
    private final Preferences preferences;

    SessionRestore(
            WorkbenchContext context,
            WorkbenchWindow window,
            FileSession session,
            FileOperations files,
            Preferences preferences) {
        this.context = context;
        this.window = window;
        this.session = session;
        this.files = files;
        this.preferences = preferences;
    }

    /** Remembers what is open. */
    void remember() {
        var current = session.currentRegister().get();
        LastSession.keep(
                preferences,
                session.pathProperty().get(),
                current == null ? 0 : current.number(),
                window.workspaceInFront());
    }

    /** Opens what was open, with its register and its workspace. */
    void restore() {
        LastSession.read(preferences)
                .ifPresent(last -> context.tasks()
                        .<Optional<Long>>startUnlisted(
                                "Looking for " + last.file(), work -> LastSession.timeOf(last.file()), outcome -> {
                                    if (outcome
                                            instanceof TaskOutcome.Finished<Optional<Long>>(Optional<Long> written)) {
                                        restore(last, written);
                                    }
                                }));
    }

    private void restore(LastSession last, Optional<Long> written) {
        Path name = last.file().getFileName();
        if (session.file() != null) {
            // A person was quicker.
            return;
        }
        if (written.isEmpty()) {
            tell(name + ", which was open last time, is no longer there");
            return;
        }
        files.open(last.file(), () -> {
            window.registers().selectNumber(last.register());
            context.navigator().publish(new NavigationRequest.ShowWorkspace(last.workspace()));
            if (last.written() != 0 && written.get() != last.written()) {
                tell(name + " has been changed since it was open last time");
            }
        });
    }

    private void tell(String sentence) {
        context.navigator().publish(new NavigationRequest.Announce(sentence, null));
    }
}
