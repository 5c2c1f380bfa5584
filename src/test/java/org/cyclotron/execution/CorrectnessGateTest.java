package org.cyclotron.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.PhaseRecorder;
import org.junit.jupiter.api.Test;

/** What a run found is held against the algebra, register by register. */
class CorrectnessGateTest {
    /** Zero, and a cycle of 15 states. */
    private static final AlgebraicAnalysis PRIMITIVE = analyze(1, 1, 0, 0);
    /** Zero with seven states on tails of length 1 to 3. */
    private static final AlgebraicAnalysis TAILS = analyze(0, 0, 0);

    private static final WalkedCensus RIGHT = census(16, List.of(), CycleTerm.of(1, 1), CycleTerm.of(15, 1));

    @Test
    void aCensusThatEqualsTheAlgebraIsVerified() {
        Verification verification = judge(complete(RIGHT, false));
        assertThat(verification.status()).isEqualTo(Verification.Status.VERIFIED);
        assertThat(verification.method()).isEqualTo("segments@threads:2");
        assertThat(verification.statesCovered()).isEqualTo(16);
        assertThat(verification.statesStepped()).isEqualTo(99);
        assertThat(verification.reason()).isNull();
        assertThat(passes(false, complete(RIGHT, false))).isTrue();
    }

    @Test
    void aStrategyThatWasToldTheLengthsIsAssistedAtBest() {
        Verification verification = judge(complete(RIGHT, true));
        assertThat(verification.status()).isEqualTo(Verification.Status.ASSISTED);
        assertThat(verification.statesCovered()).isEqualTo(16);
        assertThat(verification.reason()).contains("taken from algebra");
        assertThat(passes(false, complete(RIGHT, true))).isTrue();
        WalkedCensus wrong = census(16, List.of(), CycleTerm.of(1, 1), CycleTerm.of(5, 3));
        assertThat(judge(complete(wrong, true)).status()).isEqualTo(Verification.Status.FAILED);
    }

    @Test
    void lengthsThatDoNotSumToTheStatesOnCyclesFailWithBothFigures() {
        Verification verification = judge(complete(census(16, List.of(), CycleTerm.of(15, 2)), false));
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
        assertThat(verification.reason()).isEqualTo("the lengths of the cycles sum to 30, but 16 states lie on cycles");
        assertThat(verification.walked()).containsExactly(CycleTerm.of(15, 2));
        assertThat(verification.statesCovered()).isEqualTo(16);
        assertThat(verification.statesStepped()).isEqualTo(99);
        assertThat(passes(false, complete(census(16, List.of(), CycleTerm.of(15, 2)), false)))
                .isFalse();
    }

    @Test
    void otherCyclesOrTailsThanTheAlgebrasFail() {
        WalkedCensus split = census(16, List.of(), CycleTerm.of(1, 1), CycleTerm.of(5, 3));
        assertThat(judge(complete(split, false)).reason()).isEqualTo("cycles of length 15: algebra gives 1, walking 0");
        WalkedCensus tails = census(8, List.of(level(1, 2), level(2, 1), level(3, 4)), CycleTerm.of(1, 1));
        Verification verification = CorrectnessGate.judge(
                        result(false, RegisterResult.complete(TAILS.lfsr(), tails, false)), List.of(TAILS))
                .getFirst();
        assertThat(verification.reason()).isEqualTo("tails of length 1: algebra gives 1 states, walking 2");
    }

    @Test
    void whatWasNotEnumeratedRestsOnTheAlgebraAndDoesNotPass() {
        for (RegisterResult result : List.of(
                RegisterResult.refused(PRIMITIVE.lfsr(), "too large"),
                new RegisterResult(PRIMITIVE.lfsr(), RegisterResult.State.CANCELLED, RIGHT, "too large", false))) {
            Verification verification = judge(result);
            assertThat(verification.status()).isEqualTo(Verification.Status.ALGEBRAIC_ONLY);
            assertThat(verification.reason()).isEqualTo("too large");
            assertThat(verification.statesExpected()).isEqualTo(16);
            assertThat(passes(false, result)).isFalse();
        }
    }

