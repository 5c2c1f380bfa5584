package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers at once with what the test has set. */
final class FakeFilePicker implements FilePicker {
    Optional<Path> toOpen = Optional.empty();
    Optional<Path> toSave = Optional.empty();

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
        return toOpen;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
        return toSave;
    }
}
