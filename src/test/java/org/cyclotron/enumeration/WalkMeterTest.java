package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

class WalkMeterTest {
    private final List<String> heard = new ArrayList<>();
    private final Progress listening = (done, total) -> heard.add(done + " of " + total);
    private final Cancellation asked = () -> {
        heard.add("asked");
        return false;
    };

    @Test
    void onceAnIntervalItIsAskedWhetherToStopAndThenReported() {
        WalkMeter meter = new WalkMeter(10, 1000, listening, asked);
        meter.spend(9, 4);
        assertThat(heard).isEmpty();
        meter.spend(1, 1);
        assertThat(heard).containsExactly("asked", "5 of 1000");
        meter.spend(9, 2);
        assertThat(heard).hasSize(2);
        meter.spend(30, 3);
        assertThat(heard).containsExactly("asked", "5 of 1000", "asked", "10 of 1000");
        meter.spend(9, 0);
        assertThat(heard).hasSize(4);
        assertThat(meter.steps()).isEqualTo(58);
        assertThat(meter.stepped()).isEqualTo(58);
        assertThat(meter.covered()).isEqualTo(10);
    }

    @Test
    void theUsualIntervalIsThatOfEveryLoop() {
        WalkMeter meter = new WalkMeter(1000, listening, asked);
        meter.spend(WalkMeter.INTERVAL - 1, 0);
        assertThat(heard).isEmpty();
        meter.spend(1, 7);
        assertThat(heard).containsExactly("asked", "7 of 1000");
    }

    @Test
    void settlingReportsBeforeALongIntervalIsOverWhereTheUsualOneIs() {
        WalkMeter meter = new WalkMeter(10 * WalkMeter.INTERVAL, 1000, listening, asked);
        meter.spend(WalkMeter.INTERVAL - 1, 6);
        meter.settle();
        assertThat(heard).isEmpty();
        meter.spend(1, 1);
        assertThat(heard).isEmpty();
        meter.settle();
        meter.settle();
        assertThat(heard).containsExactly("asked", "7 of 1000");
    }

    /** The end of a walk may be found a little too late, and what was counted beyond it is taken back. */
    @Test
    void neverMoreThanAllStatesAreReported() {
        WalkMeter meter = new WalkMeter(10, 1000, listening, Cancellation.NONE);
        meter.spend(1003, 1003);
        meter.spend(-4, -4);
        meter.finish();
        assertThat(heard).containsExactly("1000 of 1000", "999 of 1000");
        assertThat(meter.steps()).isEqualTo(999);
    }

    @Test
    void theLastReportIsMadeHoweverLittleWasWalked() {
        WalkMeter meter = new WalkMeter(10, 1000, listening, asked);
        meter.spend(1, 1);
        meter.finish();
        assertThat(heard).containsExactly("asked", "1 of 1000");
    }

    @Test
    void aCancelledWalkStopsAndReportsNothingMore() {
        WalkMeter spending = new WalkMeter(10, 1000, listening, () -> true);
        assertThatThrownBy(() -> spending.spend(10, 10)).isInstanceOf(CancellationException.class);
        WalkMeter settling = new WalkMeter(10 * WalkMeter.INTERVAL, 1000, listening, () -> true);
        settling.spend(WalkMeter.INTERVAL, 1);
        assertThatThrownBy(settling::settle).isInstanceOf(CancellationException.class);
        WalkMeter finishing = new WalkMeter(10, 1000, listening, () -> true);
        assertThatThrownBy(finishing::finish).isInstanceOf(CancellationException.class);
        assertThat(heard).isEmpty();
    }
}
