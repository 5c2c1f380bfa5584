package org.cyclotron.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

/** Periods and tails by algebra against walking, and what is looked at because of them. */
class SequencePlanTest {
    @Test
    void tailAndPeriodAreThoseOfTheWalkedStates() {
        for (long order : List.of(2L, 3L, 4L, 5L)) {
            FiniteField field = FiniteFields.of(order);
            for (long seed = 1; seed <= 60; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                Lfsr lfsr = SequenceAnalyzerTest.random(field, 1 + random.nextInt(6), random);
                long[] state = SequenceAnalyzerTest.state(field, lfsr.degree(), random);
                SequencePlan plan = SequencePlan.of(lfsr, state, OptionalLong.empty(), Cancellation.NONE);
                int[] walked = walk(lfsr, state);
                String what = lfsr + ", seed " + seed;
                // A state may be off its cycle though its outputs are not: d elements determine it.
                assertThat(plan.skipped()).as(what).isEqualTo(walked[0]);
                assertThat(plan.exactPeriod()).as(what).isEqualTo(walked[1]);
                assertThat(plan.span().wholePeriod()).as(what).isTrue();
                assertThat(plan.cut()).isFalse();
            }
        }
    }

    /** Steps until a state comes back: the steps before the cycle, and its length. */
    private static int[] walk(Lfsr lfsr, long[] start) {
        Map<BigInteger, Integer> seen = new HashMap<>();
        long[] state = start.clone();
        int step = 0;
        while (seen.putIfAbsent(lfsr.stateNumber(state), step) == null) {
            lfsr.step(state);
            step++;
        }
        int first = seen.get(lfsr.stateNumber(state));
        return new int[] {first, step - first};
    }

    @Test
    void aPeriodTooLongToBeLookedAtIsCutAndSaysSo() {
        long[] row = new long[61];
        row[0] = row[1] = row[2] = row[5] = 1;
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), row);
        SequencePlan plan = SequencePlan.of(lfsr, lfsr.impulseState(), OptionalLong.empty(), Cancellation.NONE);
        assertThat(plan.cut()).isTrue();
        assertThat(plan.span().length()).isEqualTo(SequenceAnalyzer.KEPT);
        assertThat(plan.span().wholePeriod()).isFalse();
        assertThat(plan.exactPeriod()).isEqualTo(BigInteger.TWO.pow(61).subtract(BigInteger.ONE));
    }

    @Test
    void asManyElementsAsThePeriodAreAPeriod() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);
        assertThat(plan(lfsr, 15).span().wholePeriod()).isTrue();
        assertThat(plan(lfsr, 30).span().wholePeriod()).isFalse();
    }

    @Test
    void countsOutsideTheRangeAreRefusedWithIt() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);
        assertThatThrownBy(() -> plan(lfsr, 0)).hasMessageContaining("1 to 16777216");
        assertThatThrownBy(() -> plan(new Lfsr(FiniteFields.of(131), 1), 1 << 21))
                .hasMessageContaining("1 to 1048576");
    }

    private static SequencePlan plan(Lfsr lfsr, long elements) {
        return SequencePlan.of(lfsr, lfsr.impulseState(), OptionalLong.of(elements), Cancellation.NONE);
    }
}
