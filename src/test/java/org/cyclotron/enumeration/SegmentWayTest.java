package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

class SegmentWayTest {
    private static final long SEED = 20261126L;
    private static final WalkLimits UNLIMITED = new WalkLimits(Long.MAX_VALUE, 1e9);

    private static SegmentCosts costs(Polynomial... factors) {
        Polynomial product =
                List.of(factors).stream().reduce(Polynomial::multiply).orElseThrow();
        return new SegmentCosts(TaskKernels.WORD, Lfsr.ofCharacteristic(product), 2);
    }

    /** That a polynomial is irreducible and has this order. */
    private record Alike(BigInteger order) implements WalkHints {
        @Override
        public List<Polynomial> factors(Polynomial characteristic) {
            return List.of(characteristic);
        }

        @Override
        public BigInteger order(Polynomial irreducible) {
            return order;
        }

        @Override
        public List<Expected> cycles(Polynomial characteristic) {
            return List.of();
        }
    }

    @Test
    void aWalkBeginsOnEachOfTheCyclesOfAnIrreducible() {
        SegmentCosts costs = costs(BinaryRegisters.irreducible(36, new Random(SEED)));
        SegmentWay way = SegmentWay.of(costs, new Alike(BigInteger.TWO.pow(20)), UNLIMITED);
        assertThat(way.spacing()).isBetween(2.0, (double) (1 << 14));
        assertThat(way.seconds())
                .isCloseTo(costs.passSeconds(way.spacing(), 1 << 16), within(1e-9))
                .isGreaterThan(costs.passSeconds(way.spacing(), 1 << 15));
        assertThat(way.divisor()).isNull();
    }

    @Test
    void cyclesOfFewStatesHaveNoMarksAndAreFoundByASweep() {
        SegmentCosts costs = costs(BinaryRegisters.irreducible(28, new Random(SEED)));
        SegmentWay way = SegmentWay.of(costs, new Alike(BigInteger.valueOf(29)), UNLIMITED);
        assertThat(way.spacing()).isZero();
        assertThat(way.bytes()).isZero();
        assertThat(way.seconds()).isPositive().isEqualTo(costs.sweepSeconds(29));
    }

    /** Those of the factor with 12 cells are shorter than marks lie apart, all others are by far longer. */
    @Test
    void theCyclesOfTheDivisorNeedNeitherCloserMarksNorASweep() {
        Random random = new Random(SEED);
        Polynomial small = BinaryRegisters.irreducible(12, random);
        SegmentCosts costs = costs(small, BinaryRegisters.irreducible(23, random));
        SegmentWay way = SegmentWay.of(costs, WalkHints.ALGEBRA, UNLIMITED);
        assertThat(way.divisor()).isEqualTo(small);
        assertThat(way.seconds()).isLessThan(costs.sweepSeconds(way.spacing()) / 2);
        List<WalkHints.Expected> cycles =
                WalkHints.ALGEBRA.cycles(costs.periodic().characteristicPolynomial());
        assertThat(WalkHints.withoutMark(cycles, way.spacing(), 12))
                .as("the marks miss some of them, seed %d", SEED)
                .isBetween(100.0, 4096.0);
    }

    @Test
    void aWayThatTakesExactlyTheMemoryAllowedIsTakenAndNoOther() {
        Random random = new Random(SEED);
        Polynomial small = BinaryRegisters.irreducible(5, random);
        SegmentCosts costs = costs(small, small, BinaryRegisters.irreducible(22, random));
        WalkHints noDivisor =
                new Unsplit(WalkHints.ALGEBRA.cycles(costs.periodic().characteristicPolynomial()));
        SegmentWay best = SegmentWay.of(costs, noDivisor, UNLIMITED);
        double first = costs.claimBytes(TaskKernels.WORD.markSpacing(costs.periodic()));
        assertThat(best.bytes()).as("closer marks are better").isGreaterThan(first);
        assertThat(SegmentWay.of(costs, noDivisor, new WalkLimits((long) best.bytes(), 1e9)))
                .isEqualTo(best);
        assertThat(SegmentWay.of(costs, noDivisor, new WalkLimits((long) best.bytes() - 1, 1e9))
                        .bytes())
                .isLessThan(best.bytes());
        assertThat(SegmentWay.of(costs, noDivisor, new WalkLimits(0, 1e9)).bytes())
                .as("some way there must be")
                .isEqualTo(first);
    }

    @Test
    void aWalkMayBeginAtEveryMarkButNotMoreOftenThanThereAreCycles() {
        Random random = new Random(SEED);
        SegmentCosts costs = costs(BinaryRegisters.irreducible(20, random), BinaryRegisters.irreducible(16, random));
        double states = costs.periodic().stateCount().doubleValue();
        SegmentWay unknown = SegmentWay.of(costs, new Unsplit(List.of()), UNLIMITED);
        assertBegun(costs, unknown, states / unknown.spacing());
        SegmentWay few = SegmentWay.of(costs, new Unsplit(alike(states, 100)), UNLIMITED);
        assertThat(few.seconds())
                .isBetween(costs.passSeconds(few.spacing(), 99), costs.passSeconds(few.spacing(), 101));
        SegmentWay many = SegmentWay.of(costs, new Unsplit(alike(states, 1e9)), UNLIMITED);
        assertBegun(costs, many, Math.min(1e9, states / many.spacing()));
    }

    /** So many walks begin, and what they do not find may take a sweep. */
    private static void assertBegun(SegmentCosts costs, SegmentWay way, double starts) {
        assertThat(way.seconds())
                .isBetween(
                        costs.passSeconds(way.spacing(), 0.99 * starts),
                        costs.passSeconds(way.spacing(), 1.01 * starts) + 1.01 * costs.sweepSeconds(way.spacing()));
    }

    private static List<WalkHints.Expected> alike(double states, double count) {
        return List.of(new WalkHints.Expected(states / count, count));
    }

    /** That these cycles are to be expected, and no factors. */
    private record Unsplit(List<Expected> expected) implements WalkHints {
        @Override
        public List<Polynomial> factors(Polynomial characteristic) {
            return List.of();
        }

        @Override
        public BigInteger order(Polynomial irreducible) {
            return WalkHints.ALGEBRA.order(irreducible);
        }

        @Override
        public List<Expected> cycles(Polynomial characteristic) {
            return expected;
        }
    }
}
