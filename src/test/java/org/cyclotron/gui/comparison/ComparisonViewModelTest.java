package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.Scope;
import org.cyclotron.gui.comparison.VerdictText.Kind;
import org.junit.jupiter.api.Test;

class ComparisonViewModelTest {
    private final SampleWorkspace workspace = new SampleWorkspace(SampleComparisons.finished());
    private final ComparisonViewModel model = workspace.model;

    @Test
    void beforeARunThereIsAnEmptyStateWithAPrediction() {
        assertThat(model.contentProperty().get())
                .isInstanceOfSatisfying(
                        ComparisonContent.Empty.class,
                        empty -> assertThat(empty.subject()).isEqualTo("original-14"));
        assertThat(model.verdictProperty().get()).isNull();
        assertThat(model.buttonProperty().get().words()).isEqualTo("Run");
        assertThat(model.predictionProperty().get()).startsWith("about ");
    }

    @Test
    void withoutARegisterNothingCanBeRun() {
        workspace.registers.select(List.of());
        assertThat(model.contentProperty().get()).isInstanceOf(ComparisonContent.NoSubject.class);
        assertThat(model.runnableProperty().get()).isFalse();
        model.press();
        assertThat(workspace.engine.asked).isEmpty();
    }

    @Test
    void withoutLanesNothingCanBeRun() {
        model.choices().lanes().clear();
        assertThat(model.contentProperty().get()).isInstanceOf(ComparisonContent.NoLanes.class);
        assertThat(model.runnableProperty().get()).isFalse();
    }

    @Test
    void aFinishedRunGivesAVerdictAndSortsTheLanes() {
        run();
        VerdictText verdict = verdict();
        assertThat(verdict.kind()).isEqualTo(Kind.WON);
        assertThat(verdict.headline()).startsWith("Parallel pays: Cyclotron ×2 is 1.9");
        assertThat(verdict.chip()).isEqualTo("97.9 % interval · 10 rounds");
        List<LaneRow> sorted = shown().sorted();
        assertThat(sorted.getFirst().strategy()).isEqualTo(SampleComparisons.CYCLOTRON);
        assertThat(sorted.getLast().strategy()).isEqualTo(SampleComparisons.FAILING);
        assertThat(sorted.getLast().isUnplotted()).isTrue();
        assertThat(model.buttonProperty().get().action()).isEqualTo(RunButton.Action.RUN_AGAIN);
    }

    @Test
    void whileMeasuringThereIsNoRatioInWordsAndLanesKeepTheirOrder() {
        workspace.engine.after(3, () -> {
            assertThat(verdict().kind()).isEqualTo(Kind.RUNNING);
            assertThat(verdict().headline()).isEqualTo("Measuring original-14. Round 4 of 10 is under way.");
            assertThat(verdict().lines()).noneMatch(line -> line.contains("×"));
            assertThat(verdict().chip()).contains("left");
            assertThat(shown().rows()).extracting(LaneRow::figure).containsOnly("–");
            assertThat(shown().rows())
                    .extracting(LaneRow::strategy)
                    .containsExactlyElementsOf(workspace.engine.asked.getFirst().strategies());
            assertThat(model.buttonProperty().get().action()).isEqualTo(RunButton.Action.STOP);
        });
        run();
        assertThat(verdict().kind()).isEqualTo(Kind.WON);
    }

    @Test
    void stopKeepsCompleteRoundsAndResumeMeasuresTheRest() {
        workspace.engine.after(4, model::press);
        run();
        assertThat(verdict().kind()).isEqualTo(Kind.STOPPED);
        assertThat(verdict().headline()).isEqualTo("Stopped after 4 of 10 rounds");
        assertThat(model.buttonProperty().get().words()).isEqualTo("Resume");
        workspace.engine.after(100, () -> {});
        model.press();
        assertThat(workspace.engine.before.getLast().rounds()).hasSize(4);
        assertThat(verdict().kind()).isEqualTo(Kind.WON);
    }

    @Test
    void aStrategyAddedToAFinishedComparisonKeepsWhatIsThere() {
        List<LaneChoice> all = List.copyOf(model.choices().lanes());
        model.choices().lanes().remove(all.getLast());
        run();
        assertThat(shown().isComplete()).isTrue();
        model.choices().lanes().add(all.getLast());
        assertThat(verdict().headline()).isEqualTo("1 lane is not measured yet");
        assertThat(model.buttonProperty().get().action()).isEqualTo(RunButton.Action.RESUME);
        model.press();
        assertThat(workspace.engine.before.getLast().rounds()).hasSize(10);
        assertThat(shown().isComplete()).isTrue();
    }

    @Test
    void runAgainMeasuresEverythingAnew() {
        run();
        model.press();
        assertThat(workspace.engine.before).hasSize(2);
        assertThat(workspace.engine.before.getLast()).isNull();
    }

