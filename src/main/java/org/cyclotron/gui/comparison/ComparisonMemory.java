package org.cyclotron.gui.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Scope;

/** What was measured since the program started, by subject, kernel and kind. Used on the JavaFX thread. */
final class ComparisonMemory {
    private final Map<SubjectKey, Comparison> comparisons = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Comparison>> registers = new ReadOnlyObjectWrapper<>(List.of());

    /** Where comparisons come from that were not measured here. */
    private final Map<SubjectKey, String> origins = new HashMap<>();

    /** Takes a comparison from elsewhere, in place of one there may be. @param origin where it is from, for people */
    void reopen(Comparison comparison, String origin) {
        keep(comparison);
        origins.put(SubjectKey.of(comparison.request()), origin);
    }

    /** Where a comparison is from that was not measured here; empty for one that was. */
    Optional<String> origin(SubjectKey key) {
        return Optional.ofNullable(origins.get(key));
    }

    Optional<Comparison> find(SubjectKey key) {
        return Optional.ofNullable(comparisons.get(key));
    }

    /** Keeps a comparison in place of the one before; one without a complete round replaces nothing. */
    void keep(Comparison comparison) {
        if (!comparison.rounds().isEmpty()) {
            SubjectKey key = SubjectKey.of(comparison.request());
            comparisons.put(key, comparison);
            origins.remove(key);
            registers.set(ofRegisters(TaskKernels.PLAIN.id()));
        }
    }

    /** The comparisons of single registers with the plain kernel, previews left out. */
    ReadOnlyObjectProperty<List<Comparison>> registersProperty() {
        return registers.getReadOnlyProperty();
    }

    /** The comparisons of single registers with a kernel, previews left out. */
    List<Comparison> ofRegisters(String kernel) {
        return comparisons.entrySet().stream()
                .filter(entry -> entry.getKey().scope() == Scope.REGISTER
                        && entry.getKey().kernel().equals(kernel)
                        && !entry.getKey().preview())
                .map(Map.Entry::getValue)
                .toList();
    }
}
