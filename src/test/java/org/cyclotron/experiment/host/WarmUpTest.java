package org.cyclotron.experiment.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.junit.jupiter.api.Test;

/** On a clock and with a compiler of its own: a run takes as long as the test says. */
class WarmUpTest {
    private static final StrategyName FIRST = Strategies.parse("whole@caller");
    private static final StrategyName SECOND = Strategies.parse("blocks@threads:2");

    private final List<StrategyName> ran = new ArrayList<>();
    private final ScriptedCompiler compiler = new ScriptedCompiler();
    private long now = 5;

    private static final class ScriptedCompiler implements WarmUp.Compiler {
        private long nanos;
        private boolean atRest = true;

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public boolean isAtRest() {
            return atRest;
        }
    }

    private interface Effect {
        void of(int runs);
    }

    /** Warms with runs of this length, each of which has an effect that may depend on how many there were. */
    private long warm(long runNanos, Effect effect, StrategyName... strategies) {
        WarmUp.Runner runner = (strategy, cancellation) -> {
            now += runNanos;
            ran.add(strategy);
            effect.of(ran.size());
        };
        return new WarmUp(runner, compiler, () -> now).run(List.of(strategies));
    }

    @Test
    void twoQuietPassesInARowAreEnough() {
        long took = warm(WarmUp.PASS_NANOS, runs -> {}, FIRST, SECOND);
        assertThat(ran).containsExactly(FIRST, SECOND, FIRST, SECOND);
        assertThat(took).isEqualTo(4 * WarmUp.PASS_NANOS);
    }

    @Test
    void aPassGivesAShortRunItsTime() {
        warm(WarmUp.PASS_NANOS / 10, runs -> {}, FIRST);
        assertThat(ran).hasSize(20);
    }

    @Test
    void compilingStartsTheCountAnew() {
        // The second and the fourth pass compile for a hundredth of their time and a little more.
        Effect compiling = runs -> compiler.nanos += runs == 2 || runs == 4 ? WarmUp.PASS_NANOS / 100 + 1 : 0;
        warm(WarmUp.PASS_NANOS, compiling, FIRST);
        assertThat(ran).hasSize(6);
    }

    @Test
    void aHundredthOfAPassMayBeCompiling() {
        warm(WarmUp.PASS_NANOS, runs -> compiler.nanos += WarmUp.PASS_NANOS / 100, FIRST);
        assertThat(ran).hasSize(2);
    }

    @Test
    void whatWaitsForTheCompilerIsWaitedFor() {
        compiler.atRest = false;
        warm(WarmUp.PASS_NANOS, runs -> compiler.atRest = runs >= 7, FIRST);
        assertThat(ran).hasSize(8);
    }

    @Test
    void aCompilerThatNeverRestsIsGivenUpAfterATimeThatGrowsWithTheStrategies() {
        compiler.atRest = false;
        assertThat(warm(WarmUp.PASS_NANOS, runs -> {}, FIRST))
                .isBetween(WarmUp.MOST_NANOS_A_STRATEGY, WarmUp.MOST_NANOS_A_STRATEGY + WarmUp.PASS_NANOS);
        assertThat(warm(WarmUp.PASS_NANOS, runs -> {}, FIRST, SECOND))
                .isBetween(2 * WarmUp.MOST_NANOS_A_STRATEGY, 2 * WarmUp.MOST_NANOS_A_STRATEGY + 2 * WarmUp.PASS_NANOS);
    }

    @Test
    void aLongRunIsBrokenOffWhenItsShareIsOver() {
        List<Boolean> cancelled = new ArrayList<>();
        WarmUp.Runner runner = (strategy, cancellation) -> Stream.of(0L, WarmUp.MOST_NANOS_A_STRATEGY, 1L)
                .forEach(more -> {
                    now += more;
                    cancelled.add(cancellation.isRequested());
                });
        new WarmUp(runner, compiler, () -> now).run(List.of(FIRST));
        assertThat(cancelled).containsExactly(false, false, true);
    }

    @Test
    void nothingIsWarmedWhereNothingRunsHere() {
        assertThat(warm(WarmUp.PASS_NANOS, runs -> {})).isZero();
        assertThat(ran).isEmpty();
    }
}
