package org.cyclotron.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OriginalFiguresTest {
    private static OriginalFigure beside(Measure measure, String... parameters) {
        return OriginalFigures.beside(SampleCalibrations.cost(measure, 1, parameters))
                .orElseThrow();
    }

    @Test
    void theFiguresAreThoseOfThePublishedTable() {
        assertThat(beside(new TaskCreation(), "backend", "spawn").fork())
                .isEqualTo(new OriginalFigure.Range(120_000, 120_000));
        assertThat(beside(new TaskCreation(), "backend", "spawn").spawn().low()).isCloseTo(1_690_000, within(1e-6));
        assertThat(beside(new FieldSetUp(), "field", "GF(2)").spawn().low()).isCloseTo(720_000, within(1e-6));
        assertThat(beside(new ColdInitialisation(), "field", "GF(2)").fork())
                .isEqualTo(new OriginalFigure.Range(3e6, 20e6));
        assertThat(beside(new StateCost(), "walk", "bitmap").fork().low()).isEqualTo(500_000);
        assertThat(beside(new PartitionShare(), "partition", "eager").fork().low())
                .isEqualTo(0.6);
    }

    @Test
    void theEndsOfThePublishedRangeOfExchangesStandAtTheEndsOfTheSizes() {
        assertThat(beside(new Exchange(), "elements", "10").fork().high()).isEqualTo(3e6);
        assertThat(beside(new Exchange(), "elements", "1000").spawn()).isEqualTo(new OriginalFigure.Range(40e6, 45e6));
        assertThat(beside(new Exchange(), "elements", "10000").spawn().low()).isEqualTo(45e6);
    }

    @Test
    void whatHasNoCounterpartHasNoFigure() {
        assertThat(OriginalFigures.beside(SampleCalibrations.cost(new ThreadWake(), 1)))
                .isEmpty();
        assertThat(OriginalFigures.beside(SampleCalibrations.cost(new PartitionShare(), 1, "partition", "lazy")))
                .isEmpty();
    }

    @Test
    void theRatioIsOursOverTheMiddleOfTheRange() {
        OriginalFigure figure = beside(new ColdInitialisation(), "field", "GF(2)");
        assertThat(figure.ratioToFork(Math.sqrt(60) * 1e6)).isCloseTo(1, within(1e-12));
        assertThat(figure.ratioToSpawn(Math.sqrt(60) * 2e6)).isCloseTo(2, within(1e-12));
    }
}
