package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cyclotron.process.ChildJava;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameReader;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.robustness.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A worker talks to its parent alone, and what it hears from anybody else ends it. */
class WorkerChannelTest {
    private static final List<long[]> STATES = IntStream.range(0, 10_000)
            .mapToObj(i -> new long[] {i & 1, i >> 1 & 1})
            .toList();

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWorkerHasNoSocketAndSharesOnlyFilesOfItsOwner() throws IOException {
        try (WorkerEcho echo = WorkerEcho.start(true, Cancellation.NONE)) {
            echo.exchange(STATES, Cancellation.NONE);
            Path process = Path.of("/proc", Long.toString(echo.pid()));
            assertThat(openFiles(process)).isNotEmpty().noneMatch(target -> target.startsWith("socket:"));
            for (String line : Files.readAllLines(process.resolve("maps"))) {
                if (line.contains(".shared")) {
                    assertThat(line).contains("(deleted)");
                }
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSharedFileIsItsOwnersFromTheBeginningWhateverTheMask() throws IOException {
        for (Path folder : SharedFolders.present()) {
            Path file = SharedFolders.newFile(folder);
            try {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                assertThat(Files.isSymbolicLink(file)).isFalse();
            } finally {
                Files.delete(file);
            }
        }
    }

    private static List<String> openFiles(Path process) throws IOException {
        List<String> targets = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                try {
                    targets.add(Files.readSymbolicLink(file).toString());
                } catch (IOException closedMeanwhile) {
                    // It is not open any more.
                }
            }
        }
        return targets;
    }

    @Test
    void aWorkerThatHearsNonsenseEndsItselfAndSaysWhy() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            Damage damage = new Damage(seed);
            Process worker = start();
            try (FrameProcess frames = new FrameProcess(worker)) {
                assertThat(frames.first().type()).isEqualTo(WorkerFrame.HELLO.code());
                byte[] nonsense =
                        damage.text("nothing like a frame of ours ").repeat(20).getBytes("UTF-8");
                worker.getOutputStream().write(nonsense);
                worker.getOutputStream().flush();
                assertThat(worker.waitFor(30, TimeUnit.SECONDS))
                        .as("seed " + seed)
                        .isTrue();
                assertThat(worker.exitValue()).isEqualTo(5);
                assertThat(new String(worker.getErrorStream().readAllBytes(), "UTF-8"))
                        .startsWith("cyclotron: ")
                        .doesNotContain("\tat ");
            }
        }
    }

    @Test
    void aWorkerWhoseParentIsGoneEndsItself() throws Exception {
        Process worker = start();
        try (FrameProcess frames = new FrameProcess(worker)) {
            assumeThat(frames.first().type()).isEqualTo(WorkerFrame.HELLO.code());
            worker.getOutputStream().close();
            assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(worker.exitValue()).isZero();
        }
    }

    private static Process start() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ChildJava.flags());
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "org.cyclotron.Main", WorkerMain.ARGUMENT));
        return new ProcessBuilder(command).start();
    }

    /** A process that is ended with the test. */
    private record FrameProcess(Process process) implements AutoCloseable {
        Frame first() throws IOException {
            return new FrameReader(process.getInputStream()).read();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
