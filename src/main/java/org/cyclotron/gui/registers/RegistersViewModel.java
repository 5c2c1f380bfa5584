package org.cyclotron.gui.registers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The state of the list of registers. */
public final class RegistersViewModel {
    private final ObservableList<RegisterListItem> items = FXCollections.observableArrayList();
    private final ObservableList<RegisterListItem> itemsView = FXCollections.unmodifiableObservableList(items);
    private final FilteredList<RegisterListItem> shown = new FilteredList<>(items);
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ObservableList<String> problemsView = FXCollections.unmodifiableObservableList(problems);
    private final ObservableList<RegisterListItem> selected = FXCollections.observableArrayList();
    private final ObservableList<RegisterListItem> selectedView = FXCollections.unmodifiableObservableList(selected);
    private final ReadOnlyObjectWrapper<@Nullable RegisterListItem> current = new ReadOnlyObjectWrapper<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty fileName = new SimpleStringProperty("");

    public RegistersViewModel() {
        filter.subscribe(text -> shown.setPredicate(RegisterFilter.parse(text == null ? "" : text)));
    }

    /** Shows the registers of a file and the rows that could not be read; selects the first register. */
    public void open(String file, List<RegisterListItem> registers, List<String> reasons) {
        fileName.set(file);
        filter.set("");
        select(List.of());
        items.setAll(registers);
        problems.setAll(reasons);
        if (!registers.isEmpty()) {
            select(List.of(registers.getFirst()));
        }
    }

    /** Replaces the row with the same number, such as after its analysis; keeps it selected. */
    public void update(RegisterListItem item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).number() == item.number()) {
                List<RegisterListItem> before = List.copyOf(selected);
                items.set(i, item);
                select(before.stream()
                        .map(s -> s.number() == item.number() ? item : s)
                        .toList());
            }
        }
    }

    /** Selects rows; the last one is the current register. */
    public void select(List<RegisterListItem> rows) {
        if (!selected.equals(rows)) {
            selected.setAll(rows);
        }
        current.set(rows.isEmpty() ? null : rows.getLast());
    }

    /** Selects the row with this number; does nothing where there is none. */
    public void selectNumber(int number) {
        items.stream().filter(i -> i.number() == number).findFirst().ifPresent(i -> select(List.of(i)));
    }

    /** Every register in the order of the file. Read-only. */
    public ObservableList<RegisterListItem> items() {
        return itemsView;
    }

    /** The registers that pass the filter, in the order of the file. Read-only. */
    public ObservableList<RegisterListItem> shown() {
        return shown;
    }

    /** Why rows could not be read, one sentence each with line and column. Read-only. */
    public ObservableList<String> problems() {
        return problemsView;
    }

    /** The selected registers. Read-only. */
    public ObservableList<RegisterListItem> selected() {
        return selectedView;
    }

    /** The register that workspaces show, or null. */
    public ReadOnlyObjectProperty<@Nullable RegisterListItem> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** The name of the open file; empty while there is none. */
    public StringProperty fileNameProperty() {
        return fileName;
    }

    /** How many registers are listed: {@code 11}, or {@code 3 of 11} while filtered. */
    public StringBinding countText() {
        return Bindings.createStringBinding(
                () -> shown.size() == items.size() ? "" + items.size() : shown.size() + " of " + items.size(),
                items,
                shown);
    }

    /** The fields of the registers: {@code GF(2)}, or {@code GF(2), GF(4)}; from three on {@code 3 fields}. */
    public StringBinding fieldText() {
        return Bindings.createStringBinding(this::fields, items);
    }

    /** A heading such as {@code 2 rows could not be read}. */
    public StringBinding problemHeading() {
        return Bindings.createStringBinding(
                () -> problems.size() == 1 ? "1 row could not be read" : problems.size() + " rows could not be read",
                problems);
    }

    private String fields() {
        List<String> names =
                items.stream().map(i -> i.lfsr().field().name()).distinct().toList();
        return names.size() > 2 ? names.size() + " fields" : names.stream().collect(Collectors.joining(", "));
    }
}
