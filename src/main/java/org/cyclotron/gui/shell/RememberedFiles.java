package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.cyclotron.gui.session.SessionMemory;

/** Remembers opened files and the fields named for them in the preferences. */
final class RememberedFiles implements SessionMemory {
    private static final String FIELD = "field.";
    private static final String LAST_FIELD = "field";

    private final RecentFiles recent;
    private final Preferences preferences;

    RememberedFiles(RecentFiles recent, Preferences preferences) {
        this.recent = recent;
        this.preferences = preferences;
    }

    @Override
    public void opened(Path file) {
        recent.add(file);
    }

    @Override
    public void missing(Path file) {
        recent.remove(file);
    }

    @Override
    public Optional<String> field(Path file) {
        return Optional.of(preferences.get(FIELD + file, "")).filter(field -> !field.isEmpty());
    }

    @Override
    public String lastField() {
        return preferences.get(LAST_FIELD, "GF(2)");
    }

    @Override
    public void rememberField(Path file, String field) {
        preferences.put(FIELD + file, field);
        preferences.put(LAST_FIELD, field);
    }
}