    @Test
    void anotherBaselineChangesAllRatiosWithoutMeasuring() {
        run();
        model.makeBaseline(SampleComparisons.CYCLOTRON);
        assertThat(row(SampleComparisons.CYCLOTRON).figure()).isEqualTo("1×");
        assertThat(row(SampleComparisons.SEQUENTIAL).figure()).startsWith("0.5");
        assertThat(workspace.engine.asked).hasSize(1);
    }

    @Test
    void aFailedLaneCannotBeTheBaseline() {
        run();
        model.makeBaseline(SampleComparisons.FAILING);
        assertThat(shown().baseline()).isEqualTo(SampleComparisons.SEQUENTIAL);
    }

    @Test
    void aHostThatFailsIsToldAndItsRoundsStay() {
        workspace.engine.failure = new HostFailedException("The host process could not be started: no java.");
        workspace.engine.after(2, () -> {});
        run();
        RunFailure failure = model.run().failureProperty().get();
        assertThat(failure).isNotNull();
        assertThat(failure.meaning()).startsWith("2 complete rounds stay.").contains("no java");
        assertThat(shown().completeRounds()).isEqualTo(2);
        workspace.engine.failure = null;
        model.press();
        assertThat(model.run().failureProperty().get()).isNull();
        assertThat(shown().isComplete()).isTrue();
    }

    @Test
    void severalRegistersAreComparedOneAfterTheOther() {
        workspace.registers.select(workspace.registers.items());
        run();
        assertThat(workspace.engine.asked)
                .extracting(request -> request.subject().name())
                .containsExactly("tails-10", "original-12", "original-14");
    }

