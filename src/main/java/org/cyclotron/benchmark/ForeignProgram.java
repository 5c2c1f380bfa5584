package org.cyclotron.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.cyclotron.progress.Cancellation;

/** Programs that are not part of this one. Stateless. */
final class ForeignProgram {
    private static final int MILLISECONDS_BETWEEN_POLLS = 20;

    private ForeignProgram() {}

    /**
     * Runs a program to its end, and ends it at once when cancelled.
     *
     * @param input what it reads
     * @return what it printed on standard output and standard error together, which must fit the buffer of a pipe, 4 KiB on
     *     every system
     * @throws MissingRowException when it cannot be started or does not end well
     * @throws CancellationException when cancelled
     */
    static String run(List<String> command, String input, Cancellation cancellation) throws MissingRowException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try {
                return output(process, command.getFirst(), input, cancellation);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new MissingRowException("“" + command.getFirst() + "” cannot be started: " + e.getMessage());
        }
    }

    private static String output(Process process, String name, String input, Cancellation cancellation)
            throws IOException, MissingRowException {
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.US_ASCII));
        }
        await(process, cancellation);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new MissingRowException(
                    "“%s” ended with exit code %d: %s".formatted(name, process.exitValue(), output.strip()));
        }
        return output;
    }

    private static void await(Process process, Cancellation cancellation) {
        try {
            while (!process.waitFor(MILLISECONDS_BETWEEN_POLLS, TimeUnit.MILLISECONDS)) {
                cancellation.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        }
    }
}
