package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kernel keeps to, against a walk by the definition on maps of whole states. */
class KernelContractTest {
    private static final long SEED = 20260101L;

    static Stream<Kernel> kernels() {
        return Kernels.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void everyKernelAgreesWithTheDefinitionOnRandomRegisters(Kernel kernel) {
        Random random = new Random(SEED);
        for (long p : new long[] {2, 3, 5, 7, 67, 257}) {
            for (int trial = 0; trial < 25; trial++) {
                Lfsr lfsr = randomRegister(p, random);
                WalkedCensus census = kernel.walk(lfsr, Progress.NONE, Cancellation.NONE);
                PlainCensus expected = PlainCensus.of(lfsr);
                assertThat(census.structure().toString())
                        .as("%s, seed %d", lfsr, SEED)
                        .isEqualTo(expected.structure().toString());
                assertThat(census.tails()).as("%s, seed %d", lfsr, SEED).isEqualTo(expected.tails());
                assertThat(census.statesCovered()).isEqualTo(lfsr.stateCount());
            }
        }
    }

    private static Lfsr randomRegister(long p, Random random) {
        int largest = Math.max(1, FieldRegisters.mostCells(600, p));
        long[] row = new long[1 + random.nextInt(largest)];
        for (int i = 0; i < row.length; i++) {
            row[i] = random.nextLong(p);
        }
        int zeros = random.nextInt(3) == 0 ? random.nextInt(row.length + 1) : 0;
        Arrays.fill(row, 0, zeros, 0);
        return new Lfsr(new PrimeField(p), row);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void representativesReturnAfterExactlyTheirLength(Kernel kernel) {
        Lfsr lfsr = new Lfsr(new PrimeField(3), 0, 1, 2, 1, 0, 2);
        for (CycleTerm term :
                kernel.walk(lfsr, Progress.NONE, Cancellation.NONE).structure().terms()) {
            long[] start = Objects.requireNonNull(term.representative());
            long[] state = start.clone();
            long steps = 0;
            do {
                lfsr.step(state);
                steps++;
            } while (!Arrays.equals(state, start));
            assertThat(BigInteger.valueOf(steps)).isEqualTo(term.length());
        }
    }

    /** Sections visit fewer states than there are, and some choose sections. */
    @ParameterizedTest
    @MethodSource("kernels")
    void theStepsOfAWalkAreCounted(Kernel kernel) {
        for (Lfsr lfsr : List.of(
                new Lfsr(new PrimeField(2), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0),
                new Lfsr(new PrimeField(2), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))) {
            BigInteger stepped =
                    kernel.walk(lfsr, Progress.NONE, Cancellation.NONE).statesStepped();
            assertThat(stepped).as(kernel.id()).isPositive();
            if (List.of("bitmap", "floyd", "brent").contains(kernel.id())) {
                assertThat(stepped).as(kernel.id()).isGreaterThanOrEqualTo(BigInteger.valueOf((1 << 11) - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aCancelledWalkStops(Kernel kernel) {
        Lfsr lfsr = new Lfsr(new PrimeField(2), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Cancellation.Switch off = Cancellation.newSwitch();
        Progress cancelAtOnce = (done, total) -> off.request();
        assertThatThrownBy(() -> kernel.walk(lfsr, cancelAtOnce, off)).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void progressEndsAtAllStates(Kernel kernel) {
        Lfsr lfsr = new Lfsr(new PrimeField(2), 0, 1, 0, 0, 1, 0, 0, 1);
        long[] last = {-1, -1};
        kernel.walk(
                lfsr,
                (done, total) -> {
                    last[0] = done;
                    last[1] = total;
                },
                Cancellation.NONE);
        assertThat(last).containsExactly(256, 256);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void anEnormousRegisterIsRefusedWithTheReasonPredicted(Kernel kernel) {
        long[] row = new long[521];
        row[0] = 1;
        row[32] = 1;
        Lfsr lfsr = new Lfsr(new PrimeField(2), row);
        WalkPrediction prediction = kernel.predict(lfsr);
        assertThat(prediction.feasible()).isFalse();
        assertThat(prediction.states()).isEqualTo(BigInteger.TWO.pow(521));
        assertThatThrownBy(() -> kernel.walk(lfsr, Progress.NONE, Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(prediction.reason())
                .hasMessageContaining("2^521");
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aKernelIsFoundByItsId(Kernel kernel) {
        assertThat(Kernels.byId(kernel.id())).isSameAs(kernel);
        assertThat(kernel.label()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void whatWalksARegisterIsAKernelThatChoosesNoOtherAndMayKeepCheckpoints(Kernel kernel) {
        Lfsr lfsr = new Lfsr(new PrimeField(3), 1, 0, 2);
        Kernel chosen = kernel.chosenFor(lfsr);
        assertThat(chosen.chosenFor(lfsr)).isSameAs(chosen);
        assertThat(kernel.id().equals("auto") || chosen == kernel).isTrue();
        Kernel keeping = kernel.keeping(new Checkpoints(Path.of("nowhere"), Duration.ofHours(1), notice -> {}));
        assertThat(keeping.id()).isEqualTo(kernel.id());
        assertThat(keeping.predict(lfsr)).isEqualTo(kernel.predict(lfsr));
        assertThat(keeping.walk(lfsr, Progress.NONE, Cancellation.NONE)
                        .structure()
                        .toString())
                .isEqualTo(PlainCensus.of(lfsr).structure().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bitmap", "bitmaps", "plain"})
    void anUnknownKernelIsRefusedWithTheNamesOfAll(String id) {
        assertThatThrownBy(() -> Kernels.byId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“" + id + "”")
                .hasMessageContaining("auto, bitmap, segments, sections, floyd, brent");
    }

    @ParameterizedTest
    @MethodSource("limited")
    void aWalkBeyondItsLimitsIsRefused(Kernel kernel) {
        Lfsr lfsr = new Lfsr(new PrimeField(2), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(kernel.predict(lfsr).reason()).isNotNull();
    }

    static List<Kernel> limited() {
        WalkLimits noTime = new WalkLimits(Long.MAX_VALUE, 1e-6);
        return List.of(
                new BitmapKernel(new WalkLimits(1 << 16, 1000)),
                new BitmapKernel(noTime),
                new SegmentsKernel(new WalkLimits(1 << 10, 1000)),
                new SegmentsKernel(noTime),
                new SectionsKernel(new WalkLimits(1 << 4, 1000)),
                new SectionsKernel(noTime),
                new FloydKernel(noTime),
                new BrentKernel(noTime));
    }
}
