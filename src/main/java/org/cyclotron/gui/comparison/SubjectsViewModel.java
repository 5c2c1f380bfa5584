package org.cyclotron.gui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.experiment.Scope;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.lfsr.csv.RegisterRow;

/** What is compared: the registers selected in the list, one after another, or the whole file. */
final class SubjectsViewModel {
    private final RegistersViewModel registers;
    private final Function<RegisterListItem, Optional<RegisterRow>> rows;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.REGISTER);

    /** @param rows the row of the file behind an item of the list; empty where there is none any more */
    SubjectsViewModel(RegistersViewModel registers, Function<RegisterListItem, Optional<RegisterRow>> rows) {
        this.registers = registers;
        this.rows = rows;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** The words for a scope, such as {@code original-14}, {@code 3 registers} or {@code Whole file, 11 registers}. */
    StringBinding words(Scope of) {
        return Bindings.createStringBinding(
                () -> of == Scope.FILE ? fileWords() : selectionWords(),
                registers.selected(),
                registers.items(),
                registers.fileNameProperty());
    }

    /** Whatever changes the subject. */
    Observable[] everything() {
        return new Observable[] {scope, registers.selected(), registers.items(), registers.currentProperty()};
    }

    /** What a run would compare, in the order of the file. */
    List<PendingSubject> toCompare() {
        if (scope.get() == Scope.FILE) {
            List<ListedRegister> all = listed(registers.items());
            return all.isEmpty()
                    ? List.of()
                    : List.of(new PendingSubject(
                            Scope.FILE, registers.fileNameProperty().get(), all));
        }
        return registers.selected().stream()
                .sorted(Comparator.comparingInt(RegisterListItem::number))
                .flatMap(item -> register(item).stream())
                .toList();
    }

    /** What the workspace shows: the file, or the current register; empty where there is none. */
    Optional<PendingSubject> shown() {
        RegisterListItem current = registers.currentProperty().get();
        if (scope.get() == Scope.FILE) {
            return toCompare().stream().findFirst();
        }
        return current == null ? Optional.empty() : register(current);
    }

    private Optional<PendingSubject> register(RegisterListItem item) {
        List<ListedRegister> one = listed(List.of(item));
        return one.isEmpty() ? Optional.empty() : Optional.of(new PendingSubject(Scope.REGISTER, item.name(), one));
    }

    /** Rows that an edit has just removed are left out. */
    private List<ListedRegister> listed(List<RegisterListItem> items) {
        return items.stream()
                .flatMap(item -> rows.apply(item).map(row -> new ListedRegister(row, item.analysis())).stream())
                .toList();
    }

    private String selectionWords() {
        return switch (registers.selected().size()) {
            case 0 -> "No register";
            case 1 -> registers.selected().getFirst().name();
            default -> registers.selected().size() + " registers";
        };
    }

    private String fileWords() {
        int count = registers.items().size();
        return "Whole file, " + count + (count == 1 ? " register" : " registers");
    }
}
