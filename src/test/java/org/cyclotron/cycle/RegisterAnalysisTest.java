package org.cyclotron.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

/** An analysis with what checked it, and structures compared. */
class RegisterAnalysisTest {
    private static final List<CycleTerm> WALKED = List.of(CycleTerm.of(1, 1), CycleTerm.of(5, 3));

    @Test
    void theStructureIsTheAlgebraicOneAndTheWalkedOneOnlyWhereThereIsNone() {
        AlgebraicAnalysis known = analyze(FactoringBudget.DEFAULT, 1, 0, 0, 1);
        assertThat(new RegisterAnalysis(known, verification(WALKED)).structure())
                .hasToString("1×1 + 15×1");
        long[] row = new long[101];
        row[0] = row[1] = row[6] = row[7] = 1;
        AlgebraicAnalysis unknown = analyze(FactoringBudget.trialDivision(1000), row);
        assertThat(unknown.structure()).isNull();
        assertThat(new RegisterAnalysis(unknown, verification(WALKED)).structure())
                .hasToString("1×1 + 5×3");
        assertThat(new RegisterAnalysis(unknown, verification(List.of())).structure())
                .isNull();
        assertThat(new RegisterAnalysis(unknown, verification(null)).structure())
                .isNull();
    }

    private static AlgebraicAnalysis analyze(FactoringBudget budget, long... row) {
        return AlgebraicAnalyzer.analyze(new Lfsr(FiniteFields.of(2), row), budget, Cancellation.NONE);
    }

    private static Verification verification(List<CycleTerm> walked) {
        return verification(Verification.Status.ALGEBRAIC_ONLY, "bitmap", walked);
    }

    private static Verification verification(Verification.Status status, String method, List<CycleTerm> walked) {
        return new Verification(status, method, BigInteger.TEN, BigInteger.TEN, BigInteger.TEN, null, walked);
    }

    @Test
    void structuresAreTheSameWhenTheirTermsAre() {
        CycleStructure structure = new CycleStructure(WALKED);
        assertThat(structure.sameAs(new CycleStructure(WALKED))).isTrue();
        assertThat(structure.sameAs(new CycleStructure(List.of(CycleTerm.of(1, 1), CycleTerm.of(5, 2)))))
                .isFalse();
        assertThat(structure.sameAs(new CycleStructure(List.of(CycleTerm.of(1, 1)))))
                .isFalse();
        assertThat(new CycleStructure(List.of(CycleTerm.of(1, 1))).sameAs(structure))
                .isFalse();
        assertThat(structure.states()).isEqualTo(16);
        assertThat(structure.cycles()).isEqualTo(4);
        assertThat(structure.longest()).isEqualTo(5);
    }

    @Test
    void everyStateWasWalkedWhereAWalkVerifiedThatVisitsEachOfThem() {
        assertThat(verification(Verification.Status.VERIFIED, "bitmap", null).walkedEveryState())
                .isTrue();
        assertThat(verification(Verification.Status.VERIFIED, Verification.SECTIONS, null)
                        .walkedEveryState())
                .isFalse();
        assertThat(verification(Verification.Status.ASSISTED, "bitmap", null).walkedEveryState())
                .isFalse();
        assertThat(Verification.Status.ALGEBRAIC_ONLY.id()).isEqualTo("algebraic-only");
    }

    /** Over the permutations of three points the cycle of a point has (1 + 1 + 2 + 2 + 3 + 3) / 6 points on average. */
    @Test
    void aRandomPermutationHasHalfItsPointsOnTheCycleOfOne() {
        assertThat(CycleExpectation.randomPermutation(BigInteger.valueOf(3)).meanLengthByState())
                .isCloseTo(2, within(1e-12));
        assertThat(CycleExpectation.randomPermutation(BigInteger.ONE).meanLengthByState())
                .isCloseTo(1, within(1e-12));
    }
}
