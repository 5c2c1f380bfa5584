package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.execution.CorrectnessGate;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.Plan;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word-parallel kernel where the contract of all strategies does not take it: in processes, and with many states. */
class WordStrategiesTest {
    private static final List<AlgebraicAnalysis> REGISTERS = List.of(
                    StrategyContractTest.binary(24, 0, 1, 2, 7),
                    // Cycles of 31 and fewer states, which only closer marks meet.
                    Lfsr.ofCharacteristic(StrategyContractTest.binary(17, 0, 3)
                            .characteristicPolynomial()
                            .multiply(StrategyContractTest.binary(5, 0, 2).characteristicPolynomial())),
                    StrategyContractTest.binary(12, 0, 1, 4, 6),
                    StrategyContractTest.binary(21, 0, 2),
                    StrategyContractTest.binary(20, 4, 6, 7, 9),
                    StrategyContractTest.binary(18, 0))
            .stream()
            .map(lfsr -> AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE))
            .toList();

    @AfterAll
    static void release() {
        Backends.release();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "segments@threads:2/word",
                "segments@stealing:2/word",
                "segments@pool:2/word",
                "segments@shared:2/word",
                "registers@pool:2/word",
                "whole@caller/word"
            })
    void everyBackendFindsTheCensus(String name) {
        assertVerified(Strategies.parse(name), REGISTERS);
    }

    /** Each register takes new processes, so that few registers must do. */
    @ParameterizedTest
    @ValueSource(strings = {"segments@spawn:2/word", "segments@standby:2/word", "segments@hybrid:2/word"})
    void everyBackendWithNewProcessesFindsTheCensus(String name) {
        assertVerified(Strategies.parse(name), REGISTERS.subList(0, 3));
    }

    private static void assertVerified(StrategyName name, List<AlgebraicAnalysis> analyses) {
        Plan plan = new Plan(name, analyses.stream().map(PlannedRegister::of).toList());
        ExecutionResult result = Strategies.of(name).run(plan, Progress.NONE, Cancellation.NONE);
        assertThat(result.fallback()).isNull();
        assertThat(result.retries()).isZero();
        assertThat(CorrectnessGate.passes(result, analyses))
                .as("%s", CorrectnessGate.judge(result, analyses))
                .isTrue();
    }

    /** State numbers do not fit 35 bits. */
    @Test
    void moreStatesThanABitmapHoldsAreWalked() {
        Lfsr lfsr = StrategyContractTest.binary(36, 0, 11);
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        assertVerified(Strategies.parse("segments@threads:2/word"), List.of(algebra));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks@threads:2/word", "queue@threads:2/word", "leap@threads:2/word"})
    void decompositionsWithoutMarksCannotUseIt(String name) {
        assertThatThrownBy(() -> Strategies.parse(name)).hasMessageContaining("cannot use the kernel word");
    }
}
