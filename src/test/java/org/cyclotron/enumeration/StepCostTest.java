package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No figure is right on every machine; these hold on any. */
class StepCostTest {
    private static double cost(long q, int degree) {
        long[] row = new long[degree];
        row[0] = 1;
        return StepCost.nanoseconds(new Lfsr(FiniteFields.of(q), row));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 7, 16, 64, 67, 257})
    void moreCellsCostMoreOverFieldsOfMoreThanTwoElements(long q) {
        assertThat(cost(q, 1)).isPositive();
        assertThat(cost(q, 16)).isGreaterThan(cost(q, 8));
        assertThat(cost(q, 32)).isGreaterThan(cost(q, 16));
        assertThat(cost(q, 8)).isGreaterThan(cost(2, 8));
    }

    @Test
    void aStepOverTwoElementsCostsTheSameHoweverManyCellsThereAre() {
        assertThat(cost(2, 1)).isPositive().isEqualTo(cost(2, 48));
    }

    /** 64 elements are the most for which there are tables. */
    @Test
    void symbolsLookedUpTogetherCostLessThanSingleOnes() {
        assertThat(cost(64, 10)).isLessThan(cost(67, 10));
        assertThat(cost(3, 14)).isLessThan(cost(16, 14));
        assertThat(cost(16, 14)).isLessThan(cost(64, 14));
    }

    @Test
    void aWalkThatIsNotFeasibleIsRefusedWithItsReason() {
        assertThatCode(() -> StepCost.requireFeasible(new WalkPrediction(true, BigInteger.ONE, 0, 0, null)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> StepCost.requireFeasible(new WalkPrediction(false, BigInteger.ONE, 0, 0, "too far")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("too far");
    }
}
