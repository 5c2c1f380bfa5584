package org.cyclotron.gui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The page that is read, those that are found, and the way back. To be used on the JavaFX thread. */
final class HelpViewModel {
    private final List<HelpPage> pages;
    private final ObservableList<HelpPage> found = FXCollections.observableArrayList();
    private final ObservableList<HelpPage> foundView = FXCollections.unmodifiableObservableList(found);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<HelpPage> current;
    private final Deque<HelpPage> before = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();

    /** @param pages at least one */
    HelpViewModel(List<HelpPage> pages) {
        this.pages = List.copyOf(pages);
        current = new ReadOnlyObjectWrapper<>(pages.getFirst());
        query.subscribe(this::search);
    }

    /** What is looked for; every word of it must stand in a page. */
    StringProperty queryProperty() {
        return query;
    }

    /** The pages that have every word of the query. Read-only. */
    ObservableList<HelpPage> found() {
        return foundView;
    }

    /** The page that is read. */
    ReadOnlyObjectProperty<HelpPage> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether another page was read before. */
    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Turns to a page; does nothing for an unknown id. */
    void show(String id) {
        HelpPages.find(pages, id).filter(page -> !page.equals(current.get())).ifPresent(page -> {
            before.push(current.get());
            current.set(page);
            canGoBack.set(true);
        });
    }

    /** Turns back to the page read before. */
    void back() {
        if (!before.isEmpty()) {
            current.set(before.pop());
            canGoBack.set(!before.isEmpty());
        }
    }

    private void search(String words) {
        found.setAll(pages.stream().filter(page -> page.matches(words)).toList());
        if (!words.isBlank() && !found.isEmpty() && !found.contains(current.get())) {
            show(found.getFirst().id());
        }
    }
}
