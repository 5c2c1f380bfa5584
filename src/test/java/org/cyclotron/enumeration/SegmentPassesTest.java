package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers whose first marks miss cycles, since nothing is known of their factors. */
class SegmentPassesTest {
    private static final long SEED = 20261126L;

    /** Every polynomial is said to be primitive, so that the first marks are far apart. */
    static final WalkHints ALL_PRIMITIVE = new WalkHints() {
        @Override
        public List<Polynomial> factors(Polynomial characteristic) {
            return List.of(characteristic);
        }

        @Override
        public BigInteger order(Polynomial irreducible) {
            return BigInteger.valueOf(irreducible.field().order())
                    .pow(irreducible.degree())
                    .subtract(BigInteger.ONE);
        }

        @Override
        public List<Expected> cycles(Polynomial characteristic) {
            return List.of();
        }
    };

    static Stream<Arguments> missed() {
        Random random = new Random(SEED);
        return Stream.of(
                Arguments.of("large by small", product(random, 2, 17, 5)),
                Arguments.of("three factors", product(random, 2, 11, 7, 6)),
                Arguments.of("many small factors", product(random, 2, 3, 4, 5, 6, 7)),
                Arguments.of("a square", power(random, 2, 11, 2)),
                Arguments.of("GF(3)", product(random, 3, 10, 3)),
                Arguments.of("GF(4)", product(random, 4, 8, 2)),
                Arguments.of("GF(9)", product(random, 9, 6, 1)));
    }

    private static Lfsr product(Random random, long order, int... degrees) {
        FiniteField field = FiniteFields.of(order);
        Polynomial product = Polynomial.one(field);
        for (int degree : degrees) {
            product = product.multiply(FieldRegisters.irreducible(field, degree, random));
        }
        return Lfsr.ofCharacteristic(product);
    }

