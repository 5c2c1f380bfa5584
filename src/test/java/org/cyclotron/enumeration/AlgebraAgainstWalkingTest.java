package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Irreducibility;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterFactor;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The algebraic answer against walking, on random registers. */
class AlgebraAgainstWalkingTest {
    private static final long SEED = 20260102L;
    private static final int MOST_STATES = 1 << 14;

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 49, 257})
    void algebraEqualsWalkingForRandomRows(long q) {
        Random random = new Random(SEED + q);
        FiniteField field = FiniteFields.of(q);
        for (int trial = 0; trial < 30; trial++) {
            long[] row = new long[1 + random.nextInt(mostCells(q))];
            for (int i = random.nextInt(4) == 0 ? random.nextInt(row.length) : 0; i < row.length; i++) {
                row[i] = random.nextLong(q);
            }
            assertVerified(new Lfsr(field, row), SEED + q);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {257, 65537})
    void algebraEqualsWalkingForOneCellOverALargePrimeField(long q) {
        Random random = new Random(SEED + q);
        for (int trial = 0; trial < 5; trial++) {
            assertVerified(new Lfsr(FiniteFields.of(q), random.nextLong(q)), SEED + q);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 8, 9, 16, 25, 27})
    void plantedFactorsAreFoundAgainAndTheirCyclesWalked(long q) {
        Random random = new Random(SEED + q);
        FiniteField field = FiniteFields.of(q);
        for (int trial = 0; trial < 20; trial++) {
            List<Polynomial> planted = new ArrayList<>();
            int cells = 0;
            while (true) {
                Polynomial factor = randomIrreducible(field, random, 1 + random.nextInt(3));
                int multiplicity = 1 + random.nextInt(4);
                if (cells + factor.degree() * multiplicity > mostCells(q)) {
                    break;
                }
                cells += factor.degree() * multiplicity;
                for (int i = 0; i < multiplicity; i++) {
                    planted.add(factor);
                }
            }
            if (!planted.isEmpty()) {
                Polynomial product = planted.stream().reduce(Polynomial.one(field), Polynomial::multiply);
                AlgebraicAnalysis analysis = assertVerified(Lfsr.ofCharacteristic(product), SEED + q);
                assertThat(expanded(analysis)).as("seed %d", SEED + q).containsExactlyInAnyOrderElementsOf(planted);
            }
        }
    }

    private static List<Polynomial> expanded(AlgebraicAnalysis analysis) {
        List<Polynomial> factors = new ArrayList<>();
        for (RegisterFactor factor : analysis.factors()) {
            for (int i = 0; i < factor.multiplicity(); i++) {
                factors.add(factor.polynomial());
            }
        }
        return factors;
    }

    private static Polynomial randomIrreducible(FiniteField field, Random random, int degree) {
        while (true) {
            long[] coefficients = new long[degree + 1];
            for (int i = 0; i < degree; i++) {
                coefficients[i] = field.random(random);
            }
            coefficients[degree] = 1;
            Polynomial candidate = Polynomial.of(field, coefficients);
            if (Irreducibility.isIrreducible(candidate, Cancellation.NONE)) {
                return candidate;
            }
        }
    }

    private static int mostCells(long q) {
        return Math.max(1, FieldRegisters.mostCells(MOST_STATES, q));
    }

    private static AlgebraicAnalysis assertVerified(Lfsr lfsr, long seed) {
        AlgebraicAnalysis analysis = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        Kernel kernel = Kernels.byId("bitmap");
        Verification verification = Verifier.verify(analysis, kernel, Progress.NONE, Cancellation.NONE);
        assertThat(verification.status())
                .as("%s, seed %d: %s", lfsr, seed, verification.reason())
                .isEqualTo(Verification.Status.VERIFIED);
        for (CycleTerm term : Objects.requireNonNull(analysis.structure()).terms()) {
            assertThat(term.length().longValueExact())
                    .as("%s, seed %d: period of the representative", lfsr, seed)
                    .isEqualTo(period(lfsr, Objects.requireNonNull(term.representative())));
        }
        return analysis;
    }

    private static long period(Lfsr lfsr, long[] start) {
        StateStep step = StateStep.of(lfsr);
        long first = lfsr.stateNumber(start).longValueExact();
        long state = step.next(first);
        long steps = 1;
        while (state != first) {
            state = step.next(state);
            steps++;
            assertThat(steps).as("%s returns", lfsr).isLessThan(1 << 20);
        }
        return steps;
    }
}
