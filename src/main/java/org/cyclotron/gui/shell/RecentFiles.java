package org.cyclotron.gui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files opened lately, newest first, kept in the preferences. */
public final class RecentFiles {
    private static final int MOST = 8;
    private static final String KEY = "recent.";

    private final Preferences preferences;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> filesView = FXCollections.unmodifiableObservableList(files);

    public RecentFiles(Preferences preferences) {
        this.preferences = preferences;
        for (int i = 0; i < MOST; i++) {
            String path = preferences.get(KEY + i, "");
            if (!path.isEmpty()) {
                addKept(KEY + i, path);
            }
        }
    }

    /** Newest first, at most eight. Read-only. */
    public ObservableList<Path> files() {
        return filesView;
    }

    /** Puts a file first. */
    public void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        files.remove(absolute);
        files.addFirst(absolute);
        if (files.size() > MOST) {
            files.remove(MOST, files.size());
        }
        keep();
    }

    /** Forgets a file, such as one that is no longer there. */
    public void remove(Path file) {
        files.remove(file.toAbsolutePath().normalize());
        keep();
    }

    private void addKept(String key, String path) {
        try {
            files.add(Path.of(path));
        } catch (InvalidPathException e) {
            // A line somebody edited by hand; it names no file, so there is nothing to offer.
            preferences.remove(key);
        }
    }

    private void keep() {
        for (int i = 0; i < MOST; i++) {
            if (i < files.size()) {
                preferences.put(KEY + i, files.get(i).toString());
            } else {
                preferences.remove(KEY + i);
            }
        }
    }
}
