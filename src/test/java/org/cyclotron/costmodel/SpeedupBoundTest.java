package org.cyclotron.costmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.assertj.core.data.Offset;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.junit.jupiter.api.Test;

class SpeedupBoundTest {
    @Test
    void oneGiantCycleLeavesNothingToGain() {
        SpeedupBound bound = SpeedupBound.of(new CycleStructure(List.of(CycleTerm.of(1, 1), CycleTerm.of(15, 1))));
        assertThat(bound.ratio()).isEqualTo(16.0 / 15);
        assertThat(bound.ratio(8)).isEqualTo(16.0 / 15);
    }

    @Test
    void manyCyclesAreBoundByTheWorkers() {
        SpeedupBound bound = SpeedupBound.of(new CycleStructure(List.of(CycleTerm.of(1, 2), CycleTerm.of(3, 10))));
        assertThat(bound.ratio()).isEqualTo(32.0 / 3, Offset.offset(1e-12));
        assertThat(bound.ratio(4)).isEqualTo(4);
    }

    @Test
    void enormousLengthsDoNotOverflow() {
        BigInteger longest = BigInteger.TWO.pow(5000).subtract(BigInteger.ONE);
        SpeedupBound bound = new SpeedupBound(longest.shiftLeft(1).add(longest.shiftRight(1)), longest);
        assertThat(bound.ratio()).isEqualTo(2.5, Offset.offset(1e-12));
    }

    @Test
    void aCycleLongerThanTheSpaceIsRefused() {
        assertThatThrownBy(() -> new SpeedupBound(BigInteger.TEN, BigInteger.valueOf(11)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
