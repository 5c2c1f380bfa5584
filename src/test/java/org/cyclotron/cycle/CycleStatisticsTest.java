package org.cyclotron.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

class CycleStatisticsTest {
    private static final CycleStructure STRUCTURE =
            new CycleStructure(List.of(CycleTerm.of(1, 2), CycleTerm.of(2, 1), CycleTerm.of(3, 2), CycleTerm.of(6, 1)));

    @Test
    void lengthsAreWeightedByCyclesAndByStates() {
        CycleStatistics statistics = CycleStatistics.of(STRUCTURE);
        // Lengths 1, 1, 2, 3, 3, 6: mean 16/6, squares 60/6.
        assertThat(statistics.cycles()).isEqualTo(6);
        assertThat(statistics.byCycle().mean()).isCloseTo(new BigDecimal(16.0 / 6), within(new BigDecimal("1e-12")));
        assertThat(statistics.byCycle().median()).isEqualTo(2);
        assertThat(statistics.byCycle().variance())
                .isCloseTo(new BigDecimal(10 - 256.0 / 36), within(new BigDecimal("1e-12")));
        // Over the 16 states: 60/16, cubes (1+1+8+27+27+216)/16 = 17.5.
        assertThat(statistics.byState().mean()).isEqualByComparingTo("3.75");
        assertThat(statistics.byState().median()).isEqualTo(3);
        assertThat(statistics.byState().variance()).isEqualByComparingTo("3.4375");
        assertThat(statistics.longest()).isEqualTo(6);
        assertThat(statistics.longestShare()).isEqualByComparingTo("0.375");
    }

    @Test
    void aPrimitiveRegisterMeetsItsExpectationExactly() {
        CycleStructure primitive = new CycleStructure(List.of(CycleTerm.of(1, 1), CycleTerm.of(15, 1)));
        CycleStatistics statistics = CycleStatistics.of(primitive);
        CycleExpectation expected = CycleExpectation.primitive(BigInteger.valueOf(16));
        assertThat(statistics.cycles().doubleValue()).isEqualTo(expected.cycles());
        assertThat(statistics.byState().mean().doubleValue()).isCloseTo(expected.meanLengthByState(), within(1e-12));
        assertThat(statistics.longestShare().doubleValue()).isEqualTo(expected.longestShare());
    }

    @Test
    void aRandomPermutationHasAHarmonicNumberOfCycles() {
        // All permutations of three points: 3, 2, 2, 2, 1, 1 cycles.
        assertThat(CycleExpectation.randomPermutation(BigInteger.valueOf(3)).cycles())
                .isCloseTo(11.0 / 6, within(1e-12));
        double sum = 0;
        for (int i = 1000; i >= 1; i--) {
            sum += 1.0 / i;
        }
        assertThat(CycleExpectation.randomPermutation(BigInteger.valueOf(1000)).cycles())
                .isCloseTo(sum, within(1e-11));
        assertThat(CycleExpectation.randomPermutation(BigInteger.TWO.pow(2000)).cycles())
                .isCloseTo(2000 * Math.log(2) + 0.5772156649, within(1e-6));
    }

    @Test
    void theStatesOfACycleFollowEachOther() {
        Lfsr lfsr = new Lfsr(new PrimeField(2), 1, 1, 0);
        List<long[]> states = CycleStates.through(lfsr, new long[] {0, 0, 1}).toList();
        assertThat(states).hasSize(7);
        assertThat(states.get(1)).containsExactly(0, 1, 0);
        assertThatThrownBy(() -> CycleStates.through(lfsr, new long[2])).hasMessageContaining("3 elements, not 2");
    }
}
