package org.cyclotron.gui.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.gui.task.TaskRunner;
import org.jspecify.annotations.Nullable;

/** The state of the list of registers. Rows are listed by ascending number. */
public final class RegistersViewModel {
    /** Each single replacement moves the filtered and the sorted list; beyond some, one replacement of all is cheaper. */
    private static final int REPLACED_ONE_BY_ONE = 8;

    private final ObservableList<RegisterListItem> items = FXCollections.observableArrayList();
    private final ObservableList<RegisterListItem> itemsView = FXCollections.unmodifiableObservableList(items);
    private final FilteredRegisters filtered;
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ObservableList<String> problemsView = FXCollections.unmodifiableObservableList(problems);
    private final ObservableList<RegisterListItem> selected = FXCollections.observableArrayList();
    private final ObservableList<RegisterListItem> selectedView = FXCollections.unmodifiableObservableList(selected);
    private final ReadOnlyObjectWrapper<@Nullable RegisterListItem> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper updating = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper fields = new ReadOnlyStringWrapper("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty fileName = new SimpleStringProperty("");

    /** A list that is filtered at once, on the calling thread: for few registers. */
    public RegistersViewModel() {
        this(new TaskRunner(Runnable::run, Runnable::run, System::nanoTime));
    }

    /** @param quiet runs searches; their tasks are not listed, since a person does not follow them */
    public RegistersViewModel(TaskRunner quiet) {
        filtered = new FilteredRegisters(items, quiet);
        filter.subscribe(text -> filtered.filter(text == null ? "" : text));
    }

    /** Shows the registers of a file and the rows that could not be read; selects the first register. */
    public void open(String file, List<RegisterListItem> registers, List<String> reasons) {
        fileName.set(file);
        filter.set("");
        select(List.of());
        items.setAll(registers);
        showFields();
        problems.setAll(reasons);
        if (!registers.isEmpty()) {
            select(List.of(registers.getFirst()));
        }
    }

    /** Shows no file. */
    public void close() {
        open("", List.of(), List.of());
    }

    /** Shows an edited version of the file; filter and selection stay, the latter by number. */
    public void replaceAll(List<RegisterListItem> registers, List<String> reasons) {
        List<Integer> numbers = selected.stream().map(RegisterListItem::number).toList();
        keepingSelection(() -> {
            items.setAll(registers);
            showFields();
            problems.setAll(reasons);
        });
        List<RegisterListItem> kept = numbers.stream()
                .map(this::indexOf)
                .filter(at -> at >= 0)
                .map(items::get)
                .toList();
        select(kept.isEmpty() && !items.isEmpty() ? List.of(items.getLast()) : kept);
    }

    /** Replaces the row with the same number, such as after its analysis; keeps it selected. */
    public void update(RegisterListItem item) {
        updateAll(List.of(item));
    }

    /**
     * Replaces the rows with the same numbers; the selection stays. Rows that are not listed are ignored. Some rows cost
     * about as much as one; many cost as much as showing the whole list anew.
     */
    public void updateAll(List<RegisterListItem> changed) {
        Map<Integer, RegisterListItem> byIndex = new HashMap<>();
        for (RegisterListItem item : changed) {
            int at = indexOf(item.number());
            if (at >= 0) {
                byIndex.put(at, item);
            }
        }
        keepingSelection(() -> replace(byIndex));
        if (selected.stream().anyMatch(item -> byIndex.containsKey(indexOf(item.number())))) {
            select(selected.stream()
                    .map(item -> items.get(indexOf(item.number())))
                    .toList());
        }
    }

    private void replace(Map<Integer, RegisterListItem> byIndex) {
        if (byIndex.size() <= REPLACED_ONE_BY_ONE) {
            byIndex.forEach(items::set);
        } else {
            List<RegisterListItem> all = new ArrayList<>(items);
            byIndex.forEach(all::set);
            items.setAll(all);
        }
    }

    /** Makes a change during which the table may lose its selection, and restores it afterwards. */
    private void keepingSelection(Runnable change) {
        updating.set(true);
        try {
            change.run();
        } finally {
            updating.set(false);
        }
    }

    /** Whether rows are being replaced: what the table says of its selection meanwhile is not a person's choice. */
    ReadOnlyBooleanProperty updatingProperty() {
        return updating.getReadOnlyProperty();
    }

    /** The place of a row in the file's list, by binary search; negative where there is none. */
    private int indexOf(int number) {
        int low = 0;
        int high = items.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = items.get(middle).number();
            if (found == number) {
                return middle;
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
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
        int at = indexOf(number);
        if (at >= 0) {
            select(List.of(items.get(at)));
        }
    }

    /** The row with this number, in logarithmic time. */
    public Optional<RegisterListItem> find(int number) {
        int at = indexOf(number);
        return at < 0 ? Optional.empty() : Optional.of(items.get(at));
    }

    /** Every register in the order of the file. Read-only. */
    public ObservableList<RegisterListItem> items() {
        return itemsView;
    }

    /** The registers that pass the filter, in the order of the file. Read-only. */
    public ObservableList<RegisterListItem> shown() {
        return filtered.shown();
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
                () -> shown().size() == items.size() ? "" + items.size() : shown().size() + " of " + items.size(),
                items,
                shown());
    }

    /** The fields of the registers: {@code GF(2)}, or {@code GF(2), GF(4)}; from three on {@code 3 fields}. */
    public ReadOnlyStringProperty fieldText() {
        return fields.getReadOnlyProperty();
    }

    /** A heading such as {@code 2 rows could not be read}. */
    public StringBinding problemHeading() {
        return Bindings.createStringBinding(
                () -> problems.size() == 1 ? "1 row could not be read" : problems.size() + " rows could not be read",
                problems);
    }

    /** The fields change only when other rows are shown, not with every analysed row. */
    private void showFields() {
        Set<FiniteField> found = new LinkedHashSet<>();
        FiniteField last = null;
        for (RegisterListItem item : items) {
            FiniteField field = item.lfsr().field();
            if (!field.equals(last)) {
                found.add(field);
                last = field;
            }
        }
        fields.set(text(found.stream().map(FiniteField::name).distinct().toList()));
    }

    private static String text(List<String> names) {
        return names.size() > 2 ? names.size() + " fields" : names.stream().collect(Collectors.joining(", "));
    }
}
