package org.cyclotron.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.Certainty;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BenchmarkTest {
    private static final BenchmarkRegister SMALL = register(12, 0, 1, 4, 6);
    private static final BenchmarkRegister OTHER = register(10, 0, 3);

    @Test
    void registersOfTheTableHaveOneGiantCycle() {
        List<BenchmarkRegister> registers = new ArrayList<>(BenchmarkRegisters.OTHERS);
        registers.add(BenchmarkRegisters.YARDSTICK);
        assertThat(registers.stream().map(BenchmarkRegister::name)).doesNotHaveDuplicates();
        assertThat(registers)
                .allSatisfy(
                        register -> assertThat(analyze(register).primitive()).isEqualTo(Certainty.YES));
    }

    private static AlgebraicAnalysis analyze(BenchmarkRegister register) {
        return AlgebraicAnalyzer.analyze(register.lfsr(), FactoringBudget.DEFAULT, Cancellation.NONE);
    }

    @Test
    void selectionsNarrowTheTable() {
        BenchmarkSelection degree = new BenchmarkSelection(Set.of("bitmap"), 2L, 28, List.of(1, 2), false);
        assertThat(BenchmarkCases.of(degree)).extracting(BenchmarkCase::name).hasSize(1);
        assertThat(BenchmarkCases.of(BenchmarkSelection.DEFAULT)).noneMatch(BenchmarkCase::isLong);
        BenchmarkSelection all = new BenchmarkSelection(Set.of(), null, null, List.of(1), true);
        assertThat(BenchmarkCases.of(all)).anyMatch(BenchmarkCase::isLong);
        assertThat(BenchmarkCases.of(all).stream().map(BenchmarkCase::name)).doesNotHaveDuplicates();
        BenchmarkSelection named = new BenchmarkSelection(Set.of(), 2L, 40, List.of(1), false);
        assertThat(BenchmarkCases.of(named)).isNotEmpty();
    }

    @Test
    void aSelectionOfNothingNamesWhatThereIs() {
        BenchmarkSelection nothing = new BenchmarkSelection(Set.of("nonsense"), null, null, List.of(1), false);
        assertThatThrownBy(() -> Benchmark.of(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("peer-c-bitmap")
                .hasMessageContaining("GF(2) degree 28");
    }

    @Test
    void ratiosHoldRowsAgainstYardsticksOneThreadAndTheProbe() {
        List<BenchmarkResult> results = List.of(
                row("peer-c-bitmap", SMALL, 1, 1, 8),
                row("plain", SMALL, 1, 1, 4),
                row("plain", SMALL, 2, 1, 2.5),
                row("plain", OTHER, 1, 1, 1),
                row("probe-plain", SMALL, 1, 1, 4),
                row("probe-plain", SMALL, 2, 2, 5),
                new FactorizationRow("factorization", 2, 100, 0.5, true),
                new FactorizationRow("peer-pari-factorization", 2, 100, 1, true),
                new MissingRow("other", "other", "absent"));
        assertThat(BenchmarkRatios.of(results))
                .extracting(BenchmarkRatio::ratio)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .containsExactly(2.0, 3.2, 1.6, 1.0, 1.6, 2.0);
    }

    @Test
    void walkersAreVerifiedAndAWrongAnswerIsNot() throws MissingRowException {
        WalkCase.Walker plain = new StrategyWalker("plain");
        BenchmarkRow row = (BenchmarkRow) new WalkCase(plain, OTHER, 2).measure(Cancellation.NONE);
        assertThat(row.verified()).isTrue();
        assertThat(row.states()).isEqualTo(1024);
        assertThat(row.seconds()).isPositive();
        BenchmarkRow probe = (BenchmarkRow)
                new WalkCase(new ProbeWalker(new StrategyWalker("plain")), OTHER, 2).measure(Cancellation.NONE);
        assertThat(probe.verified()).isTrue();
        assertThat(probe.states()).isEqualTo(2048);
        AlgebraicAnalysis ofAnother = analyze(SMALL);
        WalkCase.Walker wrong = new WalkCase.Walker() {
            @Override
            public String kernel() {
                return "wrong";
            }

            @Override
            public WarmTiming.Run walk(AlgebraicAnalysis algebra, int threads, Cancellation cancellation) {
                return new WarmTiming.Run(1, algebra.equals(ofAnother));
            }
        };
        assertThat(((BenchmarkRow) new WalkCase(wrong, OTHER, 1).measure(Cancellation.NONE)).verified())
                .isFalse();
    }

    @Test
    void theTrialFindsGiantCyclesAndSaysWhereItFindsNotAll() throws MissingRowException {
        TrialWalker trial = new TrialWalker();
        for (BenchmarkRegister register : List.of(register(23, 0, 5), register(24, 0, 1, 2, 7), register(25, 0, 3))) {
            for (int threads : new int[] {1, 2}) {
                assertThat(trial.walk(analyze(register), threads, Cancellation.NONE)
                                .verified())
                        .as("%s, %d threads", register.name(), threads)
                        .isTrue();
            }
        }
        // Its cycles are shorter than a run of zeros.
        assertThat(trial.walk(analyze(register(24, 0)), 1, Cancellation.NONE).verified())
                .isFalse();
        assertThatThrownBy(() -> trial.walk(analyze(OTHER), 1, Cancellation.NONE))
                .isInstanceOf(MissingRowException.class);
    }

    @Test
    void theWordKernelIsHeldAgainstTheTrialOnAsManyThreads() {
        List<BenchmarkResult> results = List.of(
                row("word", SMALL, 1, 1, 2),
                row("word", SMALL, 2, 1, 1),
                row("trial", SMALL, 1, 1, 4),
                row("trial", SMALL, 2, 1, 3));
        assertThat(BenchmarkRatios.of(results))
                .filteredOn(
                        ratio -> ratio.to().startsWith("trial") && ratio.of().startsWith("word"))
                .extracting(BenchmarkRatio::ratio)
                .containsExactly(2.0, 3.0);
    }

    @Test
    void casesThatTakeLongArePredicted() {
        BenchmarkSelection all = new BenchmarkSelection(Set.of("word", "sections"), 2L, 40, List.of(2), true);
        assertThat(Benchmark.of(all).longCases())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.seconds()).isBetween(1.0, 3600.0));
    }

    @Test
    void theCProgramAgreesWithAlgebra() {
        for (BenchmarkRegister register : List.of(SMALL, OTHER, register(5, 0), register(9, 0, 1, 2))) {
            try {
                WarmTiming.Run run = new PeerWalker().walk(analyze(register), 1, Cancellation.NONE);
                assertThat(run.verified()).as(register.name()).isTrue();
            } catch (MissingRowException e) {
                Assumptions.abort("no C compiler here: " + e.reason());
            }
        }
    }

    @Test
    void aProgramThatIsNotThereIsMissingWithItsName() {
        assertThatThrownBy(() -> ForeignProgram.run(List.of("no-such-program-here"), "", Cancellation.NONE))
                .isInstanceOf(MissingRowException.class)
                .hasMessageContaining("no-such-program-here");
    }

    @Test
    void factoringIsVerified() throws MissingRowException {
        FactorizationSubjects subjects = new FactorizationSubjects(FiniteFields.of(2), 60, 4);
        assertThat(subjects.polynomials()).hasSize(4).allMatch(polynomial -> polynomial.degree() == 60);
        FactorizationRow row =
                (FactorizationRow) new FactorizationCase(new OwnFactorer(), subjects).measure(Cancellation.NONE);
        assertThat(row.verified()).isTrue();
        assertThat(row.milliseconds()).isPositive();
    }

    @Test
    void aCancelledRunKeepsItsRows() {
        BenchmarkSelection selection = new BenchmarkSelection(Set.of("factorization"), 2L, null, List.of(1), false);
        Cancellation.Switch cancellation = Cancellation.newSwitch();
        List<String> begun = new ArrayList<>();
        BenchmarkReport report = Benchmark.of(selection)
                .run(
                        (name, index, cases) -> {
                            begun.add(name);
                            if (index == 1) {
                                cancellation.request();
                            }
                        },
                        cancellation);
        assertThat(report.cancelled()).isTrue();
        assertThat(report.factorizations()).hasSize(1);
        assertThat(begun).hasSize(2);
    }

    private static BenchmarkRow row(
            String kernel, BenchmarkRegister register, int threads, long walks, double seconds) {
        BigInteger states = register.lfsr().stateCount().multiply(BigInteger.valueOf(walks));
        return new BenchmarkRow(kernel, register, threads, states, seconds, true);
    }

    private static BenchmarkRegister register(int degree, int... taps) {
        long[] row = new long[degree];
        for (int tap : taps) {
            row[tap] = 1;
        }
        return new BenchmarkRegister(new Lfsr(FiniteFields.of(2), row), "small " + degree, false);
    }
}
