package org.cyclotron.gui.comparison;

import java.util.List;
import java.util.Optional;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.Summaries;
import org.jspecify.annotations.Nullable;

/** What the workspace shows: the run under way, or what was measured earlier under the lanes and the baseline chosen now. */
final class ComparisonContents {
    private final SubjectsViewModel subjects;
    private final ChoicesViewModel choices;
    private final ComparisonMemory memory;
    private final ComparisonEngine engine;

    ComparisonContents(
            SubjectsViewModel subjects, ChoicesViewModel choices, ComparisonMemory memory, ComparisonEngine engine) {
        this.subjects = subjects;
        this.choices = choices;
        this.memory = memory;
        this.engine = engine;
    }

    /**
     * What is shown in a state of the run.
     *
     * @param before what is shown now
     * @param prediction how long a run would take; empty where nothing can be run
     */
    ComparisonContent of(RunState state, ComparisonContent before, String prediction) {
        return switch (state) {
            case RunState.Racing(PendingSubject subject, var standing) ->
                new ComparisonContent.Race(subject.name(), standing);
            case RunState.Raced(PendingSubject subject, var standing) ->
                new ComparisonContent.Race(subject.name(), standing);
            case RunState.Measuring measuring -> measuring(measuring, before);
            case RunState.Idle idle -> stored(prediction);
            case RunState.Asking asking -> stored(prediction);
            case RunState.Barred barred -> stored(prediction);
        };
    }

    private ComparisonContent measuring(RunState.Measuring measuring, ComparisonContent before) {
        ComparisonProgress progress = measuring.progress();
        if (progress != null) {
            return lanes(progress.soFar(), true);
        }
        return before instanceof ComparisonContent.Lanes(Shown shown)
                        && shown.request()
                                .subject()
                                .name()
                                .equals(measuring.subject().name())
                ? lanes(shown.comparison(), true)
                : new ComparisonContent.Starting(measuring.subject().name());
    }

    private ComparisonContent stored(String prediction) {
        Optional<PendingSubject> subject = subjects.shown();
        List<StrategyName> strategies = choices.strategies().get();
        if (subject.isEmpty()) {
            return new ComparisonContent.NoSubject();
        }
        if (strategies.isEmpty()) {
            return new ComparisonContent.NoLanes();
        }
        SubjectKey key = subject.get()
                .key(choices.kernelProperty().get(), choices.previewProperty().get());
        return memory.find(key)
                .map(found -> chosen(found, strategies))
                .filter(Shown::hasRounds)
                .<ComparisonContent>map(ComparisonContent.Lanes::new)
                .orElseGet(() -> new ComparisonContent.Empty(
                        subject.get().name(), choices.raceProperty().get(), prediction));
    }

    /** The rounds kept, under the lanes and the baseline chosen now. */
    private Shown chosen(Comparison kept, List<StrategyName> strategies) {
        ComparisonRequest before = kept.request();
        StrategyName baseline = choices.baselineAmong(strategies);
        ComparisonRequest now = new ComparisonRequest(
                before.subject(), strategies, baseline, choices.rounds(), before.preview(), before.seed());
        Comparison comparison = kept.with(now);
        return new Shown(comparison, summary(comparison), false);
    }

    private ComparisonContent lanes(Comparison comparison, boolean measuring) {
        return new ComparisonContent.Lanes(new Shown(comparison, summary(comparison), measuring));
    }

    private ComparisonSummary summary(Comparison comparison) {
        return Summaries.of(comparison, engine.predictions(comparison.environment()));
    }

    /** What keeps rounds made now from joining those shown; empty where nothing does, or where it is not known yet. */
    List<String> differences(Shown shown) {
        Environment here = engine.here();
        return here == null ? List.of() : shown.comparison().environment().differencesFrom(here);
    }

    /** What is to be said of a comparison that was not measured here; null of any other. */
    @Nullable
    KeptRemark remark(Shown shown) {
        return memory.origin(SubjectKey.of(shown.request()))
                .map(origin -> new KeptRemark(origin, differences(shown)))
                .orElse(null);
    }
}
