package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own, stopped from outside while it works. */
class InterruptedCommandTest {
    /** Far more states than can be walked before the signal arrives. */
    private static final String LONG_ROW = "1,1,0,1,1" + ",0".repeat(40);

    @TempDir
    private Path folder;

    @Test
    void aTerminatedCommandWritesWhatItFinishedAndExitsAsCancelled() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("long.csv"), "1,0,0,1\n" + LONG_ROW + "\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.cyclotron.Main",
                        "analyze",
                        file.toString(),
                        "--field",
                        "2",
                        "--max-seconds",
                        "100000")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).startsWith("Line 1");
            // Process.destroy() would close our end of the pipe as well.
            process.toHandle().destroy();
            List<String> rest = out.lines().toList();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.CANCELLED);
            assertThat(rest).anyMatch(line -> line.contains("verified")).anyMatch(line -> line.startsWith("Cancelled"));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aCommandThatWaitsForInputCanBeStopped() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load=info:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.cyclotron.Main",
                        "analyze",
                        "-",
                        "--field",
                        "2")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            // The reader's class is loaded just before it waits.
            assertThat(out.lines().anyMatch(line -> line.contains("org.cyclotron.lfsr.csv.LfsrFileReader")))
                    .isTrue();
            process.toHandle().destroy();
            assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.CANCELLED);
        } finally {
            process.destroyForcibly();
        }
    }
}