    @Test
    void stopEndsTheRegistersThatWaitToo() {
        workspace.registers.select(workspace.registers.items());
        workspace.engine.after(2, model::press);
        run();
        assertThat(workspace.engine.asked).hasSize(1);
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void eachRegisterRemembersItsComparison() {
        run();
        workspace.registers.selectNumber(4);
        assertThat(model.contentProperty().get()).isInstanceOf(ComparisonContent.Empty.class);
        workspace.registers.selectNumber(5);
        assertThat(shown().isComplete()).isTrue();
    }

    @Test
    void theWholeFileIsASubjectOfItsOwn() {
        model.subjects().scopeProperty().set(Scope.FILE);
        run();
        assertThat(workspace.engine.asked.getFirst().subject().scope()).isEqualTo(Scope.FILE);
        assertThat(workspace.engine.asked.getFirst().subject().registers()).hasSize(3);
    }

    @Test
    void aPreviewHasFewRoundsAndNoVerdict() {
        model.choices().previewProperty().set(true);
        run();
        assertThat(workspace.engine.asked.getFirst().preview()).isTrue();
        assertThat(verdict().kind()).isEqualTo(Kind.NONE);
        assertThat(verdict().chip()).isEqualTo("preview · 3 rounds");
    }

    @Test
    void aLongRunIsAskedAboutFirst() {
        model.choices().kernelProperty().set("paced:500us");
        model.press();
        assertThat(verdict().kind()).isEqualTo(Kind.ASKING);
        assertThat(verdict().headline()).startsWith("This will take about");
        assertThat(workspace.engine.asked).isEmpty();
    }

    @Test
    void aRaceIsBanneredAndNeverKept() {
        model.choices().raceProperty().set(true);
        model.press();
        assertThat(verdict().headline()).isEqualTo("Sharing the cores: not a measurement");
        assertThat(model.contentProperty().get()).isInstanceOf(ComparisonContent.Race.class);
        model.choices().raceProperty().set(false);
        assertThat(model.contentProperty().get()).isInstanceOf(ComparisonContent.Empty.class);
    }

    @Test
    void moreRoundsThanMeasuredCanBeResumed() {
        run();
        model.choices().roundsProperty().set(20);
        assertThat(model.buttonProperty().get().action()).isEqualTo(RunButton.Action.RESUME);
        assertThat(verdict().headline()).isEqualTo("Stopped after 10 of 20 rounds");
    }

    @Test
    void aKeptComparisonIsShownWithItsVerdictItsLanesAndItsBaselineAndCanBeGoneOnWith() {
        Comparison sample = SampleComparisons.finished();
        run();
        VerdictText verdict = model.verdictProperty().get();
        List<LaneRow> lanes = model.shown().orElseThrow().sorted();
        SampleWorkspace other = new SampleWorkspace(sample);
        other.model.choices().kernelProperty().set(TaskKernels.all().getLast().id());
        other.model.choices().workers().setAll(1);
        other.engine.here = sample.environment();
        other.model.reopen(List.of(workspace.model.shown().orElseThrow().comparison()), "Kept on 23 Nov 2026, 09:14");
        assertThat(other.engine.asked).isEmpty();
        assertThat(other.model.verdictProperty().get()).isEqualTo(verdict);
        assertThat(other.model.shown().orElseThrow().sorted()).isEqualTo(lanes);
        assertThat(other.model.keptProperty().get().sentence()).contains("this is the same machine");
        other.model.choices().roundsProperty().set(12);
        assertThat(other.model.buttonProperty().get().action()).isEqualTo(RunButton.Action.RESUME);
        other.model.press();
        assertThat(other.engine.before.getLast().rounds()).hasSize(10);
        assertThat(other.model.shown().orElseThrow().completeRounds()).isEqualTo(12);
        assertThat(other.model.keptProperty().get()).as("measured here by now").isNull();
    }

    @Test
    void strategiesThatLanesAndWorkersTogetherWouldNotGiveAreShownAsTheyWere() {
        Comparison kept = SampleComparisons.oversubscribed();
        SampleWorkspace other = new SampleWorkspace(kept);
        other.model.reopen(List.of(kept), "Kept");
        assertThat(other.model.choices().strategies().get())
                .isEqualTo(kept.request().strategies());
        other.model.choices().toggleWorkers(4);
        assertThat(other.model.choices().strategies().get())
                .isNotEqualTo(kept.request().strategies())
                .contains(SampleComparisons.SEQUENTIAL);
    }

    @Test
    void aComparisonOfAnotherMachineSaysWhyItCannotBeGoneOnWithAndIsMeasuredAnew() {
        Comparison kept = SampleComparisons.running();
        workspace.engine.here = CannedRounds.ENVIRONMENT;
        model.reopen(List.of(kept), "Kept");
        assertThat(model.keptProperty().get().differences()).isNotEmpty();
        assertThat(model.keptProperty().get().sentence()).contains("cannot be gone on with here", "processor");
        assertThat(model.buttonProperty().get().action()).isEqualTo(RunButton.Action.RUN_AGAIN);
        model.press();
        assertThat(workspace.engine.before.getLast()).isNull();
    }

    @Test
    void whatARunMeasuredIsPublishedOnceAtItsEndAlsoWhereItWasStopped() {
        List<List<Comparison>> published = new ArrayList<>();
        model.run().onEnded(published::add);
        workspace.registers.select(workspace.registers.items());
        run();
        assertThat(published).singleElement().satisfies(made -> assertThat(made).hasSize(3));
        model.choices().roundsProperty().set(14);
        workspace.engine.after(2, model::press);
        run();
        assertThat(published).hasSize(2);
        assertThat(published.getLast())
                .singleElement()
                .satisfies(made -> assertThat(made.rounds()).hasSize(12));
    }

    @Test
    void nothingIsMeasuredOrRacedWhileOtherWorkIsTimedAndTheReasonIsSaid() {
        workspace.hold = true;
        workspace.tasks.<String>startTimed("Calibrating", work -> "", outcome -> {});
        for (boolean race : List.of(false, true)) {
            model.choices().raceProperty().set(race);
            model.press();
            assertThat(verdict().kind()).isEqualTo(Kind.BARRED);
            assertThat(verdict().headline()).isEqualTo("“Calibrating” is being timed");
            assertThat(workspace.waiting).hasSize(1);
        }
        assertThat(model.crossover().barredProperty().getValue()).isEqualTo("Calibrating");
        workspace.waiting.poll().run();
        assertThat(model.verdictProperty().get()).isNull();
        model.choices().raceProperty().set(false);
        run();
        assertThat(verdict().kind()).isEqualTo(Kind.WON);
    }

    @Test
    void otherWorkIsAskedAboutBeforeARunAndTheQuestionGoesWithIt() {
        workspace.hold = true;
        workspace.tasks.<String>start("Analysing registers.csv", work -> "", outcome -> {});
        model.press();
        assertThat(verdict().kind()).isEqualTo(Kind.ASKING);
        assertThat(verdict().headline()).isEqualTo("“Analysing registers.csv” is under way");
        workspace.waiting.poll().run();
        assertThat(model.verdictProperty().get()).isNull();
        assertThat(workspace.engine.asked).isEmpty();
    }

    @Test
    void aRunThatWasWantedBesideOtherWorkSaysWhatDisturbsIt() {
        workspace.hold = true;
        workspace.tasks.<String>start("Analysing registers.csv", work -> "", outcome -> {});
        model.press();
        model.runAnyway();
        Runnable analysis = workspace.waiting.poll();
        assertThat(verdict().kind()).isEqualTo(Kind.RUNNING);
        assertThat(verdict().lines()).anyMatch(line -> line.startsWith("“Analysing registers.csv” runs meanwhile"));
        analysis.run();
        assertThat(verdict().lines()).noneMatch(line -> line.contains("Analysing"));
    }

    /** Starts a run and does its work, one register after the other. */
    private void run() {
        workspace.hold = true;
        model.press();
        model.runAnyway();
        while (!workspace.waiting.isEmpty()) {
            workspace.waiting.poll().run();
        }
        workspace.hold = false;
    }

    private VerdictText verdict() {
        VerdictText text = model.verdictProperty().get();
        assertThat(text).isNotNull();
        return text;
    }

    private Shown shown() {
        return model.shown().orElseThrow();
    }

    private LaneRow row(StrategyName strategy) {
        return shown().row(strategy).orElseThrow();
    }
}
