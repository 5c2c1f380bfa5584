package org.cyclotron.experiment.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class StrategyTimerTest {
    private static final AlgebraicAnalysis SMALL = AlgebraicAnalyzer.analyze(
            new Lfsr(FiniteFields.of(2), 1, 0, 0, 1), FactoringBudget.DEFAULT, Cancellation.NONE);

    @Test
    void aRunThatIsLongEnoughIsMadeOnce() {
        assertThat(timed(0).operations()).isEqualTo(1);
    }

    @Test
    void aRunThatIsNeverLongEnoughIsRepeatedToTheLimit() {
        RunRecord run = timed(Long.MAX_VALUE);
        assertThat(run.operations()).isEqualTo(10_000);
        assertThat(run.counts()).isTrue();
        assertThat(run.counters().statesWalked())
                .as("counters are those of one operation")
                .isEqualTo(16);
    }

    @Test
    void whatARunWarnsOfIsToldOnce() {
        RunRecord run = new StrategyTimer(List.of(SMALL), null, Long.MAX_VALUE)
                .time(Strategies.parse("whole@caller/paced:1us"), 1);
        assertThat(run.operations()).isEqualTo(10_000);
        assertThat(run.warnings())
                .filteredOn(warning -> warning.startsWith("synthetic"))
                .hasSize(1);
    }

    @Test
    void pausesAreThoseSinceThen() {
        assertThat(new Pauses(10, 100).since(new Pauses(4, 60))).isEqualTo(new Pauses(6, 40));
        Pauses now = Pauses.now();
        assertThat(now.jitNanos()).isPositive();
        System.gc();
        assertThat(Pauses.now().gcNanos()).isGreaterThanOrEqualTo(now.gcNanos());
    }

    private static RunRecord timed(long leastNanos) {
        return new StrategyTimer(List.of(SMALL), null, leastNanos).time(Strategies.parse("whole@caller"), 1);
    }
}
