package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks by sections that are watched, stopped and taken up again. */
class SectionsWalkTest {
    private static final long SEED = 20261126L;
    private static final FiniteField BITS = FiniteFields.of(2);
    /** Many short cycles. */
    private static final Lfsr CYCLIC = BinaryRegisters.of(28, 0);

    private final List<String> notices = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    private Kernel keeping(Duration interval) {
        return ManyStatesTest.sections(2, WalkHints.ALGEBRA).keeping(new Checkpoints(folder, interval, notices::add));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** A base that is walked with a bitmap, and one that is walked in segments, each with few fibres. */
    @Test
    void progressIsToldWhileTheBaseIsWalkedAndNeverFallsBack() {
        Random random = new Random(SEED);
        for (int degree : new int[] {23, 26}) {
            Polynomial large = BinaryRegisters.irreducible(degree, random);
            Lfsr lfsr = Lfsr.ofCharacteristic(large.multiply(BinaryRegisters.irreducible(3, random)));
            long states = lfsr.stateCount().longValueExact();
            List<Long> reports = Collections.synchronizedList(new ArrayList<>());
            ManyStatesTest.sections(1, WalkHints.ALGEBRA)
                    .walk(
                            lfsr,
                            (done, total) -> {
                                assertThat(total).isEqualTo(states);
                                reports.add(done);
                            },
                            Cancellation.NONE);
            assertThat(reports)
                    .as("degree %d, seed %d", degree, SEED)
                    .isSorted()
                    .endsWith(states);
            assertThat(reports.stream().filter(done -> done < states / 2).count())
                    .as("degree %d, seed %d", degree, SEED)
                    .isPositive();
        }
    }

    @Test
    void theStepsAreTheStatesOfTheBaseAndThePointsOverEachOfItsCycles() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 10; trial++) {
            FiniteField field = FiniteFields.of(random.nextBoolean() ? 2 : 3);
            Polynomial base = FieldRegisters.irreducible(field, 2 + random.nextInt(3), random)
                    .power(1 + random.nextInt(2));
            Polynomial fibre = FieldRegisters.irreducible(field, 1 + random.nextInt(4), random);
            PlainCycles cycles = new PlainCycles(Lfsr.ofCharacteristic(base));
            SectionsWalk walk = new SectionsWalk(
                    new SectionSplit(base, fibre, false, 1),
                    new Crew(2, Cancellation.NONE),
                    null,
                    new SectionsProgress(1, 0.5, Progress.NONE));
            CycleTally found = new CycleTally();
            walk.walk(null, found);
            long points = Math.round(Math.pow((double) field.order(), fibre.degree()));
            assertThat(found.states()).as("%s, %s, seed %d", base, fibre, SEED).isEqualTo(cycles.states() * points);
            assertThat(walk.steps())
                    .as("%s, %s, seed %d", base, fibre, SEED)
                    .isEqualTo(cycles.states() + cycles.lengths().size() * points);
        }
    }

    /** While its cycles are not listed the segments have the only checkpoint. */
    @Test
    void aLargeBaseIsWalkedInSegmentsThatAreKept() throws IOException {
        Random random = new Random(SEED);
        Lfsr lfsr = Lfsr.ofCharacteristic(
                BinaryRegisters.irreducible(25, random).multiply(BinaryRegisters.irreducible(4, random)));
        Cancellation.Switch off = Cancellation.newSwitch();
        Progress stopping = (done, total) -> {
            if (folder.toFile().listFiles((dir, name) -> name.endsWith(".checkpoint")) instanceof File[] kept
                    && kept.length > 0) {
                off.request();
            }
        };
        Kernel first = keeping(Duration.ZERO);
        assertThatThrownBy(() -> first.walk(lfsr, stopping, off)).isInstanceOf(CancellationException.class);
        assertThat(files()).as("seed %d", SEED).hasSize(1);
        ManyStatesTest.assertVerified(keeping(Duration.ofHours(1)), lfsr);
        assertThat(notices).singleElement().asString().startsWith("the walk goes on from");
        assertThat(files()).isEmpty();
    }

    /** x^n is 1 modulo the polynomial of the fibre, so that all points are fixed. */
    @Test
    void aFibreOfManyShortCyclesAsksOftenWhetherToStop() {
        Polynomial linear = Polynomial.of(BITS, 1, 1);
        SectionSplit split = new SectionSplit(linear.power(2), linear.power(20), false, 3);
        AtomicLong polls = new AtomicLong();
        CycleTally cycles = new CycleTally();
        SectionFibres.of(split, counting(polls)).walk(32, 0, cycles);
        assertThat(cycles.cycles()).isEqualTo(1 << 20);
        assertThat(polls.get()).isGreaterThan(4);
    }

    @Test
    void aLargeTableOfImagesIsMadeAskingWhetherToStop() {
        Polynomial linear = Polynomial.of(FiniteFields.of(3), 2, 1);
        SectionSplit split = new SectionSplit(linear, linear.power(12), false, 3);
        AtomicLong polls = new AtomicLong();
        SectionFibres.of(split, counting(polls)).prepare(27, 0);
        assertThat(polls.get()).isGreaterThan(8);
    }

    private static Cancellation counting(AtomicLong polls) {
        return () -> {
            polls.incrementAndGet();
            return false;
        };
    }

    @Test
    void aWalkThatKeepsCheckpointsAllTheTimeFindsTheSame() throws IOException {
        ManyStatesTest.assertVerified(keeping(Duration.ZERO), CYCLIC);
        Random random = new Random(SEED);
        Polynomial large = BinaryRegisters.irreducible(25, random);
        ManyStatesTest.assertVerified(
                keeping(Duration.ZERO), Lfsr.ofCharacteristic(large.multiply(BinaryRegisters.irreducible(4, random))));
        assertThat(notices).isEmpty();
        assertThat(files()).as("checkpoints of complete walks").isEmpty();
    }

    @Test
    void aStoppedWalkGoesOnWhereItWas() throws IOException {
        WalkedCensus whole =
                ManyStatesTest.sections(2, WalkHints.ALGEBRA).walk(CYCLIC, Progress.NONE, Cancellation.NONE);
        Cancellation.Switch off = Cancellation.newSwitch();
        Progress stopping = (done, total) -> {
            if (done > total / 2) {
                off.request();
            }
        };
        Kernel first = keeping(Duration.ZERO);
        assertThatThrownBy(() -> first.walk(CYCLIC, stopping, off)).isInstanceOf(CancellationException.class);
        assertThat(files()).as("the base and the fibres").hasSize(2);
        List<Long> reports = Collections.synchronizedList(new ArrayList<>());
        WalkedCensus rest =
                keeping(Duration.ofHours(1)).walk(CYCLIC, (done, total) -> reports.add(done), Cancellation.NONE);
        assertGoesOn(rest, whole);
        assertThat(reports.getFirst()).isGreaterThan(CYCLIC.stateCount().longValueExact() / 3);
    }

    private void assertGoesOn(WalkedCensus rest, WalkedCensus whole) throws IOException {
        assertThat(notices).hasSize(2).allMatch(notice -> notice.startsWith("the walk goes on from"));
        assertThat(rest.structure().toString()).isEqualTo(whole.structure().toString());
        assertThat(rest.statesCovered()).isEqualTo(whole.statesCovered());
        assertThat(rest.statesStepped()).as("without the steps of before").isLessThan(whole.statesStepped());
        assertThat(files()).isEmpty();
    }

    @Test
    void aDamagedListOfTheBaseIsMadeAnew() throws IOException {
        Cancellation.Switch off = Cancellation.newSwitch();
        Progress stopping = (done, total) -> {
            if (done > total / 2) {
                off.request();
            }
        };
        Kernel first = keeping(Duration.ZERO);
        assertThatThrownBy(() -> first.walk(CYCLIC, stopping, off)).isInstanceOf(CancellationException.class);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        ManyStatesTest.assertVerified(keeping(Duration.ofHours(1)), CYCLIC);
        assertThat(notices).hasSize(2).allMatch(notice -> notice.contains("it is damaged"));
    }

    @Test
    void aWalkWhoseProcessWasKilledGoesOnWhereItWas() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowWalk.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        try {
            while (files().stream()
                                    .filter(file -> file.toString().endsWith(".checkpoint"))
                                    .count()
                            < 2
                    && process.isAlive()) {
                Thread.sleep(5);
            }
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
        }
        WalkedCensus whole =
                ManyStatesTest.sections(2, WalkHints.ALGEBRA).walk(CYCLIC, Progress.NONE, Cancellation.NONE);
        assertGoesOnAfterTheKill(whole);
    }

    /** A file that was being written aside when the process was killed may be left. */
    private void assertGoesOnAfterTheKill(WalkedCensus whole) {
        WalkedCensus rest = keeping(Duration.ofHours(1)).walk(CYCLIC, Progress.NONE, Cancellation.NONE);
        assertThat(notices).hasSize(2).allMatch(notice -> notice.startsWith("the walk goes on from"));
        assertThat(rest.structure().toString()).isEqualTo(whole.structure().toString());
        assertThat(rest.statesStepped()).isLessThan(whole.statesStepped());
    }

    /** A walk that would take long, since whoever hears of its progress takes his time. */
    static final class SlowWalk {
        private SlowWalk() {}

        public static void main(String[] arguments) {
            Checkpoints checkpoints = new Checkpoints(Path.of(arguments[0]), Duration.ZERO, notice -> {});
            Progress slow = (done, total) -> {
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            };
            ManyStatesTest.sections(2, WalkHints.ALGEBRA).keeping(checkpoints).walk(CYCLIC, slow, Cancellation.NONE);
        }
    }
}
