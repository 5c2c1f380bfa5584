package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.Summaries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetailViewModelTest {
    private final DetailViewModel model = new DetailViewModel();

    @BeforeEach
    void show() {
        model.show(shown(SampleComparisons.finished()));
    }

    @Test
    void theSlowestPlottedLaneIsShownFirstWithItsTypicalRun() {
        assertThat(model.selectedProperty().get()).isEqualTo(SampleComparisons.SLOWEST);
        SelectedRun run = run();
        assertThat(run.run()).isEqualTo(lane().summary().typical());
        assertThat(run.subtitle()).matches("round \\d+ of 10 · .* s");
    }

    @Test
    void stepsGoThroughTheRoundsAndEndAtBothEnds() {
        for (int i = 0; i < 20; i++) {
            model.step(-1);
        }
        assertThat(run().round()).isEqualTo(1);
        model.step(1);
        assertThat(run().round()).isEqualTo(2);
    }

    @Test
    void aFailedLaneHasItsRunsButNoFigures() {
        model.selectedProperty().set(SampleComparisons.FAILING);
        assertThat(model.figuresProperty().get()).isEmpty();
        assertThat(run().run().reason()).contains("12,286");
    }

    @Test
    void everyFigureHasAFormulaAndAMeaning() {
        model.selectedProperty().set(SampleComparisons.CYCLOTRON);
        assertThat(model.figuresProperty().get()).hasSizeGreaterThan(6).allSatisfy(figure -> {
            assertThat(figure.formula()).isNotBlank();
            assertThat(figure.meaning()).isNotBlank();
            assertThat(figure.value()).doesNotContain("NaN");
        });
        assertThat(model.figuresProperty().get())
                .extracting(DetailFigure::caption)
                .contains("Efficiency", "Karp–Flatt");
    }

    @Test
    void theWindowOfTimeIsResetByAnotherRunAndKeptWhenMoreRoundsCome() {
        model.look(model.windowProperty().get().part(0.25, 0.5));
        model.show(shown(SampleComparisons.finished()));
        assertThat(model.windowProperty().get().isWhole()).isFalse();
        model.step(run().round() == 1 ? 1 : -1);
        assertThat(model.windowProperty().get().isWhole()).isTrue();
    }

    @Test
    void theSelectionStaysWhenAnotherRegisterHasTheSameLane() {
        model.selectedProperty().set(SampleComparisons.THREADS);
        model.show(shown(SampleComparisons.singular()));
        assertThat(model.selectedProperty().get()).isEqualTo(SampleComparisons.THREADS);
    }

    @Test
    void withoutAComparisonThereIsNoRun() {
        model.show(null);
        assertThat(model.runProperty().get()).isNull();
        assertThat(model.laneProperty().get()).isNull();
    }

    private static Shown shown(Comparison comparison) {
        return new Shown(comparison, Summaries.of(comparison), false);
    }

    private SelectedRun run() {
        SelectedRun run = model.runProperty().get();
        assertThat(run).isNotNull();
        return run;
    }

    private LaneRow lane() {
        LaneRow lane = model.laneProperty().get();
        assertThat(lane).isNotNull();
        return lane;
    }
}
