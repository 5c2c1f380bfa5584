package org.cyclotron.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class AlgebraicAnalyzerTest {
    @Test
    void aPrimitiveRegisterHasOneLongCycle() {
        AlgebraicAnalysis analysis = analyze(2, 1, 0, 0, 1);
        assertThat(structure(analysis)).hasToString("1×1 + 15×1");
        assertThat(analysis.primitive()).isEqualTo(Certainty.YES);
        assertThat(analysis.selfReciprocal()).isFalse();
        assertThat(structure(analysis).terms().getLast().representative()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void theOriginalsExampleOfDegreeTwelveHasItsKnownTerms() {
        AlgebraicAnalysis analysis = analyze(2, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0);
        assertThat(structure(analysis))
                .hasToString("1×1 + 3×1 + 6×2 + 7×1 + 21×1 + 31×1 + 42×2 + 93×1 + 186×2 + 217×1 + 651×1 + 1302×2");
        assertThat(analysis.order().value()).isEqualTo(1302);
    }

    @Test
    void aSingularRegisterHasTailsOfEveryLengthUpToItsPreperiod() {
        AlgebraicAnalysis analysis = analyze(5, 0, 0, 0, 3);
        assertThat(analysis.tails())
                .containsExactly(
                        new TailLevel(1, BigInteger.valueOf(20)),
                        new TailLevel(2, BigInteger.valueOf(100)),
                        new TailLevel(3, BigInteger.valueOf(500)));
        assertThat(structure(analysis)).hasToString("1×1 + 4×1");
        assertThat(analysis.primitive()).isEqualTo(Certainty.NO);
    }

    @Test
    void theRegisterOfXAloneIsIrreducibleButNotPrimitive() {
        AlgebraicAnalysis analysis = analyze(2, 0);
        assertThat(analysis.irreducible()).isTrue();
        assertThat(analysis.primitive()).isEqualTo(Certainty.NO);
        assertThat(analysis.order().value()).isEqualTo(1);
        assertThat(analysis.factors().getFirst().order()).isNull();
        assertThat(structure(analysis)).hasToString("1×1");
    }

    @Test
    void aPalindromicPolynomialIsSelfReciprocalUpToItsConstant() {
        assertThat(analyze(2, 1, 1, 1, 1).selfReciprocal()).isTrue();
        // x^2 − 1 over GF(3) reversed is −(x^2 − 1).
        assertThat(analyze(3, 1, 0).selfReciprocal()).isTrue();
        assertThat(analyze(2, 0, 1, 1).selfReciprocal()).isFalse();
    }

    @Test
    void aBoundedOrderBelowFullLengthStillRulesOutPrimitivity() {
        // g(x^3) is a polynomial in x^3, so the order of its root divides (2^d − 1) in a way trial division can see.
        Polynomial g = Polynomial.of(FiniteFields.of(2), 1, 0, 0, 1, 0, 0, 1);
        AlgebraicAnalysis analysis = AlgebraicAnalyzer.analyze(
                Lfsr.ofCharacteristic(g), FactoringBudget.trialDivision(2), Cancellation.NONE);
        assertThat(analysis.primitive()).isEqualTo(Certainty.NO);
    }

    @Test
    void theSumOverManyFactorsOfALongCyclicCodeIsExact() {
        // x^1023 − 1 over GF(2): 107 factors; the analysis checks the sum against 2^1023 itself.
        long[] row = new long[1023];
        row[0] = 1;
        AlgebraicAnalysis analysis = analyze(2, row);
        assertThat(analysis.order().value()).isEqualTo(1023);
        assertThat(structure(analysis).states()).isEqualTo(BigInteger.TWO.pow(1023));
        assertThat(structure(analysis).terms()).hasSize(8);
    }

    @Test
    void anAnalysisStopsWhenCancelled() {
        Cancellation.Switch off = Cancellation.newSwitch();
        off.request();
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);
        assertThatThrownBy(() -> AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, off))
                .isInstanceOf(CancellationException.class);
    }

    private static AlgebraicAnalysis analyze(long q, long... row) {
        return AlgebraicAnalyzer.analyze(new Lfsr(FiniteFields.of(q), row), FactoringBudget.DEFAULT, Cancellation.NONE);
    }

    private static CycleStructure structure(AlgebraicAnalysis analysis) {
        return Objects.requireNonNull(analysis.structure());
    }

    @Test
    void aVeryLongPreperiodNeedsNoMemoryForItsTails() {
        long[] row = new long[100_000];
        row[row.length - 1] = 1;
        AlgebraicAnalysis analysis = analyze(2, row);
        assertThat(analysis.preperiod()).isEqualTo(99_999);
        assertThat(analysis.tails()).hasSize(99_999);
        assertThat(analysis.tails().get(99_998)).isEqualTo(new TailLevel(99_999, BigInteger.ONE.shiftLeft(99_999)));
        assertThat(structure(analysis)).hasToString("1×2");
    }

    /** (x + 1)^16384: a length for each power of 2, the longest with nearly all states. */
    @Test
    void aHighPowerOfOneFactorIsAnalysedAtOnce() {
        long[] row = new long[16_384];
        row[0] = 1;
        AlgebraicAnalysis analysis = analyze(2, row);
        assertThat(analysis.factors()).hasSize(1);
        assertThat(structure(analysis).terms()).hasSize(15);
        assertThat(structure(analysis).longest()).isEqualTo(16_384);
    }

    @Test
    void reasonsAreWrittenWithTheSameDigitsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            long[] row = new long[113];
            row[0] = row[9] = 1;
            FactoringBudget budget = FactoringBudget.trialDivision(100);
            AlgebraicAnalysis analysis =
                    AlgebraicAnalyzer.analyze(new Lfsr(FiniteFields.of(2), row), budget, Cancellation.NONE);
            assertThat(analysis.structureReason()).contains("degree 113");
        } finally {
            Locale.setDefault(before);
        }
    }
}
