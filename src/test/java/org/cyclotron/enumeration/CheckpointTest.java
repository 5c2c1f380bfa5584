package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    private static final Lfsr LFSR = BinaryRegisters.of(20, 0, 3);

    private final List<String> notices = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    private Kernel kernel(TaskKernel steps, Duration interval) {
        return new SegmentsKernel(
                steps, 2, WalkLimits.DEFAULT, WalkHints.ALGEBRA, new Checkpoints(folder, interval, notices::add));
    }

    @Test
    void aWalkThatKeepsCheckpointsAllTheTimeFindsTheSame() throws IOException {
        for (TaskKernel steps : List.of(TaskKernels.WORD, TaskKernels.PLAIN)) {
            ManyStatesTest.assertVerified(kernel(steps, Duration.ZERO), LFSR);
            ManyStatesTest.assertVerified(kernel(steps, Duration.ZERO), BinaryRegisters.of(18, 0, 1, 2, 9));
        }
        assertThat(notices).isEmpty();
        assertThat(files()).as("the checkpoint of a complete walk").isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Cancels after a number of reports, so that a checkpoint of an unfinished walk is left. */
    private void stopHalfway(TaskKernel steps) throws IOException {
        Cancellation.Switch off = Cancellation.newSwitch();
        Progress stopping = (done, total) -> {
            if (done > total / 2) {
                off.request();
            }
        };
        try {
            kernel(steps, Duration.ZERO).walk(LFSR, stopping, off);
        } catch (CancellationException e) {
            assertThat(files()).hasSize(1);
            return;
        }
        throw new AssertionError("the walk was not cancelled");
    }

    @Test
    void aStoppedWalkGoesOnWhereItWas() throws IOException {
        stopHalfway(TaskKernels.PLAIN);
        List<Long> reports = Collections.synchronizedList(new ArrayList<>());
        Kernel again = kernel(TaskKernels.PLAIN, Duration.ofHours(1));
        WalkedCensus census = again.walk(LFSR, (done, total) -> reports.add(done), Cancellation.NONE);
        assertThat(notices).anyMatch(notice -> notice.startsWith("the walk goes on from"));
        assertThat(census.statesCovered()).isEqualTo(LFSR.stateCount());
        assertThat(census.statesStepped()).as("without the steps of before").isLessThan(LFSR.stateCount());
        assertThat(census.structure().toString()).isEqualTo("1×1 + 1048575×1");
        assertThat(files()).isEmpty();
    }

    /** A pass that is complete is kept while the next goes on: its segments are joined by then. */
    @Test
    void aCompletePassThatIsTakenUpAgainCountsNothingTwice() {
        for (int run = 0; run < 2; run++) {
            CycleTally cycles = new CycleTally();
            SegmentCensus census = new SegmentCensus(
                    TaskKernels.PLAIN,
                    LFSR,
                    TaskKernels.PLAIN.marks(LFSR, 1024),
                    new Crew(2, Cancellation.NONE),
                    new SharedProgress(LFSR.stateCount(), 1, Progress.NONE),
                    new KeptWalk(new Checkpoints(folder, Duration.ZERO, notices::add), "a pass"),
                    cycles);
            census.walk();
            census.keep();
            assertThat(cycles.states()).isEqualTo(LFSR.stateCount().longValueExact());
            assertThat(cycles.cycles()).isEqualTo(2);
        }
        assertThat(notices).singleElement().asString().startsWith("the walk goes on from");
    }

    @Test
    void aDamagedOrForeignCheckpointIsNotUsed() throws IOException {
        stopHalfway(TaskKernels.PLAIN);
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        ManyStatesTest.assertVerified(kernel(TaskKernels.PLAIN, Duration.ofHours(1)), LFSR);
        assertThat(notices).singleElement().asString().contains("it is damaged");
        CheckpointFile.write(file, "another walk", List.of(new long[1]));
        ManyStatesTest.assertVerified(kernel(TaskKernels.PLAIN, Duration.ofHours(1)), LFSR);
        assertThat(notices).last().asString().contains("another walk");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidOnceAndTheWalkGoesOn() throws IOException {
        Files.delete(folder);
        ManyStatesTest.assertVerified(kernel(TaskKernels.PLAIN, Duration.ZERO), LFSR);
        assertThat(notices).singleElement().asString().contains("no checkpoint could be written");
        Files.createDirectory(folder);
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
            while (files().stream().noneMatch(file -> file.toString().endsWith(".checkpoint")) && process.isAlive()) {
                Thread.sleep(5);
            }
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
        }
        Kernel again = kernel(TaskKernels.PLAIN, Duration.ofHours(1));
        WalkedCensus census = again.walk(LFSR, Progress.NONE, Cancellation.NONE);
        assertThat(notices).singleElement().asString().startsWith("the walk goes on from");
        assertThat(census.structure().toString()).isEqualTo("1×1 + 1048575×1");
        assertThat(census.statesStepped()).isLessThan(LFSR.stateCount());
    }

    /** A walk that would take minutes and keeps a checkpoint every few milliseconds. */
    static final class SlowWalk {
        private SlowWalk() {}

        public static void main(String[] arguments) {
            Checkpoints checkpoints = new Checkpoints(Path.of(arguments[0]), Duration.ofMillis(20), notice -> {});
            new SegmentsKernel(new Slow(), 2, WalkLimits.DEFAULT, WalkHints.ALGEBRA, checkpoints)
                    .walk(LFSR, Progress.NONE, Cancellation.NONE);
        }
    }

    /** The plain kernel, slowed down. */
    private record Slow() implements TaskKernel {
        @Override
        public String id() {
            return TaskKernels.PLAIN.id();
        }

        @Override
        public String label() {
            return "Slow";
        }

        @Override
        public String explanation() {
            return "Takes its time.";
        }

        @Override
        public StateStep step(Lfsr lfsr) {
            return new PacedStep(StateStep.of(lfsr), 500_000);
        }

        @Override
        public int pollInterval() {
            return 16;
        }
    }
}
