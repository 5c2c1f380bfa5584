package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeWindowTest {
    private final TimeWindow all = TimeWindow.all(1_000_000);

    @Test
    void aPartIsTheSameFromEitherEnd() {
        assertThat(all.part(0.5, 0.25)).isEqualTo(all.part(0.25, 0.5));
        assertThat(all.part(0.25, 0.5).from()).isEqualTo(250_000);
    }

    @Test
    void zoomingKeepsTheMomentUnderThePointer() {
        TimeWindow zoomed = all.zoomed(0.3, 4);
        assertThat(zoomed.at(0.3)).isEqualTo(all.at(0.3));
        assertThat(zoomed.length()).isEqualTo(250_000);
    }

    @Test
    void zoomingOutEndsAtTheWhole() {
        assertThat(all.part(0.4, 0.5).zoomed(0.5, 1e-9).isWhole()).isTrue();
    }

    @Test
    void movingStopsAtBothEnds() {
        TimeWindow part = all.part(0.25, 0.5);
        assertThat(part.moved(-10).from()).isZero();
        assertThat(part.moved(10).to()).isEqualTo(1_000_000);
        assertThat(part.moved(10).length()).isEqualTo(part.length());
    }

    @Test
    void nothingIsShorterThanFiftyNanosecondsButAShortRun() {
        assertThat(all.part(0.5, 0.5).length()).isEqualTo(50);
        assertThat(all.part(1, 1).to()).isEqualTo(1_000_000);
        assertThat(TimeWindow.all(20).part(0.5, 0.5).length()).isEqualTo(20);
    }
}
