package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.StateDiagrams;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.drawing.StateRing;
import org.jspecify.annotations.Nullable;

/**
 * The state of the Structure workspace: follows the current register, makes its facts, holds the one selection that
 * table, histogram, diagram and list share.
 */
final class StructureViewModel {
    private final TaskRunner tasks;
    private final DiagramViewModel diagram;
    private final ListingViewModel listing;
    private final ReadOnlyObjectWrapper<StructureContent> content =
            new ReadOnlyObjectWrapper<>(new StructureContent.NoRegister());
    private final ReadOnlyObjectWrapper<@Nullable CycleSelection> selection = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty logarithmic = new SimpleBooleanProperty();
    private @Nullable Lfsr shown;
    private int request;

    StructureViewModel(
            ObservableValue<@Nullable RegisterListItem> current, InterfaceThread interfaceThread, TaskRunner tasks) {
        this.tasks = tasks;
        this.diagram = new DiagramViewModel(new StateDiagrams(interfaceThread), tasks);
        this.listing = new ListingViewModel(interfaceThread, tasks);
        current.subscribe(this::show);
    }

    /** What is shown of the current register. */
    ReadOnlyObjectProperty<StructureContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The facts of the register shown, where it is analysed. */
    Optional<StructureFacts> facts() {
        return content.get() instanceof StructureContent.Analysed(StructureFacts facts)
                ? Optional.of(facts)
                : Optional.empty();
    }

    DiagramViewModel diagram() {
        return diagram;
    }

    ListingViewModel listing() {
        return listing;
    }

    /** The cycle in hand, or null. */
    ReadOnlyObjectProperty<@Nullable CycleSelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Whether the histogram counts on a logarithmic scale. */
    BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Selects the cycle of a term's representative. */
    void select(CycleTerm term) {
        CycleSelection now = selection.get();
        if (now == null || !now.length().equals(term.length())) {
            selection.set(new CycleSelection(term.length(), term.representative(), null));
        }
    }

    /** Selects the cycle of a length; does nothing where there is none of this length. */
    void selectLength(BigInteger length) {
        facts().stream()
                .flatMap(facts -> facts.cycles().stream())
                .filter(row -> row.length().equals(length))
                .findFirst()
                .ifPresent(row -> select(row.term()));
    }

    /**
     * Selects a ring of the diagram, and a state on it or its tails.
     *
     * @param ring an index of the diagram shown
     * @param state null for none
     */
    void selectRing(int ring, @Nullable BigInteger state) {
        if (!(diagram.contentProperty().get() instanceof DiagramContent.Drawn drawn)) {
            return;
        }
        StateRing chosen = drawn.diagram().rings().get(ring);
        if (chosen.isStandIn()) {
            selectLength(chosen.length());
            return;
        }
        BigInteger first = chosen.states().getFirst().number();
        selection.set(new CycleSelection(chosen.length(), drawn.lfsr().state(first), state == null ? first : state));
    }

    /** Selects a cycle of the list. */
    void selectCycle(BigInteger length, long[] representative) {
        selection.set(new CycleSelection(length, representative, null));
    }

    /** Marks a state of the selected cycle in the diagram. */
    void markState(long[] state) {
        CycleSelection now = selection.get();
        Lfsr register = shown;
        if (now != null && register != null) {
            selection.set(new CycleSelection(now.length(), now.representative(), register.stateNumber(state)));
        }
    }

    /** Shows a state of the register in the diagram, and its cycle; does nothing where the diagram has no such state. */
    void showState(BigInteger number) {
        if (diagram.contentProperty().get() instanceof DiagramContent.Drawn drawn
                && drawn.ringOfState().containsKey(number)) {
            listing.close();
            selectRing(drawn.ringOfState().get(number), number);
        }
    }

    void clearSelection() {
        selection.set(null);
    }

    /** Lists the states of the selected cycle. */
    void listStates() {
        CycleSelection now = selection.get();
        facts().ifPresent(facts -> {
            if (now != null) {
                listing.listStates(facts.analysis().algebra().lfsr(), now);
            }
        });
    }

    /** Lists the cycles of the register. */
    void listCycles() {
        facts().ifPresent(facts -> listing.listCycles(facts.analysis().algebra()));
    }

    private void show(@Nullable RegisterListItem item) {
        request++;
        if (item == null || !item.lfsr().equals(shown)) {
            listing.close();
            selection.set(null);
        }
        shown = item == null ? null : item.lfsr();
        RegisterAnalysis analysis = item == null ? null : item.analysis();
        if (item == null || analysis == null) {
            listing.close();
            diagram.clear();
            content.set(withoutAnalysis(item));
        } else if (StructureFacts.isQuick(analysis)) {
            show(StructureFacts.of(item, analysis));
        } else {
            prepare(item, analysis);
        }
    }

    private static StructureContent withoutAnalysis(@Nullable RegisterListItem item) {
        if (item == null) {
            return new StructureContent.NoRegister();
        }
        return item.status() == RegisterStatus.RUNNING
                ? new StructureContent.Analysing(item)
                : new StructureContent.NotAnalysed(item);
    }

    private void prepare(RegisterListItem item, RegisterAnalysis analysis) {
        int asked = request;
        diagram.clear();
        content.set(new StructureContent.Analysing(item));
        tasks.<StructureFacts>startUnlisted(
                "Preparing the structure of " + item.name(), steps -> StructureFacts.of(item, analysis), outcome -> {
                    if (asked != request) {
                        return;
                    }
                    switch (outcome) {
                        case TaskOutcome.Finished<StructureFacts>(StructureFacts facts) -> show(facts);
                        case TaskOutcome.Failed<StructureFacts>(Throwable cause) ->
                            content.set(new StructureContent.Broken(item, String.valueOf(cause)));
                        case TaskOutcome.Cancelled<StructureFacts> cancelled ->
                            content.set(new StructureContent.NotAnalysed(item));
                    }
                });
    }

    private void show(StructureFacts facts) {
        content.set(new StructureContent.Analysed(facts));
        diagram.show(facts.analysis().algebra(), facts.structure());
    }
}
