package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;
import org.junit.jupiter.api.Test;

class RatioTextTest {
    @Test
    void digitsFollowTheDistanceFromOne() {
        assertThat(RatioText.times(1.9149)).isEqualTo("1.91×");
        assertThat(RatioText.times(0.9349)).isEqualTo("0.93×");
        assertThat(RatioText.times(0.38)).isEqualTo("0.38×");
        assertThat(RatioText.times(0.0812)).isEqualTo("0.081×");
        assertThat(RatioText.times(0.00471)).isEqualTo("0.0047×");
        assertThat(RatioText.times(0.0000021)).isEqualTo("0.0000021×");
        assertThat(RatioText.times(12.34)).isEqualTo("12.3×");
        assertThat(RatioText.times(212.4)).isEqualTo("212×");
        assertThat(RatioText.times(9.996)).isEqualTo("10×");
    }

    @Test
    void narrowIntervalsHaveThreeDecimals() {
        assertThat(RatioText.interval(new Interval(1.86, 1.95, 0.979))).isEqualTo("1.86–1.95");
        assertThat(RatioText.interval(new Interval(0.9874, 0.9991, 0.979))).isEqualTo("0.987–0.999");
        assertThat(RatioText.times(new Estimate(0.9931, new Interval(0.9874, 0.9991, 0.979))))
                .isEqualTo("0.993×");
        assertThat(RatioText.interval(new Interval(0.0041, 0.0055, 0.979))).isEqualTo("0.0041–0.0055");
        assertThat(RatioText.confidence(new Interval(1, 2, 0.9785))).isEqualTo("97.9 %");
    }
}
