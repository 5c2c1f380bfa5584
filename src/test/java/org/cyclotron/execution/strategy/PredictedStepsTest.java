package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many states the cost model says are walked, against the walk itself. */
class PredictedStepsTest {
    private static final StrategyName SEGMENTS = StrategyName.parse("segments@caller");

    /** Rotations have short cycles only, most of them without a mark; the others have a few long cycles, or one. */
    @ParameterizedTest(name = "GF({0}), {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 1,0,0,0,0,0,0,0,0,0,0,0",
                "2 | 1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0",
                "2 | 1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0",
                "2 | 1,1,0,0,0,0,0,0,0,0,0,0,0,0,0",
                "2 | 1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0",
                "3 | 1,0,0,0,0,0,0,0,0,0",
                "4 | 1,0,0,0,0,0,0,0",
                "5 | 1,0,0,0,0,0,0",
            })
    void theStatesThatSegmentsWalkArePredictedWithinATenth(long order, String row) {
        long[] coefficients =
                List.of(row.split(",")).stream().mapToLong(Long::parseLong).toArray();
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(
                new Lfsr(FiniteFields.of(order), coefficients), FactoringBudget.DEFAULT, Cancellation.NONE);
        List<PlannedRegister> registers = List.of(PlannedRegister.of(algebra));
        ExecutionResult run =
                Strategies.of(SEGMENTS).run(new Plan(SEGMENTS, registers), Progress.NONE, Cancellation.NONE);
        double walked = run.counters().redundancy();
        double predicted = new StrategyModel(new CostModel(RoughProfile.profile(), 2))
                .predict(SEGMENTS, registers)
                .redundancy();
        assertThat(predicted).isBetween(walked / 1.1, walked * 1.1);
    }
}
