package org.cyclotron.robustness.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the program as a person does.
 *
 * @param program how it is started, up to its arguments
 * @param folder where what it prints is kept
 */
record Commands(List<String> program, Path folder) {
    private static final long MOST_SECONDS = 300;

    /** A command that runs. What it printed so far stands in the files. */
    record Running(Process process, Path out, Path err) implements AutoCloseable {
        int await() throws IOException, InterruptedException {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("a command did not end within " + MOST_SECONDS + " s: " + complaint());
            }
            return process.exitValue();
        }

        String printed() throws IOException {
            return Files.readString(out);
        }

        String complaint() throws IOException {
            return Files.readString(err);
        }

        @Override
        public void close() throws IOException {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** Starts a command whose data lie in a folder. */
    Running start(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(Arrays.asList(arguments));
        Path out = Files.createTempFile(folder, "soak", ".out");
        Path err = Files.createTempFile(folder, "soak", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("CYCLOTRON_DATA", data.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        return new Running(process, out, err);
    }
}
