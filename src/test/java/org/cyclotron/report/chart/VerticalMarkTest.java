package org.cyclotron.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.report.chart.VerticalMark.Place;
import org.junit.jupiter.api.Test;

class VerticalMarkTest {
    private static final String LONG = "x^24 + x^7 + x^2 + x + 1 of the third file";

    @Test
    void aNameStandsAtTheRightOfItsLineWhereItFits() {
        assertThat(Place.of("original-14", 100, 50, 400)).isEqualTo(new Place("original-14", 104));
    }

    @Test
    void atTheEndOfThePlotItStandsAtTheLeft() {
        Place place = Place.of("original-14", 390, 50, 400);
        assertThat(place.text()).isEqualTo("original-14");
        assertThat(place.left()).isBetween(300.0, 386.0);
    }

    /** It would run over the labels of the axis beside the plot. */
    @Test
    void aNameThatFitsAtNeitherSideIsShortenedAndStaysWithinThePlot() {
        Place right = Place.of(LONG, 100, 50, 220);
        assertThat(right.text()).startsWith("x^24").endsWith("…");
        assertThat(right.left()).isEqualTo(104);
        Place left = Place.of(LONG, 200, 50, 220);
        assertThat(left.text()).startsWith("x^24").endsWith("…");
        assertThat(left.left()).isBetween(50.0, 120.0);
    }
}