    private static Lfsr power(Random random, long order, int degree, int exponent) {
        return Lfsr.ofCharacteristic(FieldRegisters.irreducible(FiniteFields.of(order), degree, random)
                .power(exponent));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missed")
    void cyclesThatTheFirstMarksMissAreFoundInFurtherPasses(String name, Lfsr lfsr) {
        SegmentCosts costs = new SegmentCosts(TaskKernels.WORD, lfsr, 2);
        SegmentWay way = SegmentWay.of(costs, ALL_PRIMITIVE, WalkLimits.DEFAULT);
        long states = lfsr.stateCount().longValueExact();
        assertThat(foundWithAMark(costs, way)).as(seeded(name)).isLessThan(states);
        CycleTally cycles = new CycleTally();
        List<Double> shares = new ArrayList<>();
        SegmentPasses passes = passes(costs, way, WalkLimits.DEFAULT, shares);
        passes.walk(cycles);
        assertThat(cycles.structure(lfsr).sameAs(algebraic(lfsr)))
                .as(seeded(name))
                .isTrue();
        // A sweep would step every state several times more.
        assertThat(passes.steps()).as(seeded(name)).isLessThan(5 * states + (1 << 22));
        assertThat(shares).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
    }

    private static String seeded(String name) {
        return name + ", seed " + SEED;
    }

    /** The states on cycles that the first marks meet. */
    private static long foundWithAMark(SegmentCosts costs, SegmentWay way) {
        Marks marks = costs.kernel().marks(costs.periodic(), way.spacing());
        CycleTally found = new CycleTally();
        SharedProgress quiet = new SharedProgress(costs.periodic().stateCount(), 1, Progress.NONE);
        Crew crew = new Crew(2, Cancellation.NONE);
        new SegmentCensus(costs.kernel(), costs.periodic(), marks, crew, quiet, new KeptWalk(null, "first"), found)
                .walk();
        return found.states();
    }

    private static SegmentPasses passes(SegmentCosts costs, SegmentWay way, WalkLimits limits, List<Double> shares) {
        Progress listening = (done, total) -> shares.add((double) done / total);
        SharedProgress shared = new SharedProgress(costs.periodic().stateCount(), 1, listening);
        return new SegmentPasses(costs, way, new Crew(2, Cancellation.NONE), limits, null, shared);
    }

    private static CycleStructure algebraic(Lfsr lfsr) {
        AlgebraicAnalysis analysis = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        CycleStructure structure = analysis.structure();
        if (structure == null) {
            throw new AssertionError("algebra knows the structure of every register of this test");
        }
        return structure;
    }

    @Test
    void cyclesTooShortForMarksAreFoundByTheSweep() {
        Polynomial linear = Polynomial.of(FiniteFields.of(2), 1, 1);
        ManyStatesTest.assertVerified(
                ManyStatesTest.segments(2, ALL_PRIMITIVE), Lfsr.ofCharacteristic(linear.power(19)));
    }

    @Test
    void aRestThatWouldTakeTooLongIsRefusedWithTheReasonAndTheAlgebraicAnswerStays() {
        Lfsr lfsr =
                Lfsr.ofCharacteristic(Polynomial.of(FiniteFields.of(2), 1, 1).power(26));
        Kernel kernel =
                new SegmentsKernel(TaskKernels.WORD, 2, new WalkLimits(Long.MAX_VALUE, 0.1), ALL_PRIMITIVE, null);
        assertThatThrownBy(() -> kernel.walk(lfsr, Progress.NONE, Cancellation.NONE))
                .isInstanceOf(UnfinishedWalkException.class)
                .hasMessageMatching("after [2-8] passes [0-9]+ states lie on cycles without a mark, .*");
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        Verification verification = Verifier.verify(algebra, kernel, Progress.NONE, Cancellation.NONE);
        assertThat(verification.status()).isEqualTo(Verification.Status.ALGEBRAIC_ONLY);
        assertThat(verification.reason()).startsWith("after ");
    }

    /** In the second pass marks are closer than in the first. */
    @Test
    void aPassThatFindsLessThanTheOneBeforeIsAContradiction() {
        Lfsr lfsr = product(new Random(SEED), 2, 11, 5);
        TaskKernel losing = new LosingKernel(TaskKernels.PLAIN
                .marks(lfsr, TaskKernels.PLAIN.markSpacing(lfsr))
                .count());
        SegmentCosts costs = new SegmentCosts(losing, lfsr, 1);
        SegmentWay way = SegmentWay.of(costs, ALL_PRIMITIVE, WalkLimits.DEFAULT);
        SegmentPasses passes = passes(costs, way, WalkLimits.DEFAULT, new ArrayList<>());
        assertThatThrownBy(() -> passes.walk(new CycleTally()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("were accounted for");
    }

    @Test
    void hintsOfTheCyclesSaveThePasses() {
        Lfsr lfsr = product(new Random(SEED), 2, 17, 5);
        SegmentCosts costs = new SegmentCosts(TaskKernels.WORD, lfsr, 2);
        SegmentWay way = SegmentWay.of(costs, WalkHints.ALGEBRA, WalkLimits.DEFAULT);
        assertThat(way.spacing())
                .isLessThan(
                        SegmentWay.of(costs, ALL_PRIMITIVE, WalkLimits.DEFAULT).spacing());
        SegmentPasses passes = passes(costs, way, WalkLimits.DEFAULT, new ArrayList<>());
        passes.walk(new CycleTally());
        assertThat(passes.steps()).isLessThan(2 * lfsr.stateCount().longValueExact());
    }

    /** What was found before, whether in a complete pass or in half of one, is found neither twice nor not at all. */
    @Test
    void aWalkStoppedInALaterPassGoesOnThere(@TempDir Path folder) throws IOException {
        Lfsr lfsr = product(new Random(SEED), 2, 17, 5);
        List<String> notices = new ArrayList<>();
        Checkpoints checkpoints = new Checkpoints(folder, Duration.ZERO, notices::add);
        Kernel kernel = new SegmentsKernel(TaskKernels.WORD, 2, WalkLimits.DEFAULT, ALL_PRIMITIVE, checkpoints);
        long states = lfsr.stateCount().longValueExact();
        Cancellation.Switch off = Cancellation.newSwitch();
        Progress stopping = (done, total) -> {
            if (total > states && done > total - states / 2) {
                off.request();
            }
        };
        assertThatThrownBy(() -> kernel.walk(lfsr, stopping, off)).isInstanceOf(CancellationException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.count()).as("seed %d", SEED).isPositive();
        }
        ManyStatesTest.assertVerified(kernel, lfsr);
        assertThat(notices).isNotEmpty().allMatch(notice -> notice.startsWith("the walk goes on from"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Tag("long")
    @Test
    void theCountClosesInPassesForThousandsOfRegistersOfWhichNothingIsKnown() {
        Random random = new Random(SEED + 1);
        Kernel kernel = ManyStatesTest.segments(2, ALL_PRIMITIVE);
        for (int trial = 0; trial < 3000; trial++) {
            int degree = trial % 50 == 0 ? 25 + random.nextInt(4) : 12 + random.nextInt(10);
            ManyStatesTest.assertVerified(kernel, BinaryRegisters.random(degree, random));
        }
        for (long order : new long[] {3, 4, 5, 7, 8, 9, 16}) {
            int most = FieldRegisters.mostCells(200_000, order);
            for (int trial = 0; trial < 100; trial++) {
                Lfsr lfsr = FieldRegisters.random(FiniteFields.of(order), 1 + random.nextInt(most), random);
                ManyStatesTest.assertVerified(kernel, lfsr);
            }
        }
    }

    /** The plain kernel, which loses cycles where there are more marks than so many. */
    private record LosingKernel(long honestMarks) implements TaskKernel {
        @Override
        public String id() {
            return "losing";
        }

        @Override
        public String label() {
            return "Losing";
        }

        @Override
        public String explanation() {
            return "Forgets what it finds.";
        }

        @Override
        public SegmentWalker segments(
                Lfsr lfsr, Marks marks, MarkClaims claims, Progress progress, Cancellation cancellation) {
            SegmentWalker honest = TaskKernel.super.segments(lfsr, marks, claims, progress, cancellation);
            return marks.count() <= honestMarks
                    ? honest
                    : (from, to, open, closed) -> honest.walk(from, to, new SegmentList(), new CycleTally());
        }
    }
}
