package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.SampleComparisons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrossoverViewModelTest {
    private final SampleWorkspace workspace = new SampleWorkspace(SampleComparisons.finished());
    private final CrossoverViewModel model = workspace.model.crossover();

    @BeforeEach
    void compareOneRegister() {
        workspace.model.press();
    }

    @Test
    void eachRegisterComparedIsAPoint() {
        assertThat(model.linesProperty().get())
                .allSatisfy(line -> assertThat(line.points())
                        .extracting(CrossoverLine.Point::register)
                        .containsExactly("original-14"));
        workspace.registers.selectNumber(4);
        workspace.model.press();
        assertThat(model.linesProperty().get())
                .allSatisfy(line -> assertThat(line.points())
                        .extracting(CrossoverLine.Point::register)
                        .containsExactly("original-12", "original-14"));
        assertThat(model.isPreview()).isFalse();
    }

    @Test
    void theBaselineHasNoLineAndTheRegisterShownIsMarked() {
        assertThat(model.linesProperty().get())
                .extracting(CrossoverLine::strategy)
                .doesNotContain(SampleComparisons.SEQUENTIAL)
                .contains(SampleComparisons.CYCLOTRON);
        assertThat(model.shownRegister().orElseThrow().name()).isEqualTo("original-14");
    }

    @Test
    void aLadderMeasuresGrowingSizesAsPreviews() {
        model.measureSizes();
        assertThat(model.measuringProperty().get()).isFalse();
        assertThat(model.isPreview()).isTrue();
        assertThat(workspace.engine.asked.subList(1, workspace.engine.asked.size()))
                .hasSizeGreaterThan(5)
                .allMatch(ComparisonRequest::preview)
                .isSortedAccordingTo(
                        (a, b) -> a.subject().states().compareTo(b.subject().states()));
        assertThat(model.linesProperty().get().getFirst().points()).hasSizeGreaterThan(6);
        assertThat(model.pays(SampleComparisons.CYCLOTRON)).isPresent();
        assertThat(model.pays(SampleComparisons.SLOWEST)).isEmpty();
    }

    @Test
    void aLadderThatBreaksOffKeepsTheSizesBefore() {
        workspace.engine.failure = new HostFailedException("no memory");
        workspace.engine.after(2, () -> {});
        model.measureSizes();
        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.measuringProperty().get()).isFalse();
    }
}
