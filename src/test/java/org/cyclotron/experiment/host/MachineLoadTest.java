package org.cyclotron.experiment.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineLoadTest {
    private long now = 100;
    private double others;
    private final MachineLoad load = new MachineLoad(() -> others, () -> now);

    private void run(double share, long nanos) {
        load.begin();
        others = share;
        now += nanos;
        load.end();
        // Between runs it does not count.
        others = 0.9;
        now += 1000;
    }

    @Test
    void aLongRunWeighsMoreThanAShortOne() {
        run(0.25, 300);
        run(0.5, 100);
        assertThat(load.share()).isEqualTo((0.25 * 300 + 0.5 * 100) / 400);
    }

    @Test
    void aRunOfWhichTheSystemTellsNothingIsLeftOut() {
        run(Double.NaN, 300);
        assertThat(load.share()).isNaN();
        run(0.5, 100);
        assertThat(load.share()).isEqualTo(0.5);
    }

    @Test
    void itIsAShareWhateverTheTicksOfTheSystemMakeOfIt() {
        run(-0.01, 100);
        assertThat(load.share()).isZero();
        run(3, 1000);
        assertThat(load.share()).isEqualTo(1);
    }

    @Test
    void thisMachineTellsAShareOrThatItCannot() {
        MachineLoad here = new MachineLoad();
        here.begin();
        here.end();
        assertThat(Double.isNaN(here.share()) || (here.share() >= 0 && here.share() <= 1))
                .isTrue();
    }
}
