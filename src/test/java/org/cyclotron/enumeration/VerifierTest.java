package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Planted errors must be caught. */
class VerifierTest {
    private static final Kernel BITMAP = Kernels.byId("bitmap");

    /** 1×2 + 2×1 + 3×2 + 6×1. */
    private static final AlgebraicAnalysis REGULAR = analyze(1, 1, 0, 1);

    private static final AlgebraicAnalysis SINGULAR = analyze(0, 0, 1, 1, 0);

    @Test
    void theRightAnswerIsVerified() {
        for (AlgebraicAnalysis right : List.of(REGULAR, SINGULAR)) {
            Verification verification = verify(right);
            assertThat(verification.status()).isEqualTo(Verification.Status.VERIFIED);
            assertThat(verification.reason()).isNull();
            assertThat(verification.walked()).isNull();
            assertThat(verification.statesCovered()).isEqualTo(verification.statesExpected());
        }
    }

    @Test
    void aWrongCountIsCaughtWithBothFigures() {
        Verification verification = verify(planted(CycleTerm.of(1, 2), CycleTerm.of(2, 4), CycleTerm.of(6, 1)));
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
        assertThat(verification.reason()).isEqualTo("cycles of length 2: algebra gives 4, walking 1");
        assertThat(new CycleStructure(Objects.requireNonNull(verification.walked())))
                .hasToString("1×2 + 2×1 + 3×2 + 6×1");
    }

    @Test
    void aWrongLengthIsCaughtWithBothFigures() {
        Verification verification = verify(planted(CycleTerm.of(1, 2), CycleTerm.of(2, 1), CycleTerm.of(4, 3)));
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
        assertThat(verification.reason()).isEqualTo("cycles of length 4: algebra gives 3, walking 0");
    }

    @Test
    void aMissingTermIsCaught() {
        Verification verification = verify(planted(CycleTerm.of(1, 2), CycleTerm.of(2, 1), CycleTerm.of(3, 2)));
        assertThat(verification.reason()).isEqualTo("cycles of length 6: algebra gives 0, walking 1");
    }

    @Test
    void wrongTailsAreCaught() {
        List<TailLevel> tails = List.of(new TailLevel(1, BigInteger.valueOf(24)));
        Verification verification = verify(with(SINGULAR, SINGULAR.structure(), null, SINGULAR.order(), tails));
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
        assertThat(verification.reason()).isEqualTo("tails of length 1: algebra gives 24 states, walking 8");
    }

    @Test
    void aWalkThatDoesNotCoverTheSpaceFails() {
        WalkedCensus census = BITMAP.walk(REGULAR.lfsr(), Progress.NONE, Cancellation.NONE);
        List<CycleTerm> terms = new ArrayList<>(census.structure().terms());
        terms.removeLast();
        WalkedCensus partial =
                new WalkedCensus(new CycleStructure(terms), List.of(), BigInteger.TEN, census.statesStepped());
        Verification verification = Verifier.compare(REGULAR, "bitmap", partial);
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
        assertThat(verification.reason()).contains("covers 10 states").contains("there are 16");
    }

    @Test
    void aRegisterTooLargeToWalkStaysAlgebraic() {
        long[] row = new long[89];
        row[0] = 1;
        row[38] = 1;
        Verification verification = verify(analyze(row));
        assertThat(verification.status()).isEqualTo(Verification.Status.ALGEBRAIC_ONLY);
        assertThat(verification.reason()).contains("2^89");
        assertThat(verification.method()).isNull();
    }

    @Test
    void anUnknownStructureIsAnsweredByTheWalkedOne() {
        Order bounded = new Order(BigInteger.TWO, BigInteger.valueOf(12), BigInteger.valueOf(6), 1, true);
        Verification verification = verify(with(REGULAR, null, "the order is only bounded", bounded, List.of()));
        assertThat(verification.status()).isEqualTo(Verification.Status.ALGEBRAIC_ONLY);
        assertThat(verification.reason()).contains("the order is only bounded");
        assertThat(verification.method()).isEqualTo("bitmap");
        assertThat(verification.walked()).hasSize(4);
    }

    @Test
    void aWalkThatContradictsABoundedOrderFails() {
        Order bounded = new Order(BigInteger.TWO, BigInteger.TEN, BigInteger.valueOf(5), 1, true);
        Verification verification = verify(with(REGULAR, null, "the order is only bounded", bounded, List.of()));
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
        assertThat(verification.reason()).contains("least common multiple 6").contains("divides 10");
    }

    private static AlgebraicAnalysis planted(CycleTerm... terms) {
        return with(REGULAR, new CycleStructure(List.of(terms)), null, REGULAR.order(), List.of());
    }

    private static AlgebraicAnalysis with(
            AlgebraicAnalysis right,
            @Nullable CycleStructure structure,
            @Nullable String reason,
            Order order,
            List<TailLevel> tails) {
        return new AlgebraicAnalysis(
                right.lfsr(),
                right.factors(),
                order,
                right.preperiod(),
                right.irreducible(),
                right.primitive(),
                right.selfReciprocal(),
                right.cyclicStates(),
                structure,
                reason,
                tails);
    }

    private static Verification verify(AlgebraicAnalysis analysis) {
        return Verifier.verify(analysis, BITMAP, Progress.NONE, Cancellation.NONE);
    }

    private static AlgebraicAnalysis analyze(long... row) {
        return AlgebraicAnalyzer.analyze(new Lfsr(new PrimeField(2), row), FactoringBudget.DEFAULT, Cancellation.NONE);
    }
}
