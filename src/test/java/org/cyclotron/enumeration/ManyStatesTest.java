package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.JumpAhead;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernels for many states against the algebra, on random registers of every kind. */
class ManyStatesTest {
    private static final long SEED = 20261128L;

    static Stream<Kernel> kernels() {
        return Stream.of(segments(2, WalkHints.ALGEBRA), sections(2, WalkHints.ALGEBRA));
    }

    static Kernel segments(int workers, WalkHints hints) {
        return new SegmentsKernel(TaskKernels.WORD, workers, WalkLimits.DEFAULT, hints, null);
    }

    static Kernel sections(int workers, WalkHints hints) {
        return new SectionsKernel(workers, WalkLimits.DEFAULT, hints, null);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void theCountClosesForRandomRegistersOverTwoElements(Kernel kernel) {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 400; trial++) {
            assertVerified(kernel, BinaryRegisters.random(1 + random.nextInt(16), random));
        }
        for (int trial = 0; trial < 30; trial++) {
            assertVerified(kernel, BinaryRegisters.random(17 + random.nextInt(5), random));
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void theCountClosesForRandomRegistersOverOtherFields(Kernel kernel) {
        Random random = new Random(SEED);
        for (long q : new long[] {3, 4, 5, 7, 8, 9, 16, 25, 67, 257}) {
            FiniteField field = FiniteFields.of(q);
            int most = Math.max(1, FieldRegisters.mostCells(20_000, q));
            for (int trial = 0; trial < 30; trial++) {
                assertVerified(kernel, randomRegister(field, 1 + random.nextInt(most), random));
            }
        }
    }

    /** Rows at random, powers of a linear factor, and singular ones. */
    private static Lfsr randomRegister(FiniteField field, int degree, Random random) {
        if (degree > 1 && random.nextInt(3) == 0) {
            Polynomial linear = Polynomial.of(field, field.random(random), 1);
            return Lfsr.ofCharacteristic(linear.power(degree));
        }
        long[] row = new long[degree];
        for (int i = 0; i < degree; i++) {
            row[i] = field.random(random);
        }
        Arrays.fill(row, 0, random.nextInt(4) == 0 ? random.nextInt(degree + 1) : 0, 0);
        return new Lfsr(field, row);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aWalkOfATrillionStatesStopsWhenAsked(Kernel kernel) {
        Lfsr lfsr = kernel.id().equals("sections") ? BinaryRegisters.of(40, 0) : BinaryRegisters.of(40, 0, 3, 4, 5);
        Cancellation.Switch off = Cancellation.newSwitch();
        Progress cancelAtOnce = (done, total) -> off.request();
        assertThatThrownBy(() -> kernel.walk(lfsr, cancelAtOnce, off)).isInstanceOf(CancellationException.class);
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
                .noneMatch(name -> name.startsWith(Crew.THREAD_NAME));
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("kernels")
    void theCountClosesForThousandsOfRegistersOverTwoElements(Kernel kernel) {
        Random random = new Random(SEED + 1);
        for (int trial = 0; trial < 3000; trial++) {
            int degree = trial % 50 == 0 ? 25 + random.nextInt(8) : 12 + random.nextInt(12);
            Lfsr lfsr = BinaryRegisters.random(degree, random);
            if (kernel.predict(lfsr).seconds() < 20) {
                assertVerified(kernel, lfsr);
            }
        }
    }

    static AlgebraicAnalysis assertVerified(Kernel kernel, Lfsr lfsr) {
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        WalkedCensus census = kernel.walk(lfsr, Progress.NONE, Cancellation.NONE);
        Verification verification = Verifier.compare(algebra, kernel.id(), census);
        assertThat(verification.status())
                .as("%s by %s, seed %d: %s", lfsr, kernel.id(), SEED, verification.reason())
                .isEqualTo(Verification.Status.VERIFIED);
        assertRepresentatives(lfsr, census.structure().terms());
        return algebra;
    }

    /** A representative comes back after its length, and not after a prime part of it. */
    private static void assertRepresentatives(Lfsr lfsr, List<CycleTerm> terms) {
        for (CycleTerm term : terms.subList(0, Math.min(3, terms.size()))) {
            long[] state = Objects.requireNonNull(term.representative());
            assertThat(JumpAhead.jump(lfsr, state.clone(), term.length(), Cancellation.NONE))
                    .as("%s, seed %d", lfsr, SEED)
                    .isEqualTo(state);
            BigInteger rest = term.length();
            for (BigInteger p = BigInteger.TWO; p.bitLength() < 8; p = p.nextProbablePrime()) {
                if (rest.mod(p).signum() == 0) {
                    assertThat(JumpAhead.jump(lfsr, state.clone(), term.length().divide(p), Cancellation.NONE))
                            .as("%s, seed %d", lfsr, SEED)
                            .isNotEqualTo(state);
                }
            }
        }
    }
}
