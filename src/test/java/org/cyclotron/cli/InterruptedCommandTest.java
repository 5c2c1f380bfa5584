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
    private static final String LONG_ROW = "1,0,0,1" + ",0".repeat(27);

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
            process.destroy();
            List<String> rest = out.lines().toList();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.CANCELLED);
            assertThat(rest).anyMatch(line -> line.contains("verified")).anyMatch(line -> line.startsWith("Cancelled"));
        } finally {
            process.destroyForcibly();
        }
    }
}
