package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.junit.jupiter.api.Test;

class SpeedupScaleTest {
    private static final List<Comparison> ALL = List.of(
            SampleComparisons.finished(),
            SampleComparisons.running(),
            SampleComparisons.singular(),
            SampleComparisons.alike(),
            SampleComparisons.extreme(),
            SampleComparisons.many(),
            SampleComparisons.single());

    private static SpeedupScale scale(Comparison comparison) {
        return SpeedupScale.of(Summaries.of(comparison).lanes());
    }

    @Test
    void everythingMeasuredAndOneHaveAPlaceInTheCell() {
        for (Comparison comparison : ALL) {
            List<StrategySummary> lanes = Summaries.of(comparison).lanes();
            SpeedupScale scale = SpeedupScale.of(lanes);
            assertThat(scale.x(1, 300)).isBetween(6.0, 294.0);
            for (StrategySummary lane : lanes) {
                if (lane.speedup() != null) {
                    lane.ratios()
                            .forEach(ratio -> assertThat(scale.x(ratio, 300)).isBetween(6.0, 294.0));
                    assertThat(scale.contains(lane.speedup().interval().low())).isTrue();
                    assertThat(scale.contains(lane.speedup().interval().high())).isTrue();
                }
            }
        }
    }

    @Test
    void theScaleIsLogarithmicAndItsInverseFindsTheRatio() {
        SpeedupScale scale = new SpeedupScale(0.01, 10);
        assertThat(scale.x(0.1, 320) - scale.x(0.01, 320)).isCloseTo(100, offset(1e-9));
        assertThat(scale.x(10, 320) - scale.x(1, 320)).isCloseTo(100, offset(1e-9));
        assertThat(scale.ratio(scale.x(0.37, 320), 320)).isCloseTo(0.37, offset(1e-12));
    }

    @Test
    void theMarksAreRoundAndOneIsAmongThem() {
        assertThat(scale(SampleComparisons.finished()).ticks(420).stream().map(SpeedupScale.Tick::label))
                .containsExactly("0.01×", "0.1×", "0.5×", "1×", "2×", "4×");
    }

    @Test
    void lanesNearOneHaveACloserScale() {
        SpeedupScale scale = scale(SampleComparisons.alike());
        assertThat(scale.low()).isGreaterThan(0.9);
        assertThat(scale.high()).isLessThan(1.1);
        assertThat(scale.ticks(420).stream().map(SpeedupScale.Tick::label)).contains("0.98×", "1×", "1.02×");
    }

    @Test
    void noiseIsNotBlownUp() {
        SpeedupScale scale = scale(SampleComparisons.single());
        assertThat(scale.low()).isLessThan(0.97);
        assertThat(scale.high()).isGreaterThan(1.03);
    }

    @Test
    void labelsOfMarksNeverTouchAtAnyWidth() {
        for (Comparison comparison : ALL) {
            SpeedupScale scale = scale(comparison);
            for (int width = 60; width <= 900; width += 7) {
                double end = -100;
                List<SpeedupScale.Tick> ticks = scale.ticks(width);
                assertThat(ticks).anyMatch(tick -> tick.ratio() == 1);
                for (SpeedupScale.Tick tick : ticks) {
                    double half = Lettering.width(tick.label(), SpeedupTicks.FONT) / 2;
                    assertThat(scale.x(tick.ratio(), width) - half).isGreaterThan(end + 2);
                    end = scale.x(tick.ratio(), width) + half;
                }
            }
        }
    }

    @Test
    void theHeaderIsReadableAtAnyWidth() throws IOException {
        for (Comparison comparison : ALL) {
            for (int width = 120; width <= 600; width += 40) {
                SpeedupAxisPainter axis = new SpeedupAxisPainter(scale(comparison));
                DrawnTexts.of(axis, PictureSize.of(width, 40), Tokens.LIGHT).assertReadable();
            }
        }
    }

    @Test
    void aScaleWithoutOneInsideIsRefused() {
        assertThatThrownBy(() -> new SpeedupScale(1.2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpeedupScale(0, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingMeasuredYetHasAScaleToo() {
        assertThat(SpeedupScale.of(List.of()).contains(1)).isTrue();
    }
}
