package org.cyclotron.gui.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The registry of commands. Features add theirs at any time; menus and palette follow. */
public final class Commands {
    private final ObservableList<Command> all = FXCollections.observableArrayList();
    private final List<Command> unlisted = new ArrayList<>();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ObservableList<Command> allView = FXCollections.unmodifiableObservableList(all);

    /**
     * Adds a command.
     *
     * @throws IllegalArgumentException when its id or its shortcut is taken
     */
    public void add(Command command) {
        for (Command other : all) {
            if (other.id().equals(command.id())) {
                throw new IllegalArgumentException("There is a command " + command.id() + " already");
            }
            if (command.shortcut() != null && command.shortcut().equals(other.shortcut())) {
                throw new IllegalArgumentException(
                        command.keys() + " is the shortcut of " + other.id() + " and of " + command.id());
            }
        }
        all.add(command);
    }

    /** Adds a command that is found by typing alone, such as one for each preference: menus do not list it. */
    public void addUnlisted(Command command) {
        unlisted.add(command);
    }

    /** Whether shortcuts and menus wait, such as while a question is open above the window; may be set. */
    public BooleanProperty pausedProperty() {
        return paused;
    }

    /** Every command in the order of adding. Read-only. */
    public ObservableList<Command> all() {
        return allView;
    }

    /** The command with this id, listed or not. */
    public Optional<Command> find(String id) {
        return Stream.concat(all.stream(), unlisted.stream())
                .filter(c -> c.id().equals(id))
                .findFirst();
    }

    /** Commands whose title or menu contains every word of a query, in any case; all listed ones for an empty query. */
    public List<Command> matching(String query) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        Stream<Command> searched = query.isBlank() ? all.stream() : Stream.concat(all.stream(), unlisted.stream());
        return searched.filter(c -> matches(c, words)).toList();
    }

    private static boolean matches(Command command, String[] words) {
        String text = (command.menu().plainTitle() + " " + command.title()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