    @Test
    void aContradictionAndAMissingCensusFail() {
        Verification verification = judge(RegisterResult.failed(PRIMITIVE.lfsr(), "a segment is open", false));
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
        assertThat(verification.reason()).isEqualTo("a segment is open");
        assertThat(verification.statesExpected()).isEqualTo(16);
        assertThat(verification.statesCovered()).isZero();
        assertThat(verification.statesStepped()).isZero();
        assertThat(verification.walked()).isNull();
        RegisterResult nothing = new RegisterResult(PRIMITIVE.lfsr(), RegisterResult.State.COMPLETE, null, null, false);
        assertThat(judge(nothing).reason()).isEqualTo("there is no census");
        RegisterResult silent = new RegisterResult(PRIMITIVE.lfsr(), RegisterResult.State.FAILED, null, null, false);
        assertThat(judge(silent).reason()).isEqualTo("no reason given");
    }

    @Test
    void aRunThatWasCancelledOrHasOneWrongRegisterDoesNotPass() {
        assertThat(passes(true, complete(RIGHT, false))).isFalse();
        ExecutionResult half = result(false, complete(RIGHT, false), RegisterResult.refused(PRIMITIVE.lfsr(), "no"));
        assertThat(CorrectnessGate.passes(half, List.of(PRIMITIVE, PRIMITIVE))).isFalse();
    }

    @Test
    void whereAStrategyWasChosenTheMethodSaysWhich() {
        ExecutionResult plain = result(false, complete(RIGHT, false), complete(RIGHT, false));
        ExecutionResult chosen = new ExecutionResult(
                plain.plan(),
                false,
                plain.registers(),
                plain.timeline(),
                0,
                0,
                0,
                WorkCounters.NONE,
                0,
                null,
                List.of(),
                List.of(StrategyName.parse("whole@caller")));
        assertThat(CorrectnessGate.judge(chosen, List.of(PRIMITIVE, PRIMITIVE)))
                .extracting(Verification::method)
                .containsExactly("segments@threads:2, which chose whole@caller", "segments@threads:2");
    }

    @Test
    void analysesOfOtherRegistersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectnessGate.judge(result(false, complete(RIGHT, false)), List.of()))
                .withMessage("0 analyses for 1 registers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectnessGate.judge(result(false, complete(RIGHT, false)), List.of(TAILS)))
                .withMessageContaining("another register");
    }

    private static Verification judge(RegisterResult register) {
        return CorrectnessGate.judge(result(false, register), List.of(PRIMITIVE))
                .getFirst();
    }

    private static boolean passes(boolean cancelled, RegisterResult register) {
        return CorrectnessGate.passes(result(cancelled, register), List.of(PRIMITIVE));
    }

    private static RegisterResult complete(WalkedCensus census, boolean assisted) {
        return RegisterResult.complete(PRIMITIVE.lfsr(), census, assisted);
    }

    private static ExecutionResult result(boolean cancelled, RegisterResult... registers) {
        Plan plan = new Plan(StrategyName.parse("segments@threads:2"), List.of());
        return new ExecutionResult(
                plan,
                cancelled,
                List.of(registers),
                new PhaseRecorder(2).finish(),
                0,
                0,
                0,
                WorkCounters.NONE,
                0,
                null,
                List.of());
    }

    private static WalkedCensus census(long covered, List<TailLevel> tails, CycleTerm... terms) {
        return new WalkedCensus(
                new CycleStructure(List.of(terms)), tails, BigInteger.valueOf(covered), BigInteger.valueOf(99));
    }

    private static TailLevel level(int length, long states) {
        return new TailLevel(length, BigInteger.valueOf(states));
    }

    private static AlgebraicAnalysis analyze(long... row) {
        return AlgebraicAnalyzer.analyze(new Lfsr(FiniteFields.of(2), row), FactoringBudget.DEFAULT, Cancellation.NONE);
    }
}
