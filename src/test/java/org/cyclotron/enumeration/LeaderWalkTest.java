package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks over all starts in which the least state of a cycle leads, against the definition of what they step. */
class LeaderWalkTest {
    private static final long SEED = 20261126L;

    /** A kernel and the steps of its method, which its own test holds it to. */
    enum Way {
        FLOYD(new FloydKernel(WalkLimits.DEFAULT), FloydAndBrentTest.Method.FLOYD),
        BRENT(new BrentKernel(WalkLimits.DEFAULT), FloydAndBrentTest.Method.BRENT);

        private final Kernel kernel;
        private final FloydAndBrentTest.Method method;

        Way(Kernel kernel, FloydAndBrentTest.Method method) {
            this.kernel = kernel;
            this.method = method;
        }

        /** Leaders alone are handed to the method, or every start where some have tails. */
        long steps(Lfsr lfsr, PlainMap map) {
            return lfsr.isSingular() ? stepsWithTails(map) : stepsOfLeaders(map);
        }

        private long stepsOfLeaders(PlainMap map) {
            long steps = 0;
            for (int start = 0; start < map.states(); start++) {
                steps += map.stepsToOneNotAbove(start);
            }
            for (List<Integer> cycle : map.cycles()) {
                steps += method.steps(new CycleFinder.Rho(0, cycle.size()));
            }
            return steps;
        }

        private long stepsWithTails(PlainMap map) {
            long steps = 0;
            for (int start = 0; start < map.states(); start++) {
                CycleFinder.Rho rho = map.rho(start);
                steps += method.steps(rho) + (rho.preperiod() == 0 ? map.stepsToOneNotAbove(start) : 0);
            }
            return steps;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStepsOfAWalkAreThoseOfTheDefinition(Way way) {
        Random random = new Random(SEED);
        for (long q : new long[] {2, 3, 4, 5, 67}) {
            int most = FieldRegisters.mostCells(600, q);
            for (int trial = 0; trial < 8; trial++) {
                Lfsr lfsr = FieldRegisters.random(FiniteFields.of(q), 1 + random.nextInt(most), random);
                assertSteps(way, lfsr, PlainMap.of(lfsr));
            }
        }
    }

    /** A leader whose cycle is longer than the steps between two polls, and one whose cycle is as long. */
    @Test
    void theStepsOfLongCyclesAreCountedExactly() {
        for (Lfsr lfsr : List.of(BinaryRegisters.of(17, 0, 3), new Lfsr(FiniteFields.of(65537), 3))) {
            PlainMap map = PlainMap.of(lfsr);
            for (Way way : Way.values()) {
                assertSteps(way, lfsr, map);
            }
        }
    }

    private static void assertSteps(Way way, Lfsr lfsr, PlainMap map) {
        WalkedCensus census = way.kernel.walk(lfsr, Progress.NONE, Cancellation.NONE);
        assertThat(census.statesStepped())
                .as("%s, seed %d", lfsr, SEED)
                .isEqualTo(BigInteger.valueOf(way.steps(lfsr, map)));
        assertThat(census.statesCovered()).as("%s, seed %d", lfsr, SEED).isEqualTo(lfsr.stateCount());
    }

    @ParameterizedTest
    @EnumSource
    void aWalkAsksOftenWhetherToStop(Way way) {
        AtomicLong polls = new AtomicLong();
        WalkedCensus census = way.kernel.walk(BinaryRegisters.of(19, 0, 1, 2, 5), Progress.NONE, () -> {
            polls.incrementAndGet();
            return false;
        });
        assertThat(polls.get()).isGreaterThan(census.statesStepped().longValueExact() / 200_000);
    }

    /** Good to a factor of three is what a prediction promises; the largest cycles there are leave least to chance. */
    @ParameterizedTest
    @EnumSource
    void thePredictionIsOfTheOrderOfTheStepsThatAreTaken(Way way) {
        for (Lfsr lfsr : List.of(
                BinaryRegisters.of(17, 0, 3),
                new Lfsr(FiniteFields.of(65537), 3),
                BinaryRegisters.of(12, 1, 3),
                BinaryRegisters.of(12, 2, 5))) {
            double predicted = way.kernel.predict(lfsr).seconds() * 1e9 / StepCost.nanoseconds(lfsr);
            double taken = way.kernel
                    .walk(lfsr, Progress.NONE, Cancellation.NONE)
                    .statesStepped()
                    .doubleValue();
            assertThat(predicted).as("%s", lfsr).isBetween(taken / 3, taken * 3);
            assertThat(way.kernel.predict(lfsr).bytes()).isZero();
        }
    }
}
