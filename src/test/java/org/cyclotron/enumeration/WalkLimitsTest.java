package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class WalkLimitsTest {
    private static final BigInteger MEBI = BigInteger.valueOf(1 << 20);
    private static final WalkLimits LIMITS = new WalkLimits(64 << 20, 600);

    @Test
    void aWalkThatTakesExactlyWhatIsAllowedIsFeasible() {
        WalkPrediction prediction = LIMITS.judge(BigInteger.TWO.pow(35), 64 << 20, 600);
        assertThat(prediction.feasible()).isTrue();
        assertThat(prediction.reason()).isNull();
        assertThat(prediction.states()).isEqualTo(BigInteger.TWO.pow(35));
        assertThat(prediction.bytes()).isEqualTo(64 << 20);
        assertThat(prediction.seconds()).isEqualTo(600);
        assertThat(LIMITS.judge(BigInteger.TWO.pow(48), 1L << 48, 0, 0).feasible())
                .isTrue();
    }

    @Test
    void tooManyStatesAreRefusedWithBothNumbers() {
        BigInteger more = BigInteger.TWO.pow(35).add(BigInteger.ONE);
        assertThat(LIMITS.judge(more, 0, 0).reason())
                .isEqualTo("too large to walk: about 2^35 states, the limit is 2^35");
        assertThat(LIMITS.judge(BigInteger.TWO.pow(521), 1L << 48, 0, 0).reason())
                .isEqualTo("too large to walk: about 2^521 states, the limit is 2^48");
        assertThat(LIMITS.judge(more, 0, 0).feasible()).isFalse();
    }

    @Test
    void tooMuchMemoryIsRefusedInMebibytes() {
        assertThat(LIMITS.judge(MEBI, 100.5 * (1 << 20), 0).reason())
                .isEqualTo("too large to walk: it takes 100 MiB, the limit is 64 MiB (half of the heap)");
        WalkPrediction endless = LIMITS.judge(MEBI, Double.POSITIVE_INFINITY, 0);
        assertThat(endless.reason()).isEqualTo("too large to walk: it takes more memory than can be addressed");
        assertThat(endless.bytes()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void tooMuchTimeIsRefusedInSeconds() {
        assertThat(LIMITS.judge(MEBI, 0, 1234.4).reason())
                .isEqualTo("too long to walk: about 1234 s, the limit is 600 s");
        assertThat(LIMITS.judge(MEBI, 0, Double.POSITIVE_INFINITY).feasible()).isFalse();
    }
}
