package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

/** What is suggested may be wrong: the walked answer stays right. What is walked wrongly is never taken for right. */
class HintsTest {
    private static final long SEED = 20261129L;

    /** The factors of another polynomial, so that the product is wrong. */
    private static WalkHints oneFactorChanged(Random random) {
        return new Altered() {
            @Override
            public List<Polynomial> factors(Polynomial characteristic) {
                List<Polynomial> factors = new ArrayList<>(super.factors(characteristic));
                int place = random.nextInt(factors.size());
                int degree = factors.get(place).degree();
                factors.set(place, BinaryRegisters.irreducible(Math.max(2, degree), random));
                return factors;
            }
        };
    }

    /** Reducible polynomials are said to be irreducible. */
    private static final WalkHints NO_FACTORS = new Altered() {
        @Override
        public List<Polynomial> factors(Polynomial characteristic) {
            return List.of(characteristic);
        }

        @Override
        public BigInteger order(Polynomial irreducible) {
            return BigInteger.TWO.pow(irreducible.degree()).subtract(BigInteger.ONE);
        }
    };

    private static WalkHints orders(BigInteger wrong) {
        return new Altered() {
            @Override
            public BigInteger order(Polynomial irreducible) {
                return wrong;
            }
        };
    }

    /** Cycles that are not there. */
    private abstract static class Altered extends AlteredHints {
        @Override
        public List<Expected> cycles(Polynomial characteristic) {
            return List.of(new Expected(3, 1 + characteristic.degree() % 3));
        }
    }

    @Test
    void wrongHintsDoNotMakeTheCountWrong() {
        Random random = new Random(SEED);
        List<WalkHints> wrong = List.of(
                oneFactorChanged(random),
                NO_FACTORS,
                orders(BigInteger.ONE),
                orders(BigInteger.valueOf(1000)),
                orders(BigInteger.TWO.pow(40)));
        for (WalkHints hints : wrong) {
            for (int trial = 0; trial < 20; trial++) {
                Lfsr lfsr = BinaryRegisters.random(2 + random.nextInt(15), random);
                ManyStatesTest.assertVerified(ManyStatesTest.sections(2, hints), lfsr);
                ManyStatesTest.assertVerified(ManyStatesTest.segments(2, hints), lfsr);
            }
        }
    }

    @Test
    void segmentsThatLieAboutTheirLengthDoNotClose() {
        TaskKernel lying = lying(1, 0);
        assertThat(verify(lying, BinaryRegisters.of(16, 0, 2, 3, 5)).status()).isEqualTo(Verification.Status.FAILED);
    }

    @Test
    void segmentsThatLieAboutWhereTheyEndDoNotClose() {
        TaskKernel lying = lying(0, 1);
        Verification verification = verify(lying, BinaryRegisters.of(16, 0, 2, 3, 5));
        assertThat(verification.status()).isEqualTo(Verification.Status.FAILED);
    }

    private static Verification verify(TaskKernel kernel, Lfsr lfsr) {
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        Kernel walking = new SegmentsKernel(kernel, 2, WalkLimits.DEFAULT, WalkHints.ALGEBRA, null);
        try {
            return Verifier.compare(algebra, "segments", walking.walk(lfsr, Progress.NONE, Cancellation.NONE));
        } catch (IllegalStateException e) {
            // A contradiction within the walk itself.
            return new Verification(
                    Verification.Status.FAILED,
                    "segments",
                    lfsr.stateCount(),
                    BigInteger.ZERO,
                    BigInteger.ZERO,
                    e.getMessage(),
                    null);
        }
    }

    /** The word-parallel kernel, whose cycles are said to be longer, or to end at another mark. */
    private static TaskKernel lying(long longer, long further) {
        return new LyingKernel(longer, further);
    }

    private record LyingKernel(long longer, long further) implements TaskKernel {
        @Override
        public String id() {
            return "lying";
        }

        @Override
        public String label() {
            return "Lying";
        }

        @Override
        public String explanation() {
            return "Says what is not so.";
        }

        @Override
        public SegmentWalker segments(
                Lfsr lfsr, Marks marks, MarkClaims claims, Progress progress, Cancellation cancellation) {
            SegmentWalker honest = TaskKernel.super.segments(lfsr, marks, claims, progress, cancellation);
            return (from, to, open, closed) -> {
                SegmentList found = new SegmentList();
                CycleTally whole = new CycleTally();
                WalkedSteps work = honest.walk(from, to, found, whole);
                for (int i = 0; i < found.size(); i++) {
                    long end = (found.to(i) + further) % marks.count();
                    open.add(found.from(i), end, found.length(i) + longer);
                }
                whole.forEach((length, count, state) -> closed.add(length + longer + further, count, state));
                return work;
            };
        }
    }
}
