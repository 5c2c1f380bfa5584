package org.cyclotron.gui.structure;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.app.StateDiagrams;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.gui.task.Work;
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
        } else if (structure != null) {
            sample(lfsr, structure);
        } else {
            content.set(unknown(lfsr));
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
        String caption = Figures.count(lfsr.stateCount()) + " states, all shown";
        start(
                "Walking the states of the diagram",
                steps -> DiagramContent.Drawn.of(lfsr, diagrams.walk(lfsr, steps), false, caption, caption));
    }

    private void sample(Lfsr lfsr, CycleStructure structure) {
        start("Sampling the states of the diagram", steps -> {
            StateDiagrams.Captioned overview = diagrams.overview(lfsr, structure, steps);
            return DiagramContent.Drawn.of(lfsr, overview.diagram(), true, overview.brief(), overview.caption());
        });
    }

    private void start(String title, Work<DiagramContent> work) {
        content.set(new DiagramContent.Walking());
        int asked = request;
        walking = tasks.<DiagramContent>startUnlisted(title, work, outcome -> {
            if (asked == request) {
                content.set(received(outcome));
            }
        });
    }

    private static DiagramContent received(TaskOutcome<DiagramContent> outcome) {
        return switch (outcome) {
            case TaskOutcome.Finished<DiagramContent>(DiagramContent drawn) -> drawn;
            case TaskOutcome.Cancelled<DiagramContent> cancelled ->
                new DiagramContent.Absent("Stopped", "The states were not walked to the end.");
            case TaskOutcome.Failed<DiagramContent>(Throwable cause) ->
                new DiagramContent.Absent("No diagram", "Walking the states failed: " + cause);
        };
    }

    private static DiagramContent unknown(Lfsr lfsr) {
        return new DiagramContent.Absent(
                "Too many states to draw",
                "There are " + Figures.count(lfsr.stateCount()) + " states; up to "
                        + Figures.count(StateDiagrams.MOST_STATES)
                        + " are drawn one by one. The cycle structure is not known, so there is no overview either.");
    }

    private static DiagramContent nothing() {
        return new DiagramContent.Absent("No diagram yet", "It is drawn as soon as the register is analysed.");
    }
}
