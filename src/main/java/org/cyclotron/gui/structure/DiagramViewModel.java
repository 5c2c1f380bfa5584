package org.cyclotron.gui.structure;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.app.StateDiagrams;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** Gets the state diagram of the register shown: walks its states in the background, once for each register. */
final class DiagramViewModel {
    private final StateDiagrams diagrams;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<DiagramContent> content = new ReadOnlyObjectWrapper<>(nothing());
    private @Nullable Lfsr shown;
    private @Nullable CycleStructure shownStructure;
    private @Nullable BackgroundTask walking;
    /** Counts what was asked for, so that a late answer to an earlier question is dropped. */
    private int request;

    DiagramViewModel(StateDiagrams diagrams, TaskRunner tasks) {
        this.diagrams = diagrams;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<DiagramContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Shows nothing. */
    void clear() {
        stop();
        shown = null;
        shownStructure = null;
        content.set(nothing());
    }

    /**
     * Shows the diagram of a register, or an overview where it has too many states. Does nothing when that is shown or
     * on its way already.
     *
     * @param structure null where it is not known
     */
    void show(AlgebraicAnalysis algebra, @Nullable CycleStructure structure) {
        Lfsr lfsr = algebra.lfsr();
        boolean small = StateDiagrams.fits(lfsr);
        if (lfsr.equals(shown) && (small || structure == shownStructure)) {
            return;
        }
        stop();
        shown = lfsr;
        shownStructure = structure;
        if (small) {
            walk(lfsr);
        } else {
            content.set(large(algebra, structure));
        }
    }

    private void stop() {
        request++;
        if (walking != null) {
            walking.cancel();
            walking = null;
        }
    }

    private void walk(Lfsr lfsr) {
        content.set(new DiagramContent.Walking());
        int asked = request;
        String caption = Figures.count(lfsr.stateCount()) + " states, all shown";
        walking = tasks.<DiagramContent>startUnlisted(
                "Walking the states of the diagram",
                steps -> DiagramContent.Drawn.of(lfsr, diagrams.walk(lfsr, steps), false, caption),
                outcome -> {
                    if (asked == request) {
                        content.set(received(outcome));
                    }
                });
    }

    private static DiagramContent received(TaskOutcome<DiagramContent> outcome) {
        return switch (outcome) {
            case TaskOutcome.Finished<DiagramContent>(DiagramContent drawn) -> drawn;
            case TaskOutcome.Cancelled<DiagramContent> cancelled ->
                new DiagramContent.Absent("Stopped", "The states were not walked to the end.", false);
            case TaskOutcome.Failed<DiagramContent>(Throwable cause) ->
                new DiagramContent.Absent("No diagram", "Walking the states failed: " + cause, false);
        };
    }

    private static DiagramContent large(AlgebraicAnalysis algebra, @Nullable CycleStructure structure) {
        String states = Figures.count(algebra.lfsr().stateCount());
        String most = Figures.count(StateDiagrams.MOST_STATES);
        if (structure == null) {
            return new DiagramContent.Absent(
                    "Too many states to draw",
                    "There are " + states + " states; up to " + most
                            + " are drawn one by one. The cycle structure is not known, so there is no overview either.",
                    false);
        }
        int lengths = structure.terms().size();
        if (!StateDiagrams.hasOverview(structure)) {
            return new DiagramContent.Absent(
                    "Too many states to draw",
                    "There are " + states + " states on cycles of " + Figures.count(lengths) + " lengths; up to " + most
                            + " states are drawn one by one, and an overview shows up to " + StateDiagrams.MOST_LENGTHS
                            + " lengths.",
                    true);
        }
        return DiagramContent.Drawn.of(
                algebra.lfsr(), StateDiagrams.overview(structure), true, "overview, a ring for each length");
    }

    private static DiagramContent nothing() {
        return new DiagramContent.Absent("No diagram yet", "It is drawn as soon as the register is analysed.", false);
    }
}
