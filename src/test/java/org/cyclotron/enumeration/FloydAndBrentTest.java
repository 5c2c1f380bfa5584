package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cycle finding in constant memory, against a walk that remembers every state, and against the textbook's count of steps. */
class FloydAndBrentTest {
    private static final long SEED = 20261126L;

    /** What {@link Kernel#walk} promises. */
    private static final long MOST_STEPS_BETWEEN_POLLS = 200_000;

    /** A method and the steps it takes by the textbook. */
    enum Method {
        FLOYD(FloydKernel::find, new FloydTaskKernel()) {
            /** They meet after the least multiple of the period that is not within the tail. */
            @Override
            long stepsToPeriod(CycleFinder.Rho rho) {
                long rounds = rho.period();
                while (rounds < rho.preperiod()) {
                    rounds += rho.period();
                }
                return 3 * rounds + rho.period();
            }
        },
        BRENT(BrentKernel::find, new BrentTaskKernel()) {
            /** The mark waits after 2^k &minus; 1 steps, on the cycle and with enough to go before it is moved. */
            @Override
            long stepsToPeriod(CycleFinder.Rho rho) {
                long power = 1;
                while (power < rho.period() || power - 1 < rho.preperiod()) {
                    power *= 2;
                }
                return power - 1 + rho.period();
            }
        };

        private final CycleFinder finder;
        private final TaskKernel kernel;

        Method(CycleFinder finder, TaskKernel kernel) {
            this.finder = finder;
            this.kernel = kernel;
        }

        abstract long stepsToPeriod(CycleFinder.Rho rho);

        /** With the period known, one walker goes ahead by it, and two follow the tail. */
        long steps(CycleFinder.Rho rho) {
            return stepsToPeriod(rho) + rho.period() + 2 * rho.preperiod();
        }
    }

    private static WalkMeter meter(Cancellation cancellation) {
        return new WalkMeter(1 << 30, Progress.NONE, cancellation);
    }

    @ParameterizedTest
    @EnumSource
    void tailsAndCyclesAreThoseOfAWalkThatRemembersItsStates(Method method) {
        Random random = new Random(SEED);
        for (long q : new long[] {2, 3, 4, 5, 67}) {
            int most = FieldRegisters.mostCells(700, q);
            for (int trial = 0; trial < 8; trial++) {
                Lfsr lfsr = FieldRegisters.random(FiniteFields.of(q), 1 + random.nextInt(most), random);
                assertEveryStart(method, lfsr);
            }
        }
    }

    private static void assertEveryStart(Method method, Lfsr lfsr) {
        PlainMap map = PlainMap.of(lfsr);
        StateStep step = StateStep.of(lfsr);
        for (int start = 0; start < map.states(); start++) {
            CycleFinder.Rho expected = map.rho(start);
            WalkMeter meter = meter(Cancellation.NONE);
            CycleFinder.Rho found = method.finder.find(step, start, meter);
            if (!found.equals(expected) || meter.steps() != method.steps(expected)) {
                assertThat(found + " in " + meter.steps())
                        .as("%s from %d, seed %d", lfsr, start, SEED)
                        .isEqualTo(expected + " in " + method.steps(expected));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStepsOnLongCyclesAreCountedExactly(Method method) {
        assertLongCycle(method, BinaryRegisters.of(17, 0, 3), (1 << 17) - 1);
        assertLongCycle(method, BinaryRegisters.of(20, 0, 3), (1 << 20) - 1);
        // 3 generates the units modulo 65537: as many states as steps between two polls.
        assertLongCycle(method, new Lfsr(FiniteFields.of(65537), 3), 1 << 16);
    }

    private static void assertLongCycle(Method method, Lfsr lfsr, long length) {
        CycleFinder.Rho expected = new CycleFinder.Rho(0, length);
        WalkMeter meter = meter(Cancellation.NONE);
        assertThat(method.finder.find(StateStep.of(lfsr), 1, meter)).isEqualTo(expected);
        assertThat(meter.steps()).isEqualTo(method.steps(expected));
    }

    @ParameterizedTest
    @EnumSource
    void aLongSearchAsksOftenWhetherToStop(Method method) {
        StateStep step = StateStep.of(BinaryRegisters.of(20, 0, 3));
        WalkMeter[] meter = new WalkMeter[1];
        long[] asked = {0, 0};
        meter[0] = meter(() -> {
            asked[1] = Math.max(asked[1], meter[0].steps() - asked[0]);
            asked[0] = meter[0].steps();
            return false;
        });
        method.finder.find(step, 1, meter[0]);
        assertThat(meter[0].steps() - asked[0]).isLessThanOrEqualTo(MOST_STEPS_BETWEEN_POLLS);
        assertThat(asked[1]).isBetween(1L, MOST_STEPS_BETWEEN_POLLS);
    }

    @ParameterizedTest
    @EnumSource
    void aSearchThatIsCancelledStopsBeforeItKnowsThePeriod(Method method) {
        StateStep step = StateStep.of(BinaryRegisters.of(20, 0, 3));
        WalkMeter meter = meter(() -> true);
        assertThatThrownBy(() -> method.finder.find(step, 1, meter)).isInstanceOf(CancellationException.class);
        assertThat(meter.steps()).isLessThanOrEqualTo(MOST_STEPS_BETWEEN_POLLS);
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatIsGivenAStateOnATailRefusesIt(Method method) {
        StateStep step = StateStep.of(BinaryRegisters.of(8, 3, 4));
        assertThatThrownBy(() -> method.kernel.cycleLength(step, 1, meter(Cancellation.NONE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("state 1 ")
                .hasMessageContaining("tail");
        assertThat(method.kernel.cycleLength(step, 0, meter(Cancellation.NONE))).isEqualTo(1);
        assertThat(method.kernel.cycleLength(StateStep.of(BinaryRegisters.of(10, 0, 3)), 1, meter(Cancellation.NONE)))
                .isEqualTo(1023);
    }
}
